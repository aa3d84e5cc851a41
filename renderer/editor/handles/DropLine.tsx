import type { Gap } from './block-at.ts';
import styles from './handles.module.css';

/** Where a dragged block or file would land. */
export function DropLine({ gap, surface }: { gap: Gap | null; surface: HTMLElement | null }) {
  if (!gap || !surface) return null;
  return (
    <div data-drop-line className={styles.dropLine} style={{ top: gap.y - surface.getBoundingClientRect().top }} />
  );
}
