import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ArticleId, RevisionId } from '../../../shared/domain/ids.ts';
import { useAppEvent, useClient } from '../../api/index.ts';

const PAGE = 50;

/** A story's history, newest first, a page at a time; kept fresh by events. */
export function useRevisions(id: ArticleId) {
  const client = useClient();
  const queries = useQueryClient();
  const queryKey = ['revisions', id] as const;
  useAppEvent('articleSaved', ({ summary }) => {
    if (summary.id === id) void queries.invalidateQueries({ queryKey });
  });
  return useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => client.articles.listRevisions({ id, cursor: pageParam, limit: PAGE }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** One revision with its document. An autosave grows while its writer goes on, so it is read anew each time it is looked at. */
export function useRevision(revisionId: RevisionId) {
  const client = useClient();
  return useQuery({
    queryKey: ['revision', revisionId],
    queryFn: () => client.articles.getRevision({ revisionId }),
    gcTime: 0,
  });
}
