import type { VideoSegment } from '../../../shared/document/blocks/video-segment.ts';
import { videoSegments } from '../../../shared/document/read/rundown.ts';
import { formatDuration } from '../../../shared/domain/duration.ts';
import { EmptyState, useAnnounce } from '../../ui/index.ts';
import { useStory, type StoryView } from '../story/index.ts';
import { RundownItem } from './RundownItem.tsx';
import { moveInBody } from './rundown-order.ts';
import styles from './RundownPanel.module.css';

function Rundown({ story }: { story: StoryView }) {
  const announce = useAnnounce();
  const segments = videoSegments(story.document);
  const { leadVideo } = story.document.fields;
  const inBody = leadVideo ? segments.length - 1 : segments.length;
  const known = segments.filter(({ durationSeconds }) => durationSeconds !== null);
  const total = known.reduce((sum, { durationSeconds }) => sum + (durationSeconds ?? 0), 0);
  const unknown = segments.length - known.length;

  const change = (segment: VideoSegment, patch: Partial<VideoSegment>): void => {
    if (segment.id === leadVideo?.id) story.setFields({ leadVideo: { ...leadVideo, ...patch } });
    else story.editor.current?.updateBlock<VideoSegment>(segment.id, patch);
  };
  const move = (blockId: string, to: number): void => {
    const step = moveInBody(story.document, blockId, to);
    if (!step || !story.editor.current?.moveBlock(step.blockId, step.beforeId)) return;
    announce(`Moved to place ${to + (leadVideo ? 2 : 1)} of ${segments.length}.`);
  };

  if (segments.length === 0) {
    return (
      <EmptyState title="No clips yet">
        The lead video and every video of the body stand here, in the order in which they run.
      </EmptyState>
    );
  }
  return (
    <div className={styles.panel}>
      <p className={styles.total}>
        <strong>{formatDuration(total)}</strong> total, {segments.length === 1 ? '1 clip' : `${segments.length} clips`}
        {unknown > 0 ? `, ${unknown} without a duration` : ''}
      </p>
      <ol className={styles.list}>
        {segments.map((segment, index) => (
          <RundownItem
            key={segment.id}
            segment={segment}
            number={index + 1}
            place={segment.id === leadVideo?.id ? null : index - (leadVideo ? 1 : 0)}
            places={inBody}
            isReadOnly={story.readOnly !== null}
            isActive={segment.id === story.activeBlockId}
            onChange={(patch) => change(segment, patch)}
            onMove={move}
            onReveal={() => story.revealBlock(segment.id)}
          />
        ))}
      </ol>
    </div>
  );
}

/** The story's clips in the order in which they run: the lead video, then every segment of the body. */
export function RundownPanel() {
  const story = useStory();
  if (!story) return <EmptyState title="No story is open">Its clips would stand here.</EmptyState>;
  return <Rundown key={story.summary.id} story={story} />;
}
