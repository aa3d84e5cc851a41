import { describe, expect, it } from 'vitest';
import { followedSlug, patchFields, slugFollows } from '../../../renderer/features/story/slug-following.ts';
import { emptyFields } from '../../../shared/document/article-fields.ts';

const fields = { ...emptyFields(), headline: 'The old ferry', slug: 'the-old-ferry' };

describe('a slug', () => {
  it('follows the headline from the first word on', () => {
    const begun = patchFields(emptyFields(), { headline: 'The old' });
    expect(begun.slug).toBe('the-old');
    expect(patchFields(begun, { headline: 'The old ferry' }).slug).toBe('the-old-ferry');
    expect(patchFields(begun, { headline: '' }).slug).toBe('');
  });

  it('stays as it was edited by hand', () => {
    const edited = patchFields(fields, { slug: 'hollin-ferry' });
    expect(slugFollows(edited)).toBe(false);
    expect(patchFields(edited, { headline: 'Another headline' }).slug).toBe('hollin-ferry');
  });

  it('follows again when it is set back', () => {
    const edited = { ...fields, slug: 'hollin-ferry' };
    const back = patchFields(edited, { slug: followedSlug(edited.headline) });
    expect(slugFollows(back)).toBe(true);
    expect(patchFields(back, { headline: 'New words' }).slug).toBe('new-words');
  });

  it('never moves by itself once the story is out', () => {
    const out = { ...fields, firstPublishedAt: '2026-11-24T06:00:00Z' };
    expect(patchFields(out, { headline: 'A corrected headline' }).slug).toBe('the-old-ferry');
  });
});
