import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useAppEvent, useClient } from '../../api/index.ts';

const facetsKey = ['facets'] as const;

/** What the filters offer, with counts. Asked again when stories come, go, or change their section or status. */
export function useFacets() {
  const client = useClient();
  const queries = useQueryClient();
  const refresh = (): void => void queries.invalidateQueries({ queryKey: facetsKey });
  const answer = useQuery({ queryKey: facetsKey, queryFn: () => client.articles.listFacets({}) });
  useAppEvent('articleCreated', refresh);
  useAppEvent('articleDeleted', refresh);
  return { facets: answer.data, refresh };
}

/** True in a newsroom without a story; undefined while that is not known. */
export function useIsEmptyNewsroom(): boolean | undefined {
  const { facets } = useFacets();
  return facets && facets.total + facets.spiked === 0;
}
