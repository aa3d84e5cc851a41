import { useQuery } from '@tanstack/react-query';
import type { ArticleSummary } from '../../../shared/contract/article-shapes.ts';
import { storyText } from '../../../shared/document/read/story-text.ts';
import { useClient } from '../../api/index.ts';
import { placesOfWords } from './same-error.ts';

/** Stories looked through; a newsroom that has the words in more is told so. */
const MOST = 100;

export interface StoryWithWords {
  readonly summary: ArticleSummary;
  readonly places: number;
}

/** The other stories that have these words: found by the index, then read, so that each has them word for word. */
export function useSameError(words: string, storyId: string) {
  const client = useClient();
  return useQuery({
    queryKey: ['same-error', words, storyId],
    gcTime: 0,
    queryFn: async () => {
      const { rows, nextCursor } = await client.search.searchArticles({ query: words.slice(0, 1000), limit: MOST });
      const stories: StoryWithWords[] = [];
      for (const { snippet: _, ...summary } of rows) {
        if (summary.id === storyId) continue;
        const { document } = await client.articles.getArticle({ id: summary.id });
        const places = placesOfWords(storyText(document), words).length;
        if (places > 0) stories.push({ summary, places });
      }
      return { stories, hasMore: nextCursor !== null };
    },
  });
}
