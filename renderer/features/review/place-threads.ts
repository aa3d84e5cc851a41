import type { CommentThread } from '../../../shared/contract/comments.contract.ts';
import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import { blockWords } from '../../../shared/document/read/block-words.ts';
import { placeOfComment, type CommentPlace } from '../../../shared/domain/comment-place.ts';

/** A comment and where its words stand now; no place where they were removed. */
export interface PlacedThread {
  readonly thread: CommentThread;
  readonly place: CommentPlace | undefined;
}

/** Comments in the order of the story; those whose words were removed come last, oldest first. */
export function placeThreads(threads: readonly CommentThread[], document: ArticleDocument): PlacedThread[] {
  if (threads.length === 0) return [];
  const blocks = blockWords(document);
  const order = new Map(blocks.map(({ blockId }, index) => [blockId, index]));
  const rank = ({ place }: PlacedThread): number => (place && order.get(place.blockId)) ?? blocks.length;
  return threads
    .map((thread) => ({ thread, place: placeOfComment(thread.anchor, blocks) }))
    .sort((a, b) => rank(a) - rank(b) || (a.place?.start ?? 0) - (b.place?.start ?? 0));
}
