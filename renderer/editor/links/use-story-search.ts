import { useEffect, useState } from 'react';
import type { EditorStories, StoryTarget } from '../editor-api.ts';

/** How long the search waits for the next key, in milliseconds. */
const TYPING_MS = 120;

export interface StoryChoices {
  /** The words that these stories were found for; another than those typed while the search is on its way. */
  readonly words: string;
  readonly found: readonly StoryTarget[];
  /** What kept the search from answering. */
  readonly problem: string | null;
}

/** The stories that have these words, while they are typed; null for no search at all. */
export function useStorySearch(stories: EditorStories, words: string | null): StoryChoices | null {
  const [choices, setChoices] = useState<StoryChoices | null>(null);
  useEffect(() => {
    if (words === null) return;
    let isWanted = true;
    const tell = (found: readonly StoryTarget[], problem: string | null): void => {
      if (isWanted) setChoices({ words, found, problem });
    };
    const timer = setTimeout(
      () => {
        stories.search(words).then(
          (found) => tell(found, null),
          (error: unknown) => tell([], error instanceof Error ? error.message : String(error)),
        );
      },
      words === '' ? 0 : TYPING_MS,
    );
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [stories, words]);
  return words === null ? null : choices;
}
