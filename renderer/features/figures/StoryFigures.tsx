import { lazy, Suspense, useDeferredValue, useMemo } from 'react';
import { countArticle } from '../../../shared/document/read/counts.ts';
import { formatDuration } from '../../../shared/domain/duration.ts';
import { InfoPopover } from '../../ui/index.ts';
import { useStory } from '../story/index.ts';
import { counted } from './counted.ts';
import styles from './StoryFigures.module.css';

const FiguresInFull = lazy(async () => ({ default: (await import('./FiguresInFull.tsx')).FiguresInFull }));

/** The figures of the open story: words and reading time, clips and their total runtime; pressed, all of them. */
export function StoryFigures() {
  const story = useStory();
  // Why deferred: counting a long story must not stand between a key and its letter.
  const document = useDeferredValue(story?.document);
  const counts = useMemo(() => document && countArticle(document), [document]);
  if (!story || !document || !counts) return null;
  const words = counted(counts.words, 'word');
  return (
    <span className={styles.figures}>
      <InfoPopover
        label={`${words} ${counts.readingMinutes} min read: all figures`}
        shown={
          <span className={styles.figures}>
            <span>{words}</span> <span>{counts.readingMinutes} min read</span>
          </span>
        }
      >
        <Suspense fallback={words}>
          <FiguresInFull
            document={document}
            counts={counts}
            onShow={(place) => story.editor.current?.selectText(place)}
          />
        </Suspense>
      </InfoPopover>
      {counts.clips > 0 ? (
        <span>
          {counted(counts.clips, 'clip')}, <span title="Total runtime">{formatDuration(counts.runtimeSeconds)}</span>
        </span>
      ) : null}
    </span>
  );
}
