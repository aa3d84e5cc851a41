import { parseDuration } from '../../../../shared/domain/duration.ts';
import { AGE_SOURCE, yearOfAge } from './relative-age.ts';

/** What a player prints under its picture, read from one line; `before` and `after` are words that lost their line break. */
export interface ClipLine {
  before: string;
  airedAt: string | undefined;
  durationSeconds: number | undefined;
  after: string;
}

const CLOCK = '(?:\\d{1,2}:)?\\d{1,2}:[0-5]\\d';
const SPOKEN =
  '\\d{1,3}\\s*(?:minutes?|mins?|m)\\b(?:[\\s,]*(?:and\\s+)?\\d{1,2}\\s*(?:seconds?|secs?|s)\\b)?|\\d{1,3}\\s*(?:seconds?|secs?)\\b';
const LABEL = '(?:video\\s+)?(?:duration|length|run(?:ning)?[\\s-]?time)\\s*[:|–—-]?\\s*';
const LENGTH = `${LABEL}(?:${CLOCK}|PT[\\dHMS]+|${SPOKEN})`;
const JOINT = '[\\s|·•,.–—-]*';

// Why the look-behind and look-ahead: lost mark-up glues these words to their neighbours ("The last boat4 years agoDuration 7:45She sailed").
const BOTH = new RegExp(`^(.*?)(?<![\\d])(${AGE_SOURCE})${JOINT}(${LENGTH})(?!\\d)${JOINT}(.*)$`, 'is');
const BOTH_TURNED = new RegExp(`^(.*?)(${LENGTH})(?!\\d)${JOINT}(${AGE_SOURCE})${JOINT}(.*)$`, 'is');
const ALONE = new RegExp(`^(?:(${AGE_SOURCE})|(${LENGTH})|(${CLOCK}))$`, 'i');

// Why: most lines of a story have neither word, and the long patterns are slow to find that out.
const HINTS = [/ago|yesterday|last /i, /duration|length|time/i];

/** Age and duration of a clip from a line that holds nothing else, or both of them one after the other; undefined for any other line. */
export function readClipLine(text: string, now: Date): ClipLine | undefined {
  const line = text.trim();
  const alone = ALONE.exec(line);
  if (alone) {
    const [, age, length, clock] = alone;
    return {
      before: '',
      airedAt: age === undefined ? undefined : yearOfAge(age, now),
      durationSeconds: seconds(length ?? clock),
      after: '',
    };
  }
  if (line.length > 2000 || !HINTS.every((hint) => hint.test(line))) return undefined;
  const both = BOTH.exec(line);
  const [, before = '', age, length, after = ''] = both ?? turned(line) ?? [];
  if (age === undefined || length === undefined) return undefined;
  return {
    before: before.replace(/[\s|·•–—-]+$/, ''),
    airedAt: yearOfAge(age, now),
    durationSeconds: seconds(length),
    after,
  };
}

function turned(line: string): string[] | undefined {
  const found = BOTH_TURNED.exec(line);
  return found ? [found[0], found[1] ?? '', found[3] ?? '', found[2] ?? '', found[4] ?? ''] : undefined;
}

function seconds(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const value = written.replace(new RegExp(`^${LABEL}`, 'i'), '').trim();
  const spoken = /^(?:(\d+)\s*m[a-z]*\.?)?[\s,]*(?:and\s+)?(?:(\d+)\s*s[a-z]*\.?)?$/i.exec(value);
  if (spoken?.[1] !== undefined || spoken?.[2] !== undefined) {
    return parseDuration(String(Number(spoken[1] ?? 0) * 60 + Number(spoken[2] ?? 0)));
  }
  return parseDuration(value);
}

/** True for a clock alone ("7:45"), which is a duration only beside an age or a player's title. */
export const isBareClock = (text: string): boolean => new RegExp(`^${CLOCK}$`).test(text.trim());
