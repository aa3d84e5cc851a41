import type { HouseStyle } from './house-style.ts';

type Spelling = HouseStyle['spellings'][number];
type Avoided = HouseStyle['avoid'][number];

/** What a person wrote, one entry a line: the entries, and the numbers of the lines that are none. */
export interface ReadLines<T> {
  readonly entries: T[];
  readonly wrong: number[];
}

const EXCEPT = /\s*\(not in:?\s*([^()]*)\)\s*$/i;

const listed = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
const exceptText = (except: readonly string[]): string => (except.length > 0 ? ` (not in: ${except.join(', ')})` : '');

/** "Kyiv = Kiev (not in: chicken Kiev)": the accepted spelling, those it stands for, and phrases that keep theirs. */
export const spellingLine = ({ use, not, except }: Spelling): string =>
  `${use} = ${not.join(', ')}${exceptText(except)}`;

/** "utilize → use: The plain word says the same.": words to avoid, what to say instead, and why; the last two may be left out. */
export const avoidLine = ({ words, instead, reason, except }: Avoided): string =>
  `${words}${instead.length > 0 ? ` → ${instead.join(', ')}` : ''}${reason ? `: ${reason}` : ''}${exceptText(except)}`;

export const readSpellings = (text: string): ReadLines<Spelling> =>
  readLines(text, (line) => {
    const [, use = '', not = ''] = /^([^=]+)=([^=]+)$/.exec(line.replace(EXCEPT, '')) ?? [];
    const entry = { use: use.trim(), not: listed(not), except: listed(EXCEPT.exec(line)?.[1] ?? '') };
    return entry.use !== '' && entry.not.length > 0 && fits([entry.use, ...entry.not, ...entry.except])
      ? entry
      : undefined;
  });

export const readAvoided = (text: string): ReadLines<Avoided> =>
  readLines(text, (line) => {
    const [, words = '', instead = '', reason = ''] =
      /^([^→:]+?)\s*(?:(?:→|->)\s*([^:]+?)\s*)?(?::\s*(.*))?$/.exec(line.replace(EXCEPT, '')) ?? [];
    const entry = {
      words: words.trim(),
      instead: listed(instead),
      reason: reason.trim(),
      except: listed(EXCEPT.exec(line)?.[1] ?? ''),
    };
    const isWhole = entry.words !== '' && entry.reason.length <= 300;
    return isWhole && fits([entry.words, ...entry.instead, ...entry.except]) ? entry : undefined;
  });

const fits = (words: readonly string[]): boolean => words.every((word) => word.length <= 100);

function readLines<T>(text: string, read: (line: string) => T | undefined): ReadLines<T> {
  const found: ReadLines<T> = { entries: [], wrong: [] };
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const entry = read(line.trim());
    if (entry === undefined) found.wrong.push(at + 1);
    else found.entries.push(entry);
  }
  return found;
}
