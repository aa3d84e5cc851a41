import { $isElementNode, type ElementNode, type LexicalNode, type PointType, type RangeSelection } from 'lexical';

/** Whether a point stands at the very start or end of a block. */
export function $pointIsAtEdge(point: PointType, block: LexicalNode, edge: 'start' | 'end'): boolean {
  const node = point.getNode();
  if (edge === 'start' ? point.offset !== 0 : point.offset !== sizeOf(node)) return false;
  for (let inner: LexicalNode = node; !inner.is(block); inner = inner.getParentOrThrow()) {
    if (edge === 'start' ? inner.getPreviousSibling() : inner.getNextSibling()) return false;
  }
  return true;
}

const sizeOf = (node: LexicalNode): number =>
  $isElementNode(node) ? node.getChildrenSize() : node.getTextContentSize();

/** The block of text at whose very start or end a caret stands; null where it stands elsewhere. */
export function $textAtEdge(selection: RangeSelection, edge: 'start' | 'end'): ElementNode | null {
  if (!selection.isCollapsed()) return null;
  const block = selection.anchor.getNode().getTopLevelElement();
  return $isElementNode(block) && $pointIsAtEdge(selection.anchor, block, edge) ? block : null;
}
