import type { InfiniteData } from '@tanstack/react-query';
import type { ArticleFilter, ArticleSummary, Person } from '../../../shared/contract/article-shapes.ts';
import type { ArticleId } from '../../../shared/domain/ids.ts';
import { isListed } from './library-filter.ts';

/** A story in the list; `snippet` where a search found it. */
export type LibraryRow = ArticleSummary & { readonly snippet?: string };

export interface LibraryPage {
  readonly rows: readonly LibraryRow[];
  readonly nextCursor: string | null;
  /** How many stories the whole list has; null for a search, which does not count them. */
  readonly total: number | null;
  /** How many stories a search has not read yet. */
  readonly pending: number;
}

export type LibraryPages = InfiniteData<LibraryPage>;

/** All rows that have been read. A story that moved while a page was on its way is listed once, where it stands now. */
export function rowsOf(pages: LibraryPages | undefined): LibraryRow[] {
  const rows = new Map<ArticleId, LibraryRow>();
  for (const page of pages?.pages ?? []) for (const row of page.rows) if (!rows.has(row.id)) rows.set(row.id, row);
  return [...rows.values()];
}

export const findRow = (pages: LibraryPages | undefined, id: ArticleId): LibraryRow | undefined =>
  pages?.pages.flatMap(({ rows }) => rows).find((row) => row.id === id);

const counted = (page: LibraryPage, change: number): LibraryPage =>
  change === 0 || page.total === null ? page : { ...page, total: Math.max(0, page.total + change) };

/** The pages without a story. */
export function withoutStory(pages: LibraryPages, id: ArticleId): LibraryPages {
  if (!findRow(pages, id)) return pages;
  const without = pages.pages.map((page) => ({ ...page, rows: page.rows.filter((row) => row.id !== id) }));
  return { ...pages, pages: without.map((page) => counted(page, -1)) };
}

/**
 * The pages after a story was saved: at the head of a list, which is ordered by last change; in its place in a search, whose order the
 * host alone knows. A list of ten thousand is so kept right without being read again.
 */
export function withStory(
  pages: LibraryPages,
  story: ArticleSummary,
  filter: ArticleFilter,
  { profile, isSearch, isNew }: { profile: Person | null; isSearch: boolean; isNew: boolean },
): LibraryPages {
  const known = findRow(pages, story.id);
  if (known && known.revision > story.revision) return pages;
  if (!isListed(story, filter, profile)) return withoutStory(pages, story.id);
  if (isSearch) {
    if (!known) return pages;
    const put = (row: LibraryRow): LibraryRow => (row.id === story.id ? { ...row, ...story } : row);
    return { ...pages, pages: pages.pages.map((page) => ({ ...page, rows: page.rows.map(put) })) };
  }
  // Why: a story that no page holds may be counted already, unless it is new or every page has been read.
  const isCounted = known !== undefined || !(isNew || pages.pages.at(-1)?.nextCursor === null);
  const change = isCounted ? 0 : 1;
  const moved = pages.pages.map((page, index) => {
    const others = page.rows.filter((row) => row.id !== story.id);
    return counted({ ...page, rows: index === 0 ? [story, ...others] : others }, change);
  });
  return { ...pages, pages: moved };
}
