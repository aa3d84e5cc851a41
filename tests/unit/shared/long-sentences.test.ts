import { expect, it } from 'vitest';
import { longSentences } from '../../../shared/document/read/long-sentences.ts';
import { storyOf } from '../../fixtures/documents.ts';

const sentence = (words: number): string => `The${' ferry'.repeat(words - 1)}.`;

it('finds the sentences of more than forty words, each at its place', () => {
  const long = sentence(41);
  const document = storyOf([`Short one. ${long} Short again.`, sentence(40)]);
  const [found, ...others] = longSentences(document);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ blockId: document.body.root.children[0]?.id, start: 11, words: 41, text: long });
});

it('leaves headlines and captions alone', () => {
  expect(longSentences(storyOf([], { headline: sentence(60), deck: sentence(60) }))).toEqual([]);
});
