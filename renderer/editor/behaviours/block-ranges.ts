import {
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  $isRootNode,
  $setSelection,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  mergeRegister,
  type LexicalEditor,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import { $pointIsAtEdge } from './block-edges.ts';
import { isOnEdgeLine } from './edge-line.ts';
import { $isFieldsBlock } from './select-block.ts';

type Way = 'on' | 'back';

const $putFocus = (range: RangeSelection, gap: number): void => range.focus.set($getRoot().getKey(), gap, 'element');

/** A selection of whole blocks as a range that ends where it is to grow. */
function $rangeOfBlocks(way: Way): RangeSelection | null {
  const selection = $getSelection();
  if (!$isNodeSelection(selection)) return null;
  const places = selection.getNodes().map((node) => node.getIndexWithinParent());
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const range = $createRangeSelection();
  const root = $getRoot().getKey();
  range.anchor.set(root, way === 'on' ? first : last + 1, 'element');
  range.focus.set(root, way === 'on' ? last + 1 : first, 'element');
  return range;
}

/** Moves the end that stands between two blocks past the next one. */
function $growPast(range: RangeSelection, node: LexicalNode, way: Way): void {
  const inAnchor = range.anchor.getNode().getTopLevelElement();
  if ($isFieldsBlock(node) || !$isElementNode(node)) {
    $putFocus(range, node.getIndexWithinParent() + (way === 'on' ? 1 : 0));
  } else if (node.is(inAnchor)) {
    range.focus.set(range.anchor.key, range.anchor.offset, range.anchor.type);
  } else {
    const edge = way === 'on' ? node.getLastDescendant() : node.getFirstDescendant();
    const at = edge ?? node;
    const offset = way === 'back' ? 0 : $isElementNode(at) ? at.getChildrenSize() : at.getTextContentSize();
    range.focus.set(at.getKey(), offset, $isElementNode(at) ? 'element' : 'text');
  }
}

/** The gap between blocks in which the moving end stands; the edge of a text beside it is the same place, and the browser may call it so. */
function $gapOfFocus({ anchor, focus }: RangeSelection, way: Way): number | null {
  if ($isRootNode(focus.getNode())) return focus.offset;
  const text = focus.getNode().getTopLevelElement();
  if (!text || text.is(anchor.getNode().getTopLevelElement())) return null;
  if (!$pointIsAtEdge(focus, text, way === 'on' ? 'end' : 'start')) return null;
  return text.getIndexWithinParent() + (way === 'on' ? 1 : 0);
}

/** Moves the end that stands on the outermost line of a text to the block beside it, or off the text where the range shrinks. */
function $growFromText(range: RangeSelection, editor: LexicalEditor, way: Way): boolean {
  const text = range.focus.getNode().getTopLevelElement();
  const beside = way === 'on' ? text?.getNextSibling() : text?.getPreviousSibling();
  if (!text || !isOnEdgeLine(editor, text, way === 'on' ? 'end' : 'start')) return false;
  const shrinks = !range.isCollapsed() && range.isBackward() === (way === 'on');
  const within = text.is(range.anchor.getNode().getTopLevelElement());
  const place = text.getIndexWithinParent();
  if (shrinks && !within) $putFocus(range, way === 'on' ? place + 1 : place);
  else if (beside && $isFieldsBlock(beside)) $putFocus(range, way === 'on' ? place + 2 : place - 1);
  else if (!within && $pointIsAtEdge(range.focus, text, way === 'on' ? 'start' : 'end')) $growPast(range, text, way);
  else return false;
  return true;
}

function $grow(event: KeyboardEvent, editor: LexicalEditor, way: Way): boolean {
  if (!event.shiftKey || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return false;
  const selection = $getSelection();
  const range = $rangeOfBlocks(way) ?? ($isRangeSelection(selection) ? selection.clone() : null);
  if (!range) return false;
  const gap = $gapOfFocus(range, way);
  if (gap === null) {
    if (!$growFromText(range, editor, way)) return false;
  } else {
    const next = $getRoot().getChildAtIndex(way === 'on' ? gap : gap - 1);
    if (next) $growPast(range, next, way);
  }
  event.preventDefault();
  $setSelection(range);
  return true;
}

/** Shift with Up and Down grows a range over blocks with fields one by one, from text or from a selected block. */
export const BlockRangesExtension = defineExtension({
  name: 'copydesk/block-ranges',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, (event) => $grow(event, editor, 'on'), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ARROW_UP_COMMAND, (event) => $grow(event, editor, 'back'), COMMAND_PRIORITY_HIGH),
    ),
});
