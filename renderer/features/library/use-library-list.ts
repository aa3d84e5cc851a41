import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ArticleSummary } from '../../../shared/contract/article-shapes.ts';
import type { CopydeskClient } from '../../../shared/contract/contract.ts';
import { useAppEvent, useClient, useNewsroom } from '../../api/index.ts';
import { filterOf, type LibraryView } from './library-filter.ts';
import { findRow, rowsOf, withoutStory, withStory, type LibraryPage, type LibraryPages } from './library-pages.ts';

const PAGE_ROWS = 200;
const FIRST_PAGE: string | null = null;

async function readPage(client: CopydeskClient, view: LibraryView, cursor: string | null): Promise<LibraryPage> {
  const filter = filterOf(view);
  const query = view.words.trim();
  if (query === '') {
    return { ...(await client.articles.listArticles({ filter, cursor, limit: PAGE_ROWS })), pending: 0 };
  }
  return { ...(await client.search.searchArticles({ query, filter, cursor, limit: PAGE_ROWS })), total: null };
}

/** The list for these choices, read page by page as it is scrolled, and kept right by the host's events without being read again. */
export function useLibraryList(view: LibraryView, onFacetsChanged: () => void) {
  const client = useClient();
  const queries = useQueryClient();
  const profile = useNewsroom().data?.profile ?? null;
  const isSearch = view.words.trim() !== '';
  const queryKey = ['library', { ...view, words: view.words.trim() }];
  const list = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }): Promise<LibraryPage> => readPage(client, view, pageParam),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
    // Why: a list out of sight is not kept right by events, so it is not kept at all.
    gcTime: 0,
  });

  const patch = (change: (pages: LibraryPages) => LibraryPages): void => {
    queries.setQueryData<LibraryPages>(queryKey, (pages) => (pages ? change(pages) : pages));
  };
  const take = (story: ArticleSummary, isNew: boolean): void => {
    const known = findRow(queries.getQueryData<LibraryPages>(queryKey), story.id);
    const moved =
      known?.section !== story.section || known.status !== story.status || known.spikedAt !== story.spikedAt;
    patch((pages) => withStory(pages, story, filterOf(view), { profile, isSearch, isNew }));
    if (moved) onFacetsChanged();
  };
  useAppEvent('articleCreated', ({ summary }) => take(summary, true));
  useAppEvent('articleSaved', ({ summary }) => take(summary, false));
  useAppEvent('articleDeleted', ({ id }) => patch((pages) => withoutStory(pages, id)));
  useAppEvent('indexCaughtUp', () => {
    if (isSearch) void queries.invalidateQueries({ queryKey });
  });
  useAppEvent('profileChanged', () => {
    if (view.mine) void queries.invalidateQueries({ queryKey });
  });

  const rows = useMemo(() => rowsOf(list.data), [list.data]);
  return {
    rows,
    total: list.data?.pages[0]?.total ?? null,
    pending: list.data?.pages[0]?.pending ?? 0,
    isLoading: list.isPending,
    isStale: list.isPlaceholderData,
    error: list.error,
    retry: () => void list.refetch(),
    hasMore: list.hasNextPage,
    readMore: () => {
      if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage();
    },
  };
}
