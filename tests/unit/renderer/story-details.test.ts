import { describe, expect, it } from 'vitest';
import { cutFor, lengthOf } from '../../../renderer/features/story-details/headline-lengths.ts';
import { fromLocalText, toLocalText } from '../../../renderer/features/story-details/local-moment.ts';
import { withTags } from '../../../renderer/features/story-details/tags.ts';
import { articleFieldsSchema } from '../../../shared/document/article-fields.ts';

describe('a moment by this computer’s clock', () => {
  it('goes into a field and comes back as the same moment', () => {
    for (const iso of ['2026-11-24T18:00:00Z', '2026-07-01T00:30:00+02:00', '1999-12-31T23:59:00-05:00']) {
      const back = fromLocalText(toLocalText(iso));
      expect(Date.parse(back ?? '')).toBe(Date.parse(iso));
      expect(articleFieldsSchema.shape.embargoAt.safeParse(back).success).toBe(true);
    }
  });

  it('is taken as people type it, and as a browser’s picker gives it', () => {
    for (const typed of ['2026-11-24 18:00', '2026-11-24T18:00', '2026-11-24, 18.00', ' 2026-11-24  18:00:30 '])
      expect(toLocalText(fromLocalText(typed) ?? '')).toBe('2026-11-24 18:00');
    expect(toLocalText(fromLocalText('2026-1-4 9:05') ?? '')).toBe('2026-01-04 09:05');
  });

  it('is none where the field is not filled in', () => {
    for (const typed of [
      '',
      '2026-11-24',
      '18:00',
      '2026-13-40T99:99',
      '2026-02-30 10:00',
      '2026-11-24 24:00',
      'tomorrow',
    ])
      expect(fromLocalText(typed)).toBeUndefined();
  });
});

describe('tags', () => {
  it('are parted by commas, trimmed, and each there once', () => {
    expect(withTags(['Ferries'], ' islands, ferries ,, Hollin;islands')).toEqual(['Ferries', 'islands', 'Hollin']);
  });
});

describe('a headline in a place with little room', () => {
  it('is cut at a word’s end', () => {
    expect(cutFor('The ferry they condemned was never surveyed', 20)).toBe('The ferry they…');
    expect(cutFor('Short', 20)).toBe('Short');
  });

  it('is cut inside a word that alone is too long, and never inside a character', () => {
    expect(cutFor('antidisestablishment', 5)).toBe('antid…');
    expect(cutFor('🛳🛳🛳🛳', 2)).toBe('🛳🛳…');
    expect(lengthOf(' 🛳🛳 ')).toBe(2);
  });
});
