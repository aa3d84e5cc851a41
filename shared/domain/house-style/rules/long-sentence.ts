import { sentences } from '../reading/sentences.ts';
import { wordsOf } from '../reading/words.ts';
import type { TextRule } from '../rule.ts';

export const longSentence: TextRule = {
  id: 'long-sentence',
  label: 'Long sentences',
  severity: 'advice',
  reason: 'A long sentence asks for a second reading.',
  scope: 'text',
  onRequest: true,
  roles: ['prose'],
  find(part, { style }) {
    const words = wordsOf(part);
    return sentences(part).flatMap(({ start, end }) => {
      const count = words.filter((word) => word.start >= start && word.end <= end).length;
      return count > style.limits.sentence ? [{ start, end, message: `This sentence has ${count} words.` }] : [];
    });
  },
};
