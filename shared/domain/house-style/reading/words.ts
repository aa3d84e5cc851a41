import type { TextPart } from '../story-text.ts';
import { maskedText } from './masked.ts';
import { remember } from './remember.ts';
import { sentences } from './sentences.ts';

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Opens a sentence, a line, a quotation or what follows a colon or dash: a capital says nothing there. */
  readonly opens: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of a text; a hyphen parts two, an apostrophe inside does not; addresses hold none. */
export const wordsOf = remember((part: TextPart): Word[] => {
  const text = maskedText(part);
  const starts = new Set(sentences(part).map(({ start }) => start));
  let sentenceBegins = false;
  let from = 0;
  return [...text.matchAll(WORD)].map(([word], index, all) => {
    const start = all[index]?.index ?? 0;
    for (let at = from; at <= start; at++) sentenceBegins ||= starts.has(at);
    const gap = text.slice(from, start);
    const opens = sentenceBegins || /[“‘"(:—–|•]\s*$|(?:^|\s)['-]\s*$/u.test(gap);
    sentenceBegins = false;
    from = start + word.length;
    return { text: word, start, end: from, opens };
  });
});

export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** A word without `’s` or `’` at its end. */
export const withoutPossessive = (word: string): string => word.replace(/['’]s?$/u, '');
