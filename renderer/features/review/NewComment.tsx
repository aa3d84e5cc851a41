import { useEffect, useEffectEvent, useRef } from 'react';
import { Button } from '../../ui/index.ts';
import { Quote } from './Quote.tsx';
import { RemarkField } from './RemarkField.tsx';
import type { ReviewView } from './review-view.ts';
import styles from './ReviewPanel.module.css';

/** The comment that is being written. It stays until it is sent or discarded. */
export function NewComment({ review }: { review: ReviewView }) {
  const { comment } = review.drafts;
  const field = useRef<HTMLTextAreaElement>(null);
  const take = useEffectEvent(() => {
    if (review.takesFocus()) field.current?.focus();
  });
  useEffect(() => take());
  if (!comment) return null;
  return (
    <section aria-label="New comment" className={styles.draft}>
      <Quote exact={comment.anchor.exact} />
      <RemarkField
        label="Your comment"
        placeholder="Say something about these words"
        value={comment.text}
        onChange={review.write}
        onSend={() => void review.send()}
        onEscape={review.backToStory}
        inputRef={field}
      />
      <div className={styles.actions}>
        <Button variant="primary" isDisabled={comment.text.trim() === ''} onPress={() => void review.send()}>
          Comment
        </Button>
        <Button variant="quiet" onPress={review.discard}>
          Discard
        </Button>
        <span className={styles.hint}>Enter sends</span>
      </div>
    </section>
  );
}
