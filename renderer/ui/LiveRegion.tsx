import { createPortal } from 'react-dom';
import styles from './LiveRegion.module.css';

/** What a screen reader is to say. The text changes sides with every message, so that the same words said twice are heard twice. */
export function LiveRegion({ message, turn }: { message: string; turn: number }) {
  return createPortal(
    <div data-live-announcer="true" className={styles.region}>
      {[0, 1].map((side) => (
        <div key={side} role="log" aria-live="polite" aria-relevant="additions">
          {turn % 2 === side ? <p key={turn}>{message}</p> : null}
        </div>
      ))}
    </div>,
    document.body,
  );
}
