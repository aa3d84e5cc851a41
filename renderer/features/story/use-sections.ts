import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useAppEvent, useClient } from '../../api/index.ts';

/** The sections that stories of this newsroom stand in, the fullest first. */
export function useSections(): string[] {
  const client = useClient();
  const queries = useQueryClient();
  const key = ['facets', 'sections'] as const;
  const refresh = (): void => void queries.invalidateQueries({ queryKey: key });
  useAppEvent('articleCreated', refresh);
  useAppEvent('articleDeleted', refresh);
  const { data } = useQuery({ queryKey: key, queryFn: () => client.articles.listFacets({}) });
  return (data?.sections ?? []).toSorted((a, b) => b.count - a.count).map(({ section }) => section);
}
