import { toComeMarks } from '../../to-come.ts';
import { maskedText } from '../reading/masked.ts';
import type { TextRule } from '../rule.ts';

const DUMMY =
  /\b(?:lorem ipsum|xx{2,}|XX{2,})\b|\[(?:check|source|name|quote|number|date|link|photo|age|title)\]|(?<=^|\s)\?{3,}(?=$|[\s.,])/giu;

export const placeholder: TextRule = {
  id: 'placeholder',
  label: 'Still to come',
  severity: 'error',
  reason: 'A place was kept for words that have not come yet.',
  scope: 'text',
  roles: ['prose', 'heading', 'note', 'excerpt', 'name', 'transcript'],
  find(part) {
    const text = maskedText(part);
    const dummies = [...text.matchAll(DUMMY)].map(({ 0: found, index }) => ({ found, index }));
    return [...toComeMarks(text), ...dummies].map(({ found, index }) => ({
      start: index,
      end: index + found.length,
      message: `“${found}” keeps a place for something.`,
    }));
  },
};
