import { useDeferredValue, useMemo } from 'react';
import { countArticle } from '../../../shared/document/read/counts.ts';
import { formatDuration } from '../../../shared/domain/duration.ts';
import { useStory } from './story-view.ts';
import styles from './StoryFigures.module.css';

const counted = (n: number, unit: string): string => `${n.toLocaleString('en')} ${unit}${n === 1 ? '' : 's'}`;

/** The figures of the open story: words and reading time, clips and their total runtime. */
export function StoryFigures() {
  const story = useStory();
  // Why deferred: counting a long story must not stand between a key and its letter.
  const document = useDeferredValue(story?.document);
  const counts = useMemo(() => document && countArticle(document), [document]);
  if (!counts) return null;
  return (
    <span className={styles.figures}>
      <span>{counted(counts.words, 'word')}</span>
      <span>{counts.readingMinutes} min read</span>
      {counts.clips > 0 ? (
        <span>
          {counted(counts.clips, 'clip')}, <span title="Total runtime">{formatDuration(counts.runtimeSeconds)}</span>
        </span>
      ) : null}
    </span>
  );
}
