import { Combine, Play, Plus, Split, Trash2 } from 'lucide-react';
import { memo, useRef } from 'react';
import type { Cue } from '../../../../../shared/domain/captions/cue.ts';
import { IconButton } from '../../../../ui/index.ts';
import { CueTime } from './CueTime.tsx';
import styles from './captions.module.css';

/** What can be done to a caption, by its place in the list. */
export interface CueActs {
  change(at: number, change: Partial<Cue>): void;
  play(at: number): void;
  add(at: number): void;
  split(at: number, caret: number): void;
  merge(at: number): void;
  remove(at: number): void;
  enter(at: number): void;
}

interface CueRowProps {
  cue: Cue;
  at: number;
  problem: string | undefined;
  /** It has the focus: its tools show. */
  isOpen: boolean;
  isLast: boolean;
  /** The film has come to it. */
  isSpoken: boolean;
  canPlay: boolean;
  acts: CueActs;
}

/** One caption: from when, till when, and what it says. */
export const CueRow = memo(function CueRow(props: CueRowProps) {
  const { cue, at, problem, isOpen, isLast, isSpoken, canPlay, acts } = props;
  const text = useRef<HTMLTextAreaElement>(null);
  const name = `Caption ${at + 1}`;
  return (
    <li
      className={styles.row}
      data-cue={at}
      data-open={isOpen || undefined}
      aria-current={isSpoken || undefined}
      aria-label={name}
      onFocus={() => acts.enter(at)}
    >
      <div className={styles.times}>
        <CueTime
          label={`${name} begins`}
          value={cue.start}
          isWrong={problem !== undefined && cue.text.trim() !== ''}
          onChange={(start) => acts.change(at, { start })}
        />
        <CueTime
          label={`${name} ends`}
          value={cue.end}
          isWrong={cue.end <= cue.start}
          onChange={(end) => acts.change(at, { end })}
        />
      </div>
      <div className={styles.words}>
        <textarea
          ref={text}
          className={styles.text}
          aria-label={`${name} says`}
          aria-invalid={cue.text.trim() === '' || undefined}
          rows={2}
          dir="auto"
          value={cue.text}
          onChange={(event) => acts.change(at, { text: event.target.value })}
        />
        {problem === undefined ? null : <p className={styles.problem}>{problem}</p>}
        {isOpen ? (
          <div className={styles.tools}>
            {canPlay ? (
              <IconButton label="Play from here" onPress={() => acts.play(at)}>
                <Play aria-hidden />
              </IconButton>
            ) : null}
            <IconButton label="Add one below" onPress={() => acts.add(at)}>
              <Plus aria-hidden />
            </IconButton>
            <IconButton
              label="Split where the cursor is"
              onPress={() => acts.split(at, text.current?.selectionStart ?? cue.text.length)}
            >
              <Split aria-hidden />
            </IconButton>
            <IconButton label="Join with the next" isDisabled={isLast} onPress={() => acts.merge(at)}>
              <Combine aria-hidden />
            </IconButton>
            <IconButton label="Delete" onPress={() => acts.remove(at)}>
              <Trash2 aria-hidden />
            </IconButton>
          </div>
        ) : null}
      </div>
    </li>
  );
});
