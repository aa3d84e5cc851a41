import { Check, Ellipsis, RotateCcw } from 'lucide-react';
import { useId } from 'react';
import type { CommentReply } from '../../../shared/contract/comments.contract.ts';
import { Button, classNames, IconButton, Menu } from '../../ui/index.ts';
import type { PlacedThread } from './place-threads.ts';
import { Quote } from './Quote.tsx';
import { RemarkField } from './RemarkField.tsx';
import { momentWords, nameOf } from './remark-words.ts';
import type { ReviewView } from './review-view.ts';
import styles from './ReviewPanel.module.css';

const MORE = [{ id: 'remove', label: 'Remove', danger: true }] as const;

function Remark({ remark, onRemove }: { remark: CommentReply; onRemove(): void }) {
  return (
    <div className={styles.remark}>
      <div className={styles.head}>
        <span className={styles.name}>{nameOf(remark.by)}</span>
        <time className={styles.when} dateTime={remark.at}>
          {momentWords(remark.at, new Date())}
        </time>
        <Menu label="More for this comment" icon={<Ellipsis aria-hidden />} items={MORE} onAction={onRemove} />
      </div>
      <p className={styles.text} dir="auto">
        {remark.text}
      </p>
    </div>
  );
}

interface ThreadProps {
  placed: PlacedThread;
  review: ReviewView;
}

/** A comment with its answers, the words it is about, and what can be done about it. */
export function Thread({ placed, review }: ThreadProps) {
  const { thread, place } = placed;
  const { anchor, resolved, replies } = thread;
  const nameId = useId();
  const answer = review.drafts.replies[thread.id] ?? '';
  const isHere = place !== undefined && place.blockId === review.activeBlockId;
  return (
    <li
      aria-labelledby={nameId}
      className={classNames(styles.thread, isHere && styles.here, resolved !== null && styles.settled)}
    >
      <div className={styles.about}>
        {place ? (
          <button type="button" className={styles.go} onClick={() => review.reveal(placed)}>
            <Quote exact={anchor.exact} />
          </button>
        ) : (
          <Quote exact={anchor.exact} isGone />
        )}
        {resolved ? (
          <IconButton label="Open again" onPress={() => void review.resolve(thread, false)}>
            <RotateCcw />
          </IconButton>
        ) : (
          <IconButton label="Resolve" onPress={() => void review.resolve(thread, true)}>
            <Check />
          </IconButton>
        )}
      </div>
      {place ? null : (
        <p className={styles.note}>
          {anchor.exact === '' ? 'The block was removed from the story.' : 'The words were removed from the story.'}
        </p>
      )}
      {place?.isChanged ? <p className={styles.note}>The words have changed since.</p> : null}
      <div id={nameId}>
        <Remark remark={thread} onRemove={() => void review.remove(thread.id)} />
      </div>
      {replies.length > 0 ? (
        <ul className={styles.replies} aria-label="Answers">
          {replies.map((reply) => (
            <li key={reply.id}>
              <Remark remark={reply} onRemove={() => void review.remove(reply.id)} />
            </li>
          ))}
        </ul>
      ) : null}
      {resolved ? (
        <p className={styles.note}>
          Resolved by {nameOf(resolved.by)}, {momentWords(resolved.at, new Date())}
        </p>
      ) : (
        <div className={styles.answer}>
          <RemarkField
            label={`Answer ${nameOf(thread.by)}`}
            placeholder="Answer"
            value={answer}
            onChange={(text) => review.writeReply(thread.id, text)}
            onSend={() => void review.sendReply(thread.id)}
          />
          {answer.trim() === '' ? null : (
            <Button variant="primary" onPress={() => void review.sendReply(thread.id)}>
              Answer
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
