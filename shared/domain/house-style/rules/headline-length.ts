import type { PassageRule } from '../rule.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Characters as a reader counts them. */
const lengthOf = (text: string): number => [...graphemes.segment(text)].length;

export const headlineLength: PassageRule = {
  id: 'headline-length',
  label: 'Headline too long',
  severity: 'warning',
  reason: 'Front pages, cards and search results cut a long headline off.',
  scope: 'passage',
  find({ blockId, texts }, { style }) {
    const headline = blockId === null ? texts.find(({ field }) => field === 'headline') : undefined;
    const length = lengthOf(headline?.text ?? '');
    const limit = style.limits.headline;
    if (!headline || length <= limit) return [];
    const units = [...graphemes.segment(headline.text)];
    const start = units[limit]?.index ?? headline.text.length;
    return [
      {
        field: 'headline',
        start,
        end: headline.text.length,
        message: `The headline has ${length} characters; the limit is ${limit}.`,
      },
    ];
  },
};
