import type { TextPart } from '../story-text.ts';
import { maskedText } from './masked.ts';
import { remember } from './remember.ts';

export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Never the end of a sentence: a name follows. */
const TITLES = new Set(
  'mr mrs ms mx dr st ste gen sgt lt col capt cpl pte cmdr adm maj sen rep gov prof rev hon pres supt det insp fr sr mme mlle messrs'.split(
    ' ',
  ),
);
/** The end of a sentence only where the next word can hardly be anything but a beginning. */
const SHORT_FORMS = new Set(
  'jr inc ltd corp co bros vs etc al ave blvd rd dept est approx jan feb mar apr jun jul aug sept oct nov dec ont que alta sask man calif mass conn fla ariz mich minn wash ore pa va tenn ill ind wis okla tex colo ph.d e.g i.e a.m p.m'.split(
    ' ',
  ),
);
const OPENERS = new Set(
  'the he she it they we i you but and in on at for when while after as if this that these those there his her their its our my a an no not so yet then what who why how'.split(
    ' ',
  ),
);

const STOP = /([.!?…]+)(["”’')\]]*)(?=\s|$)/gu;

function endsSentence(text: string, stop: RegExpExecArray): boolean {
  const after = text.slice(stop.index + stop[0].length);
  const next = /^\s+["“‘'([]*([\p{L}\p{N}]+)/u.exec(after);
  if (!next?.[1]) return /^\s*$/.test(after) || /^\s+[^\p{L}\p{N}]/u.test(after);
  const word = next[1];
  if (/^\p{Ll}/u.test(word)) return false;
  if (stop[1] !== '.') return true;
  const before = /([\p{L}.]+)$/u.exec(text.slice(Math.max(0, stop.index - 20), stop.index))?.[1] ?? '';
  const short = before.toLowerCase();
  if (TITLES.has(short)) return false;
  if (short === 'no' || short === 'nos') return !/^\p{N}/u.test(word);
  if (/^\p{L}$/u.test(before) || /^(?:\p{L}\.)+\p{L}$/u.test(before) || SHORT_FORMS.has(short))
    return OPENERS.has(word.toLowerCase()) && word !== 'A';
  return true;
}

/** The sentences of a text, without the space between them. Abbreviations, initials and decimals end none; a line break ends every one. */
export const sentences = remember((part: TextPart): Sentence[] => {
  const text = maskedText(part);
  const found: Sentence[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    let start = line.index;
    const end = line.index + line[0].length;
    const close = (at: number): void => {
      while (start < at && /\s/.test(text.charAt(start))) start += 1;
      if (start < at) found.push({ start, end: at });
      start = at;
    };
    STOP.lastIndex = 0;
    for (let stop = STOP.exec(line[0]); stop; stop = STOP.exec(line[0])) {
      if (endsSentence(line[0], stop)) close(line.index + stop.index + stop[0].length);
    }
    close(end);
  }
  return found;
});
