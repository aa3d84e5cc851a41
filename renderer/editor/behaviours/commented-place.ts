import {
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type ElementNode,
  type PointType,
} from 'lexical';
import { $blockIdOf } from '../adapter/block-id.ts';
import { textRuns } from '../adapter/text-runs.ts';
import type { TextPlace } from '../editor-api.ts';
import { $touchedBlocks } from './move-blocks.ts';

const lengthOf = (block: ElementNode): number => {
  const last = textRuns(block).at(-1);
  return last ? last.start + last.node.getTextContentSize() : 0;
};

/** The place of a point in its block's text. */
function $offsetOf(block: ElementNode, point: PointType): number {
  const node = point.getNode();
  const runs = textRuns(block);
  if ($isTextNode(node)) return (runs.find((run) => run.node.is(node))?.start ?? 0) + point.offset;
  const child = $isElementNode(node) ? node.getChildAtIndex(point.offset) : null;
  const next = child && runs.find((run) => run.node.is(child) || child.isParentOf(run.node));
  return next ? next.start : lengthOf(block);
}

/** What a comment made now is about: the selected words of the first block, or that block as a whole where no words are selected. */
export function $commentedPlace(): TextPlace | null {
  const selection = $getSelection();
  const block = $touchedBlocks()[0];
  const blockId = block && $blockIdOf(block);
  if (!blockId) return null;
  if (!$isElementNode(block)) return { blockId, start: 0, end: 0 };
  const whole = { blockId, start: 0, end: lengthOf(block) };
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return whole;
  const [from, to] = selection.isBackward() ? [selection.focus, selection.anchor] : [selection.anchor, selection.focus];
  const start = $offsetOf(block, from);
  const endsHere = to.getNode().is(block) || block.isParentOf(to.getNode());
  const end = endsHere ? $offsetOf(block, to) : whole.end;
  return start < end ? { blockId, start, end } : whole;
}
