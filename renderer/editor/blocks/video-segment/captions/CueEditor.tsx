import { useState, type SyntheticEvent } from 'react';
import { Dialog } from '../../../../ui/index.ts';
import styles from './captions.module.css';
import { CueDesk, type CueDeskProps } from './CueDesk.tsx';

const stop = (event: SyntheticEvent): void => event.stopPropagation();

/** A dialog in which the captions of a film are corrected or written, beside the film. */
export function CueEditor({ title, ...desk }: Omit<CueDeskProps, 'askedToClose' | 'onStay'> & { title: string }) {
  const [askedToClose, setAskedToClose] = useState(false);
  return (
    // Why: what happens in a dialog bubbles to the block that opened it, which would take the keys for its own.
    <div className={styles.apart} onMouseDown={stop} onDoubleClick={stop} onKeyDown={stop}>
      <Dialog title={title} isOpen size="lg" onClose={() => setAskedToClose(true)}>
        <CueDesk {...desk} askedToClose={askedToClose} onStay={() => setAskedToClose(false)} />
      </Dialog>
    </div>
  );
}
