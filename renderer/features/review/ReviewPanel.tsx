import { useState } from 'react';
import { WRITING_KEYS } from '../../../shared/domain/commands.ts';
import { messageOf } from '../../api/index.ts';
import { Button, EmptyState, ShortcutKeys, ToggleChip } from '../../ui/index.ts';
import { NewComment } from './NewComment.tsx';
import { useReview } from './review-view.ts';
import styles from './ReviewPanel.module.css';
import { Thread } from './Thread.tsx';

const SHORTCUT = WRITING_KEYS.find(({ id }) => id === 'text.comment')?.shortcut ?? '';

const counted = (count: number): string => `${count} ${count === 1 ? 'comment' : 'comments'}`;

/** What colleagues say about the open story, in the order of its words. */
export function ReviewPanel() {
  const review = useReview();
  const [showsResolved, setShowsResolved] = useState(false);
  if (!review) return <EmptyState title="No story is open">What is said about it would stand here.</EmptyState>;
  const { placed, error, isPending, drafts } = review;
  if (error) {
    return (
      <EmptyState title="The comments can’t be read" actions={<Button onPress={review.retry}>Try again</Button>}>
        {messageOf(error)}
      </EmptyState>
    );
  }
  if (isPending) {
    return (
      <p className={styles.waiting} role="status">
        Reading the comments…
      </p>
    );
  }
  const open = placed.filter(({ thread }) => thread.resolved === null);
  const resolved = placed.length - open.length;
  const shown = showsResolved ? placed : open;
  return (
    <div className={styles.panel}>
      <NewComment review={review} />
      {placed.length > 0 ? (
        <div className={styles.top}>
          <strong>{open.length === 0 ? 'Nothing open' : counted(open.length)}</strong>
          {resolved > 0 ? (
            <ToggleChip isSelected={showsResolved} onChange={setShowsResolved}>
              Resolved ({resolved})
            </ToggleChip>
          ) : null}
        </div>
      ) : null}
      {shown.length > 0 ? (
        <ul className={styles.list} aria-label="Comments, in the order of the story">
          {shown.map((entry) => (
            <Thread key={entry.thread.id} placed={entry} review={review} />
          ))}
        </ul>
      ) : null}
      {placed.length === 0 && !drafts.comment ? (
        <EmptyState title="No comments yet">
          Select words in the story, or stand in a block, and press <ShortcutKeys shortcut={SHORTCUT} />. Comments stay
          in the newsroom: no page and no export shows them.
        </EmptyState>
      ) : null}
    </div>
  );
}
