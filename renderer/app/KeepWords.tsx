import { useLayoutEffect } from 'react';
import { useStory } from '../features/story/index.ts';
import type { Rescue } from './rescue.ts';

/** Keeps the open story's words at hand for the screen that a fault would leave. */
export function KeepWords({ rescue }: { rescue: Rescue }) {
  const story = useStory();
  useLayoutEffect(() => {
    Object.assign(rescue, { document: story?.document ?? rescue.document, flush: story?.flush ?? rescue.flush });
  }, [rescue, story]);
  return null;
}
