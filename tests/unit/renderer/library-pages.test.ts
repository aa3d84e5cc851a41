import { describe, expect, it } from 'vitest';
import { isListed } from '../../../renderer/features/library/library-filter.ts';
import {
  rowsOf,
  withoutStory,
  withStory,
  type LibraryPages,
} from '../../../renderer/features/library/library-pages.ts';
import type { ArticleSummary } from '../../../shared/contract/article-shapes.ts';
import type { ArticleId } from '../../../shared/domain/ids.ts';

const story = (id: string, fields: Partial<ArticleSummary> = {}): ArticleSummary => ({
  id: id as ArticleId,
  headline: id,
  kicker: '',
  section: 'World',
  flag: '',
  status: 'draft',
  words: 1,
  revision: 1,
  createdAt: '2026-11-24T10:00:00.000Z',
  updatedAt: '2026-11-24T10:00:00.000Z',
  updatedBy: { name: 'Ada Voll', initials: 'AV', role: 'journalist' },
  embargoAt: null,
  spikedAt: null,
  ...fields,
});
const pagesOf = (pages: string[][], total: number | null = 9, hasMore = true): LibraryPages => ({
  pageParams: pages.map((_, index) => (index === 0 ? null : `after ${index}`)),
  pages: pages.map((ids, index) => ({
    rows: ids.map((id) => story(id)),
    nextCursor: hasMore || index < pages.length - 1 ? `after ${index + 1}` : null,
    total,
    pending: 0,
  })),
});
const ids = (pages: LibraryPages) => rowsOf(pages).map(({ id }) => id);
const plain = { profile: null, isSearch: false, isNew: false };
const total = (pages: LibraryPages) => pages.pages[0]?.total;

describe('the pages of the library', () => {
  it('put a story that was saved first, from whatever page it stood on', () => {
    const after = withStory(
      pagesOf([
        ['a', 'b'],
        ['c', 'd'],
      ]),
      story('c', { revision: 2 }),
      {},
      plain,
    );
    expect(ids(after)).toEqual(['c', 'a', 'b', 'd']);
    expect(total(after)).toBe(9);
  });

  it('count a new story, and not one that no page has read yet', () => {
    const pages = pagesOf([['a', 'b']]);
    expect(total(withStory(pages, story('new'), {}, { ...plain, isNew: true }))).toBe(10);
    expect(total(withStory(pages, story('deep'), {}, plain))).toBe(9);
    expect(total(withStory(pagesOf([['a']], 1, false), story('came in'), {}, plain))).toBe(2);
  });

  it('drop a story that no longer fits the filter', () => {
    const after = withStory(pagesOf([['a', 'b']]), story('b', { status: 'ready' }), { status: 'draft' }, plain);
    expect(ids(after)).toEqual(['a']);
    expect(total(after)).toBe(8);
  });

  it('leave the order of a search alone, and add nothing to it', () => {
    const search = { ...plain, isSearch: true };
    const pages = pagesOf([['a', 'b']], null);
    expect(
      rowsOf(withStory(pages, story('b', { headline: 'B, changed' }), {}, search)).map(({ headline }) => headline),
    ).toEqual(['a', 'B, changed']);
    expect(withStory(pages, story('c'), {}, search)).toBe(pages);
  });

  it('do not go back to an older state that arrived late', () => {
    const newer = withStory(pagesOf([['a']]), story('a', { revision: 5, headline: 'newer' }), {}, plain);
    expect(withStory(newer, story('a', { revision: 4, headline: 'older' }), {}, plain)).toBe(newer);
  });

  it('list a story once that moved while the next page was on its way', () => {
    expect(
      ids(
        pagesOf([
          ['c', 'a'],
          ['b', 'c'],
        ]),
      ),
    ).toEqual(['c', 'a', 'b']);
  });

  it('lose a deleted story, and nothing where it was not listed', () => {
    const pages = pagesOf([['a'], ['b']]);
    expect(ids(withoutStory(pages, 'b' as ArticleId))).toEqual(['a']);
    expect(withoutStory(pages, 'z' as ArticleId)).toBe(pages);
  });
});

describe('a filter', () => {
  const ada = { name: 'Ada Voll', initials: 'AV', role: 'journalist' } as const;
  it.each([
    ['every story', {}, {}, true],
    ['a spiked story among the others', { spikedAt: '2026-11-24T10:00:00.000Z' }, {}, false],
    ['a spiked story in the spike list', { spikedAt: '2026-11-24T10:00:00.000Z' }, { spiked: true }, true],
    ['another section', {}, { section: 'Islands' }, false],
    ['a flag', { flag: 'Exclusive' }, { flagged: true }, true],
    ['no flag', {}, { flagged: true }, false],
    ['mine', {}, { mine: true }, true],
    ['somebody else’s', { updatedBy: { ...ada, name: 'Tobin Reyl' } }, { mine: true }, false],
    ['nobody’s', { updatedBy: null }, { mine: true }, false],
  ] as const)('decides as the store does: %s', (_, fields, filter, listed) => {
    expect(isListed(story('a', fields), filter, ada)).toBe(listed);
  });
});
