import { maskedText } from '../reading/masked.ts';
import { DASHES } from '../house-style.ts';
import type { TextRule } from '../rule.ts';

const SPACED = /(?<=[\p{L}\p{N}”’"').,!?%])[ \u00A0]+-{1,2}[ \u00A0]+(?=[\p{L}“‘"'(])/gu;
const DOUBLE = /(?<=[\p{L}\p{N}”’"').,!?])--(?=[\p{L}\p{N}“‘"'(])/gu;

export const hyphenForDash: TextRule = {
  id: 'hyphen-for-dash',
  label: 'Hyphens for dashes',
  severity: 'advice',
  reason: 'A hyphen joins words; what parts a sentence is a dash.',
  scope: 'text',
  englishOnly: true,
  roles: ['prose', 'heading', 'note', 'excerpt'],
  find(part, { style }) {
    const text = maskedText(part);
    return [...text.matchAll(SPACED), ...text.matchAll(DOUBLE)]
      .filter(({ index }) => !/(?:^|\n)\s*[\p{L}\p{N}]?$/u.test(text.slice(0, index)))
      .map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
        message: found.includes('--') ? 'Two hyphens stand for a dash.' : 'A hyphen stands for a dash.',
        fix: DASHES[style.dash],
      }));
  },
};
