import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import { storyLinks } from '../../../shared/document/read/story-links.ts';
import type { LinkedStory } from '../../../shared/page/story-address.ts';
import { useAppEvent, useClient } from '../../api/index.ts';

const KEY = 'linked-stories';
const NONE: readonly LinkedStory[] = [];

/** The stories that a story links to, as far as they are known; kept right by what the host tells. */
export function useLinkedStories(document: ArticleDocument): readonly LinkedStory[] {
  const client = useClient();
  const queries = useQueryClient();
  const ids = storyLinks(document);
  const { data } = useQuery({
    queryKey: [KEY, ids],
    enabled: ids.length > 0,
    queryFn: async () => (await client.articles.listLinkedStories({ ids })).rows,
    placeholderData: keepPreviousData,
  });
  const refresh = (id: string): void => {
    if (ids.some((known) => known === id)) void queries.invalidateQueries({ queryKey: [KEY] });
  };
  useAppEvent('articleSaved', ({ summary }) => refresh(summary.id));
  useAppEvent('articleDeleted', ({ id }) => refresh(id));
  const known = JSON.stringify((data ?? NONE).map(({ id, slug, spikedAt }) => ({ id, slug, spikedAt })));
  // Why by value: the page is made anew only where an address changed, not with each save of a story that it links to.
  return useMemo(() => JSON.parse(known) as LinkedStory[], [known]);
}
