import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import type { BlockId } from '../../../shared/domain/ids.ts';

/** Where a segment has to go in the body: before a block, or to its end with null. */
export interface BodyMove {
  readonly blockId: BlockId;
  readonly beforeId: BlockId | null;
}

/**
 * The move in the body that puts a segment at a place of the rundown, counted over the body's segments from 0: going up, right before the
 * segment that stands there; going down, right after it. Undefined where nothing would move.
 */
export function moveInBody(document: ArticleDocument, blockId: string, to: number): BodyMove | undefined {
  const blocks = document.body.root.children;
  const segments = blocks.filter((block) => block.type === 'video-segment');
  const from = segments.findIndex((segment) => segment.id === blockId);
  const moved = segments[from];
  const target = segments[Math.max(0, Math.min(to, segments.length - 1))];
  if (!moved || !target || moved === target) return undefined;
  if (to < from) return { blockId: moved.id, beforeId: target.id };
  const after = blocks[blocks.indexOf(target) + 1];
  return { blockId: moved.id, beforeId: after?.id ?? null };
}
