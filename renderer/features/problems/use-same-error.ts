import { useQuery } from '@tanstack/react-query';
import type { ArticleSummary } from '../../../shared/contract/article-shapes.ts';
import type { CopydeskClient } from '../../../shared/contract/contract.ts';
import { storyText } from '../../../shared/document/read/story-text.ts';
import { replaceWords } from '../../../shared/document/replace-words.ts';
import type { ArticleId } from '../../../shared/domain/ids.ts';
import { useClient } from '../../api/index.ts';
import { placesOfWords } from './same-error.ts';
import { markedKey, wordsSchema } from './use-setting.ts';

/** Stories looked through; a newsroom that has the words in more is told so. */
const MOST = 100;

export interface StoryWithWords {
  readonly summary: ArticleSummary;
  readonly places: number;
  readonly isReadOnly: boolean;
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
        const { document, readOnly } = await client.articles.getArticle({ id: summary.id });
        const places = placesOfWords(storyText(document), words);
        if (places > 0) stories.push({ summary, places, isReadOnly: readOnly !== null });
      }
      return { stories, hasMore: nextCursor !== null };
    },
  });
}

/** Mends another story in the store: its newest words, with these replaced. Rejects with AppError; gives how many places were mended. */
export async function mendStory(client: CopydeskClient, id: ArticleId, words: string, fix: string): Promise<number> {
  const { summary, document } = await client.articles.getArticle({ id });
  const mended = replaceWords(document, words, fix);
  if (mended.count > 0)
    await client.articles.saveDraft({ id, baseRevision: summary.revision, document: mended.document });
  return mended.count;
}

/** Marks words in another story, for whoever opens it to look at. Rejects with AppError. */
export async function markStory(client: CopydeskClient, id: ArticleId, words: string): Promise<void> {
  const key = markedKey(id);
  const kept = wordsSchema.safeParse((await client.newsroom.getPreference({ key })).value).data ?? [];
  await client.newsroom.setPreference({ key, value: [...new Set([...kept, words.slice(0, 1000)])] });
}
