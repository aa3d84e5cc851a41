import type { ArticleId } from '../../../shared/domain/ids.ts';
import { messageOf, useClient } from '../../api/index.ts';
import { useToast } from '../../ui/index.ts';
import { useOpenStory, useStoryOutline } from '../story/index.ts';

/** A story as these actions name it to the person. */
export interface NamedStory {
  readonly id: ArticleId;
  readonly headline: string;
}

export interface StoryActions {
  newStory(): void;
  openSample(): void;
  duplicate(story: NamedStory): void;
  /** To the spike list, with a way back in the toast. */
  spike(story: NamedStory): void;
  unspike(story: NamedStory): void;
  deleteForGood(story: NamedStory): void;
}

const nameOf = ({ headline }: NamedStory): string => (headline === '' ? 'The story' : `“${headline}”`);

/** What can be done with a whole story, from the library, the menu and the palette alike. A failure is told in a toast. */
export function useStoryActions(): StoryActions {
  const client = useClient();
  const toast = useToast();
  const { id: openId, open } = useOpenStory();
  const story = useStoryOutline();
  const attempt = (work: () => Promise<void>): void => {
    work().catch((error: unknown) => toast.show({ message: messageOf(error), tone: 'error' }));
  };
  /** Words typed in this very story go with it. */
  const withLastWords = async (id: ArticleId): Promise<void> => {
    if (story?.summary.id === id) await story.flush();
  };
  const unspike = ({ id, headline }: NamedStory): void =>
    attempt(async () => {
      await client.articles.unspikeArticle({ id });
      toast.show({ message: `${nameOf({ id, headline })} is back in the library.` });
    });
  return {
    newStory: () => attempt(async () => open((await client.articles.createArticle({})).id)),
    openSample: () => attempt(async () => open((await client.articles.createSampleArticle({})).id)),
    duplicate: ({ id }) =>
      attempt(async () => {
        await withLastWords(id);
        await open((await client.articles.duplicateArticle({ id })).id);
      }),
    spike: (named) =>
      attempt(async () => {
        await withLastWords(named.id);
        await client.articles.spikeArticle({ id: named.id });
        if (openId === named.id) await open(null);
        const undo = (): void =>
          attempt(async () => {
            await client.articles.unspikeArticle({ id: named.id });
            if (openId === named.id) await open(named.id);
          });
        toast.show({ message: `${nameOf(named)} was spiked.`, action: { label: 'Undo', onPress: undo } });
      }),
    unspike,
    deleteForGood: (named) =>
      attempt(async () => {
        if (openId === named.id) await open(null);
        await client.articles.deleteArticle({ id: named.id });
        toast.show({ message: `${nameOf(named)} and its history were deleted.` });
      }),
  };
}
