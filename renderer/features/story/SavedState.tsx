import { CircleAlert, CircleCheck, Lock, RefreshCw } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../ui/index.ts';
import { saveStateText, type SaveState } from './save-state.ts';
import styles from './SavedState.module.css';
import { useStory } from './story-view.ts';

const ICONS = { saved: CircleCheck, saving: RefreshCw, 'read-only': Lock } as const;
const isCalm = (kind: SaveState['kind']): kind is keyof typeof ICONS => Object.hasOwn(ICONS, kind);

/** Whether the newest words are in the store. It changes when the store has answered, not before. */
export function SavedState() {
  const story = useStory();
  const announce = useAnnounce();
  const wasBad = useRef(false);
  const state = story?.saveState;
  const text = state ? saveStateText(state) : '';
  const bad = state !== undefined && !isCalm(state.kind);

  useEffect(() => {
    // Why only these: a voice that says "Saved" after every pause in typing would drown the text.
    if (bad) announce(text);
    else if (wasBad.current && state?.kind === 'saved') announce(text);
    if (bad || state?.kind === 'saved') wasBad.current = bad;
  }, [announce, bad, state?.kind, text]);

  if (!state) return null;
  const Icon = isCalm(state.kind) ? ICONS[state.kind] : CircleAlert;
  return (
    <span className={`${styles.state} ${bad ? styles.bad : ''}`}>
      <Icon aria-hidden className={styles.icon} />
      <span className={styles.words} title={text}>
        {text}
      </span>
    </span>
  );
}
