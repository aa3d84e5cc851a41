import { createContext, useContext } from 'react';
import type { CommentThread } from '../../../shared/contract/comments.contract.ts';
import type { CommentId } from '../../../shared/domain/ids.ts';
import type { TextPlace } from '../../editor/index.ts';
import type { Drafts } from './comment-drafts.ts';
import type { PlacedThread } from './place-threads.ts';

/** The comments on the open story, and what can be done about them. */
export interface ReviewView {
  /** In the order of the story. */
  readonly placed: readonly PlacedThread[];
  readonly isPending: boolean;
  readonly error: unknown;
  retry(): void;
  /** What was written and not sent. */
  readonly drafts: Drafts;
  /** The block that holds the caret. */
  readonly activeBlockId: string | null;
  /** Opens a comment on these words. One that was begun on others and not sent stays as it is. */
  begin(place: TextPlace): void;
  /** True once after `begin`: the comment’s field takes the keyboard. */
  takesFocus(): boolean;
  write(text: string): void;
  discard(): void;
  /** Sends the comment; its words stay where that fails. */
  send(): Promise<void>;
  writeReply(id: CommentId, text: string): void;
  sendReply(id: CommentId): Promise<void>;
  resolve(thread: CommentThread, resolved: boolean): Promise<void>;
  remove(id: CommentId): Promise<void>;
  /** Shows the words and selects them. */
  reveal(placed: PlacedThread): void;
  /** Takes the keyboard back to the story. */
  backToStory(): void;
}

export const ReviewContext = createContext<ReviewView | null>(null);

/** The comments on the open story; null where none is open. */
export const useReview = (): ReviewView | null => useContext(ReviewContext);
