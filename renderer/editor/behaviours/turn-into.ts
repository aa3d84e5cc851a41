import type { ElementNode } from 'lexical';
import { $blockIdOf, $setBlockId } from '../adapter/block-id.ts';

/** Turns a block of text into another kind: words, direction, caret and id stay. */
export function $turnInto<N extends ElementNode>(from: ElementNode, into: N): N {
  $setBlockId(into, $blockIdOf(from));
  into.setDirection(from.getDirection());
  return from.replace(into, true);
}
