import type { WordList } from './word-list.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function* oneSlipAway(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (right !== '') yield left + right.slice(1);
    if (right.length > 1) yield left + right.charAt(1) + right.charAt(0) + right.slice(2);
    for (const letter of LETTERS) {
      if (right !== '') yield left + letter + right.slice(1);
      yield left + letter + right;
    }
  }
}

/** True where one slip of the finger (a letter too many, missing, wrong, or two swapped) parts the word from one that is known. */
export function isOneSlipFromKnown(word: string, words: WordList): boolean {
  for (const near of oneSlipAway(word)) if (near !== word && words.knows(near)) return true;
  return false;
}
