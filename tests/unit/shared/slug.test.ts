import { describe, expect, it } from 'vitest';
import { isSlug, LONGEST_SLUG, slugOf } from '../../../shared/domain/slug.ts';

describe('slugOf', () => {
  it.each([
    ['Council delays vote on harbour bridge', 'council-delays-vote-on-harbour-bridge'],
    ["The mayor's “last” word — again", 'the-mayors-last-word-again'],
    ['Élan vital: Übergröße & smørrebrød', 'elan-vital-ubergrosse-smorrebrod'],
    ['   ', 'story'],
    ['市长', 'story'],
    ['CON', 'con-story'],
    ['7:45', '7-45'],
  ])('makes %j into %j', (headline, slug) => expect(slugOf(headline)).toBe(slug));

  it('ends at a word and keeps to its length', () => {
    const slug = slugOf('wherewithal '.repeat(40));
    expect(slug.length).toBeLessThanOrEqual(LONGEST_SLUG);
    expect(slug).toMatch(/^(wherewithal-)*wherewithal$/);
    expect(slugOf('x'.repeat(300))).toBe('x'.repeat(LONGEST_SLUG));
  });

  it('leaves a slug as it is', () => {
    for (const headline of ['Con', 'A b c', 'wherewithal '.repeat(40), 'Ærø'])
      expect(isSlug(slugOf(headline))).toBe(true);
    expect(isSlug('Not a slug')).toBe(false);
    expect(isSlug('')).toBe(false);
  });
});
