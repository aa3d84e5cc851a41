import { Redo2, Undo2 } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { CaptionFile, Cue } from '../../../../../shared/domain/captions/cue.ts';
import {
  addCue,
  changeCue,
  cueProblem,
  mergeCues,
  removeCue,
  splitCue,
} from '../../../../../shared/domain/captions/edit-cues.ts';
import { writeVtt } from '../../../../../shared/domain/captions/vtt-file.ts';
import { Button, IconButton, Notice, useAnnounce } from '../../../../ui/index.ts';
import { CueRow, type CueActs } from './CueRow.tsx';
import styles from './captions.module.css';
import { useCaptionFile } from './use-caption-file.ts';

export interface CueDeskProps {
  opened: CaptionFile;
  /** The address of the film; null where only its source is known. */
  film: string | null;
  /** Stores the file as it now stands. Rejects with an Error for the person. */
  onSave(vtt: string): Promise<void>;
  onClose(): void;
  /** The person wants to leave; the desk answers with `onClose`, or `onStay` where they think better of it. */
  askedToClose: boolean;
  onStay(): void;
}

/** The captions in a list, the film beside them, and what is done with both. */
export function CueDesk({ opened, film, onSave, onClose, askedToClose, onStay }: CueDeskProps) {
  const { file, setCues, ...steps } = useCaptionFile(opened);
  const { cues } = file;
  const [open, setOpen] = useState(0);
  const [now, setNow] = useState(-1);
  const [failure, setFailure] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  /** The caption whose words take the focus once they are there. */
  const wanted = useRef<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const player = useRef<HTMLVideoElement>(null);
  const announce = useAnnounce();
  const isChanged = file !== opened && writeVtt(file) !== writeVtt(opened);
  const spoken = cues.findIndex(({ start, end }) => now >= start && now < end);

  useEffect(() => {
    if (askedToClose && !isChanged && !saving) onClose();
  }, [askedToClose, isChanged, saving, onClose]);
  useEffect(() => {
    if (wanted.current === null) return;
    const at = Math.max(0, Math.min(wanted.current, cues.length - 1));
    wanted.current = null;
    list.current?.querySelector<HTMLElement>(`[data-cue="${at}"] textarea`)?.focus();
  }, [cues]);

  const present = useRef(cues);
  useEffect(() => {
    present.current = cues;
  });
  const put = useCallback(
    (next: readonly Cue[], what: string, focus: number | null, words?: string): void => {
      wanted.current = focus;
      setFailure(null);
      setCues(next, what);
      if (words !== undefined) announce(words);
    },
    [setCues, announce],
  );
  const acts = useMemo<CueActs>(
    () => ({
      change: (at, change) => put(changeCue(present.current, at, change), `${Object.keys(change).join()} ${at}`, null),
      play: (at) => {
        const { current: video } = player;
        const cue = present.current[at];
        if (!video || !cue) return;
        video.currentTime = cue.start / 1000;
        void video.play();
      },
      add: (at) => {
        const added = addCue(present.current, present.current[at]?.end ?? 0);
        put(added.cues, '', added.at, 'Caption added');
      },
      split: (at, caret) => put(splitCue(present.current, at, caret), '', at + 1, 'Caption split'),
      merge: (at) => put(mergeCues(present.current, at), '', at, 'Captions joined'),
      remove: (at) => put(removeCue(present.current, at), '', at, 'Caption deleted'),
      enter: setOpen,
    }),
    [put],
  );

  const save = async (): Promise<void> => {
    const faulty = cues.findIndex((_, at) => cueProblem(cues, at) !== undefined);
    if (cues.length === 0 || faulty >= 0) {
      setFailure(
        cues.length === 0
          ? 'There is no caption yet. Add one, or close without saving.'
          : `Caption ${faulty + 1} can’t be saved so: ${cueProblem(cues, faulty)} Everything is kept here until it is put right.`,
      );
      list.current?.querySelector<HTMLElement>(`[data-cue="${faulty}"] textarea`)?.focus();
      return;
    }
    setSaving(true);
    setFailure(null);
    try {
      if (isChanged) await onSave(writeVtt(file));
      onClose();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      setSaving(false);
    }
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) steps.redo();
    else steps.undo();
  };

  const addFirst = (): void => {
    const added = addCue(cues, Math.round((player.current?.currentTime ?? 0) * 1000));
    put(added.cues, '', added.at, 'Caption added');
  };
  return (
    <div onKeyDown={onKeyDown} className={`${styles.editor} ${film === null ? styles.alone : ''}`}>
      {film === null ? null : (
        <div className={styles.side}>
          <video
            ref={player}
            className={styles.film}
            src={film}
            controls
            preload="metadata"
            aria-label="The film"
            onTimeUpdate={(event) => setNow(Math.round(event.currentTarget.currentTime * 1000))}
          />
          <p className={styles.spoken} dir="auto">
            {cues[spoken]?.text.replace(/<[^>]*>/g, '') ?? ''}
          </p>
        </div>
      )}
      <div className={styles.words}>
        <div className={styles.tools}>
          <IconButton label="Undo" shortcut="Mod+Z" isDisabled={!steps.canUndo} onPress={steps.undo}>
            <Undo2 aria-hidden />
          </IconButton>
          <IconButton label="Redo" shortcut="Mod+Shift+Z" isDisabled={!steps.canRedo} onPress={steps.redo}>
            <Redo2 aria-hidden />
          </IconButton>
          <Button onPress={addFirst}>{film === null ? 'Add a caption' : 'Add a caption where the film stands'}</Button>
        </div>
        {cues.length === 0 ? <p className={styles.none}>No captions yet.</p> : null}
        <ol ref={list} className={styles.list} aria-label="Captions">
          {cues.map((cue, at) => (
            <CueRow
              key={at}
              cue={cue}
              at={at}
              problem={cueProblem(cues, at)}
              isOpen={at === open}
              isLast={at === cues.length - 1}
              isSpoken={at === spoken}
              canPlay={film !== null}
              acts={acts}
            />
          ))}
        </ol>
        {failure === null ? null : <Notice tone="error">{failure}</Notice>}
        <div className={styles.foot}>
          {askedToClose && isChanged ? (
            <>
              <span className={styles.say} role="status">
                Your changes are not saved.
              </span>
              <Button onPress={onStay}>Keep editing</Button>
              <Button variant="danger" onPress={onClose}>
                Discard
              </Button>
            </>
          ) : (
            <span className={styles.say}>
              {cues.length === 1 ? '1 caption' : `${cues.length} captions`}. A time is written as 1:02.5 or 0:01:02,500.
            </span>
          )}
          <Button variant="primary" size="lg" isPending={saving} onPress={() => void save()}>
            Save the captions
          </Button>
        </div>
      </div>
    </div>
  );
}
