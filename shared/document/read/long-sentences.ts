import { sentences } from '../../domain/house-style/reading/sentences.ts';
import { wordsOf } from '../../domain/house-style/reading/words.ts';
import type { ArticleDocument } from '../article-document.ts';
import { storyText } from './story-text.ts';

/** A sentence of more words than this asks for a second reading. */
export const LONG_SENTENCE = 40;

/** A long sentence, and its place in its block's text. */
export interface LongSentence {
  blockId: string;
  start: number;
  end: number;
  words: number;
  text: string;
}

/** The sentences of a story's running text that have more than LONG_SENTENCE words, in order. */
export const longSentences = (document: ArticleDocument): LongSentence[] =>
  storyText(document).passages.flatMap(({ blockId, texts }) =>
    texts.flatMap((part) => {
      if (blockId === null || part.role !== 'prose') return [];
      const words = wordsOf(part);
      return sentences(part).flatMap(({ start, end }) => {
        const count = words.filter((word) => word.start >= start && word.end <= end).length;
        return count > LONG_SENTENCE ? [{ blockId, start, end, words: count, text: part.text.slice(start, end) }] : [];
      });
    }),
  );
