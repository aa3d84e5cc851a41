import { $getSelection, $isNodeSelection, $isRangeSelection, $isRootNode, type LexicalNode } from 'lexical';

function $topOf(node: LexicalNode, offset: number): LexicalNode | null {
  return $isRootNode(node)
    ? node.getChildAtIndex(Math.min(offset, node.getChildrenSize() - 1))
    : node.getTopLevelElement();
}

/** The blocks that a selection touches, in order. */
export function $touchedBlocks(): LexicalNode[] {
  const selection = $getSelection();
  if ($isNodeSelection(selection)) {
    return selection.getNodes().sort((a, b) => a.getIndexWithinParent() - b.getIndexWithinParent());
  }
  if (!$isRangeSelection(selection)) return [];
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  const first = $topOf(start.getNode(), start.offset);
  const last = $topOf(end.getNode(), end.offset);
  const blocks: LexicalNode[] = [];
  for (let node = first; node; node = node.getNextSibling()) {
    blocks.push(node);
    if (node.is(last)) break;
  }
  return blocks;
}

/** Moves the blocks of the selection one place up or down; the selection goes with them. False at the end of the story. */
export function $moveBlocks(way: 'up' | 'down'): boolean {
  const blocks = $touchedBlocks();
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return false;
  if (way === 'up') {
    const above = first.getPreviousSibling();
    if (above) last.insertAfter(above, false);
    return above !== null;
  }
  const below = last.getNextSibling();
  if (below) first.insertBefore(below, false);
  return below !== null;
}
