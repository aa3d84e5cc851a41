import { messageOf } from '../../api/index.ts';
import { Button, EmptyState, Notice } from '../../ui/index.ts';
import { isNarrowed, type LibraryView } from './library-filter.ts';
import styles from './Library.module.css';

interface LibraryStateProps {
  view: LibraryView;
  isLoading: boolean;
  error: unknown;
  onRetry(): void;
  onShowAll(): void;
}

/** What stands in the library where no story does, and why. */
export function LibraryState({ view, isLoading, error, onRetry, onShowAll }: LibraryStateProps) {
  if (error) {
    return (
      <div className={styles.state}>
        <Notice tone="error" actions={<Button onPress={onRetry}>Try again</Button>}>
          {messageOf(error)}
        </Notice>
      </div>
    );
  }
  if (isLoading) {
    return (
      <p className={`${styles.state} ${styles.waiting}`} role="status">
        Reading the library…
      </p>
    );
  }
  if (isNarrowed(view)) {
    const words = view.words.trim();
    return (
      <EmptyState title="No story found" actions={<Button onPress={onShowAll}>Show all</Button>}>
        {words === '' ? 'None fits all of these filters.' : `No story has all these words: “${words}”.`}
      </EmptyState>
    );
  }
  if (view.spiked) return <EmptyState title="No spiked stories">Stories that you spike wait here.</EmptyState>;
  return <EmptyState title="No stories yet">They will stand here, the newest first.</EmptyState>;
}
