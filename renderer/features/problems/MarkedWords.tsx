import { useId } from 'react';
import { Button } from '../../ui/index.ts';
import styles from './ProblemsPanel.module.css';
import { markedKey, useKeptWords } from './use-setting.ts';

/** Words of this story that somebody marked from another one that had the same error, until they were looked at. */
export function MarkedWords({ storyId }: { storyId: string }) {
  const [marked, setMarked] = useKeptWords(markedKey(storyId));
  const titleId = useId();
  if (marked.length === 0) return null;
  return (
    <section aria-labelledby={titleId} className={styles.group}>
      <h2 id={titleId} className={styles.title}>
        Marked to look at
      </h2>
      <p className={styles.reason}>Another story had the same words, and there they were an error.</p>
      <ul className={styles.stories}>
        {marked.map((words) => (
          <li key={words} className={styles.row}>
            <p className={styles.sought}>{words}</p>
            <Button onPress={() => setMarked(marked.filter((other) => other !== words))}>Looked at</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
