import { ArrowRight } from 'lucide-react';
import styles from './publishing.module.css';

/** A sentence about a place in the story, and the way there. */
export interface PlaceNote {
  key: string;
  message: string;
  onShow?: (() => void) | undefined;
}

/** What a story lacks, each line a button that leads to its place. */
export function PlaceList({ label, notes }: { label: string; notes: readonly PlaceNote[] }) {
  return (
    <ul className={styles.places} aria-label={label}>
      {notes.map(({ key, message, onShow }) => (
        <li key={key}>
          {onShow ? (
            <button type="button" className={styles.place} onClick={onShow}>
              <span>{message}</span>
              <ArrowRight aria-hidden />
            </button>
          ) : (
            <p className={styles.words}>{message}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
