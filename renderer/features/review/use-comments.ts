import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { CommentThread } from '../../../shared/contract/comments.contract.ts';
import type { ArticleId } from '../../../shared/domain/ids.ts';
import { useAppEvent, useClient } from '../../api/index.ts';

const KEY = 'comments';
const NONE: readonly CommentThread[] = [];

/** The comments on a story, kept fresh by events. */
export function useComments(id: ArticleId | undefined) {
  const client = useClient();
  const queries = useQueryClient();
  useAppEvent('commentsChanged', ({ articleId }) => {
    void queries.invalidateQueries({ queryKey: [KEY, articleId] });
  });
  const { data, isPending, error, refetch } = useQuery({
    queryKey: [KEY, id],
    enabled: id !== undefined,
    queryFn: async () => (id === undefined ? NONE : (await client.comments.listComments({ articleId: id })).threads),
  });
  return { threads: data ?? NONE, isPending, error, retry: () => void refetch() };
}
