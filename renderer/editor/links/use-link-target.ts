import { useEffect, useState } from 'react';
import { linkedStory } from '../../../shared/domain/story-link.ts';
import type { StoryTarget } from '../editor-api.ts';
import { useSurface } from '../surface-context.ts';

/** Where a link leads: to an address, or to a story that is being looked up, is there, or is gone. */
export type LinkTarget =
  | { kind: 'address'; url: string }
  | { kind: 'asking' }
  | { kind: 'story'; story: StoryTarget }
  | { kind: 'gone'; message: string };

const GONE = 'This story is not in the newsroom any more.';

/** What a link’s address leads to. */
export function useLinkTarget(url: string): LinkTarget {
  const { stories } = useSurface();
  const id = linkedStory(url);
  const [answer, setAnswer] = useState<{ id: string; target: LinkTarget } | null>(null);
  useEffect(() => {
    if (id === undefined) return;
    let isWanted = true;
    const tell = (target: LinkTarget): void => {
      if (isWanted) setAnswer({ id, target });
    };
    stories.find(id).then(
      (story) => tell(story ? { kind: 'story', story } : { kind: 'gone', message: GONE }),
      (error: unknown) => tell({ kind: 'gone', message: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [stories, id]);
  if (id === undefined) return { kind: 'address', url };
  return answer?.id === id ? answer.target : { kind: 'asking' };
}
