import type { ElementNode } from 'lexical';
import { newBlockId, type BlockId } from '../../../shared/domain/ids.ts';
import { $blockIdOf } from '../adapter/block-id.ts';

/** What every block of text has in stored shape, read from its node. */
export function textBase(node: ElementNode): { id: BlockId; version: 1; direction: 'ltr' | 'rtl' | null } {
  // Why: the block-ids behaviour names every block before anybody reads it; a node that slipped by must not break a save.
  return { id: $blockIdOf(node) ?? newBlockId(), version: 1, direction: node.getDirection() };
}
