import { ArrowDown, ArrowUp, GripVertical, LocateFixed } from 'lucide-react';
import { useState, type DragEvent } from 'react';
import { withTyped } from '../../../shared/document/as-typed.ts';
import type { VideoSegment } from '../../../shared/document/blocks/video-segment.ts';
import { formatDuration } from '../../../shared/domain/duration.ts';
import { Button, IconButton, Notice } from '../../ui/index.ts';
import { DurationText } from './DurationText.tsx';
import { differingFileDuration } from '../../../shared/document/read/file-duration.ts';
import { LiveText } from './LiveText.tsx';
import styles from './RundownPanel.module.css';

/** What a drag carries: the id of a segment of this rundown. */
const DRAGGED = 'application/x-copydesk-segment';

export interface RundownItemProps {
  segment: VideoSegment;
  /** Its number in the rundown, from 1. */
  number: number;
  /** Its place among the segments of the body, from 0; null for the lead, which does not move. */
  place: number | null;
  places: number;
  isReadOnly: boolean;
  isActive: boolean;
  onChange(patch: Partial<VideoSegment>): void;
  onMove(blockId: string, to: number): void;
  onReveal(): void;
}

/** One clip of the rundown: what it is, how long it runs, and where it stands. */
export function RundownItem(props: RundownItemProps) {
  const { segment, number, place, places, isReadOnly, isActive, onChange, onMove, onReveal } = props;
  const [isTarget, setTarget] = useState(false);
  const fileSeconds = differingFileDuration(segment);
  const name = place === null ? 'Lead video' : segment.label || 'Segment';
  const movable = place !== null && !isReadOnly && places > 1;

  const setDuration = (durationSeconds: number | null, kept?: string): void =>
    onChange({ durationSeconds, asTyped: withTyped(segment.asTyped, 'durationSeconds', kept) });
  const dragOver = (event: DragEvent): void => {
    if (place === null || !event.dataTransfer.types.includes(DRAGGED)) return;
    event.preventDefault();
    setTarget(true);
  };
  const drop = (event: DragEvent): void => {
    setTarget(false);
    const blockId = event.dataTransfer.getData(DRAGGED);
    if (place === null || blockId === '') return;
    event.preventDefault();
    onMove(blockId, place);
  };

  return (
    <li
      className={`${styles.item} ${isActive ? styles.active : ''} ${isTarget ? styles.target : ''}`}
      onDragOver={dragOver}
      onDragLeave={() => setTarget(false)}
      onDrop={drop}
    >
      <div className={styles.head}>
        {movable ? (
          <span
            className={styles.grip}
            title="Drag to reorder"
            draggable
            onDragStart={(event) => {
              event.dataTransfer.setData(DRAGGED, segment.id);
              event.dataTransfer.effectAllowed = 'move';
            }}
          >
            <GripVertical aria-hidden />
          </span>
        ) : null}
        <span className={styles.number}>{number}</span>
        <span className={styles.name}>{name}</span>
        {movable ? (
          <>
            <IconButton
              label={`Move clip ${number} up`}
              isDisabled={place === 0}
              onPress={() => onMove(segment.id, place - 1)}
            >
              <ArrowUp aria-hidden />
            </IconButton>
            <IconButton
              label={`Move clip ${number} down`}
              isDisabled={place === places - 1}
              onPress={() => onMove(segment.id, place + 1)}
            >
              <ArrowDown aria-hidden />
            </IconButton>
          </>
        ) : null}
        <IconButton label={`Show clip ${number} in the story`} onPress={onReveal}>
          <LocateFixed aria-hidden />
        </IconButton>
      </div>
      <div className={styles.fields}>
        <LiveText
          label="Title"
          value={segment.title}
          isReadOnly={isReadOnly}
          onCommit={(title) => onChange({ title })}
        />
        <DurationText
          seconds={segment.durationSeconds}
          isReadOnly={isReadOnly}
          kept={segment.asTyped?.['durationSeconds']}
          onCommit={setDuration}
        />
      </div>
      <LiveText
        label="Caption"
        value={segment.caption}
        multiline
        isReadOnly={isReadOnly}
        onCommit={(caption) => onChange({ caption })}
      />
      {fileSeconds === undefined ? null : (
        <Notice
          tone="warning"
          actions={
            isReadOnly ? null : (
              <Button onPress={() => setDuration(fileSeconds)}>Use {formatDuration(fileSeconds)}</Button>
            )
          }
        >
          The video file runs {formatDuration(fileSeconds)}.
        </Notice>
      )}
    </li>
  );
}
