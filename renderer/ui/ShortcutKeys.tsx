import { onMac, shortcutKeys } from './shortcut-text.ts';
import styles from './ShortcutKeys.module.css';

/** A shortcut as a row of keys. */
export function ShortcutKeys({ shortcut }: { shortcut: string }) {
  return (
    <span className={styles.keys}>
      {shortcutKeys(shortcut, onMac()).map((key) => (
        <kbd key={key} className={styles.key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
