import type { TextPart } from '../story-text.ts';
import type { WordList } from '../spelling/word-list.ts';
import { rememberWith } from './remember.ts';
import { sentences, type Sentence } from './sentences.ts';
import { isCapitalised, wordsOf, type Word } from './words.ts';

const FEWEST_WORDS = 4;
const FEWEST_UNKNOWN = 3;
const UNKNOWN_SHARE = 0.4;

/** The run of words in italics or quotation marks is not seen here: what counts is how many words of a stretch are unknown. */
const isForeign = (stretch: readonly Word[], words: WordList): boolean => {
  const lower = stretch.filter(({ text }) => !isCapitalised(text) && !/\p{N}/u.test(text));
  if (lower.length < FEWEST_WORDS) return false;
  const unknown = lower.filter(({ text }) => !words.knows(text)).length;
  return unknown >= FEWEST_UNKNOWN && unknown / lower.length > UNKNOWN_SHARE;
};

/** Sentences that are most likely in another language: too many of their words are unknown to be misspelt. */
export const foreignSentences = rememberWith((part: TextPart, words: WordList): Sentence[] => {
  const all = wordsOf(part);
  return sentences(part).filter(({ start, end }) =>
    isForeign(
      all.filter((word) => word.start >= start && word.end <= end),
      words,
    ),
  );
});
