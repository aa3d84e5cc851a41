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
  const isWritten = useRef(false);
  const hadTrouble = useRef(false);
  const heardOf = useRef<string>(undefined);
  const state = story?.saveState;
  const text = state ? saveStateText(state) : '';
  const bad = state !== undefined && !isCalm(state.kind);
  const kind = state?.kind;
  const id = story?.summary.id;

  useEffect(() => {
    // Why only the first save of a story: a voice that says "Saved" after every pause in typing would drown the text.
    const isNews = kind === 'saved' && (hadTrouble.current || (isWritten.current && heardOf.current !== id));
    if (bad || isNews) announce(text);
    if (isNews) heardOf.current = id;
    if (kind === 'saving') isWritten.current = true;
    else if (kind === 'saved') isWritten.current = hadTrouble.current = false;
    else hadTrouble.current = bad;
  }, [announce, bad, kind, id, text]);

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
