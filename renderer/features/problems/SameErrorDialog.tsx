import type { Finding } from '../../../shared/domain/house-style/finding.ts';
import type { StoryText } from '../../../shared/domain/house-style/story-text.ts';
import { messageOf } from '../../api/index.ts';
import { Button, Dialog, EmptyState } from '../../ui/index.ts';
import { useOpenStory } from '../story/index.ts';
import styles from './ProblemsPanel.module.css';
import { soughtWords } from './same-error.ts';
import { useSameError } from './use-same-error.ts';

interface SameErrorDialogProps {
  problem: Finding;
  text: StoryText;
  storyId: string;
  onClose(): void;
}

/** Every other story with the same words, each a press away. */
export function SameErrorDialog({ problem, text, storyId, onClose }: SameErrorDialogProps) {
  const words = soughtWords(text, problem);
  const { open } = useOpenStory();
  const { data, error, refetch } = useSameError(words, storyId);
  return (
    <Dialog title="In other stories" isOpen onClose={onClose} footer={<Button onPress={onClose}>Close</Button>}>
      <p className={styles.sought}>{words}</p>
      {error ? (
        <EmptyState
          title="The stories can’t be searched"
          actions={<Button onPress={() => void refetch()}>Try again</Button>}
        >
          {messageOf(error)}
        </EmptyState>
      ) : data ? (
        <ul className={styles.stories} aria-label="Stories with the same words">
          {data.stories.length === 0 ? <li className={styles.none}>No other story has these words.</li> : null}
          {data.stories.map(({ summary, places }) => (
            <li key={summary.id}>
              <button
                type="button"
                className={styles.place}
                onClick={() => {
                  onClose();
                  void open(summary.id);
                }}
              >
                <span className={styles.excerpt}>{summary.headline || 'No headline'}</span>
                <span className={styles.message}>{places === 1 ? 'In one place' : `In ${places} places`}</span>
              </button>
            </li>
          ))}
          {data.hasMore ? <li className={styles.none}>There are more; these are the newest.</li> : null}
        </ul>
      ) : (
        <p className={styles.waiting} role="status">
          Looking through the stories…
        </p>
      )}
    </Dialog>
  );
}
