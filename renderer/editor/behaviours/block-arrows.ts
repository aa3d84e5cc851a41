import { $isParentRTL } from '@lexical/selection';
import {
  $getRoot,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_ARROW_UP_COMMAND,
  mergeRegister,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import { $textAtEdge } from './block-edges.ts';
import { $appendParagraph, $enterBlock, $isFieldsBlock, $selectBlock } from './select-block.ts';

type Way = 'on' | 'back';

/** The outermost block of a selection of whole blocks, on the side that the arrow points to. */
function $outermost(way: Way): LexicalNode | null {
  const selection = $getSelection();
  if (!$isNodeSelection(selection)) return null;
  const nodes = selection.getNodes().sort((a, b) => a.getIndexWithinParent() - b.getIndexWithinParent());
  return (way === 'on' ? nodes.at(-1) : nodes[0]) ?? null;
}

/** From a selected block to what stands beside it: a block is selected in its turn, text takes the caret. */
function $stepFromBlock(block: LexicalNode, way: Way): boolean {
  const beside = way === 'on' ? block.getNextSibling() : block.getPreviousSibling();
  if (beside) $enterBlock(beside, way === 'on' ? 'start' : 'end');
  else if (way === 'on') $appendParagraph(block);
  else return false;
  return true;
}

/** From the edge of a text to the block beside it. */
function $stepIntoBlock(selection: RangeSelection, way: Way): boolean {
  const text = $textAtEdge(selection, way === 'on' ? 'end' : 'start');
  const beside = way === 'on' ? text?.getNextSibling() : text?.getPreviousSibling();
  if (!beside || !$isFieldsBlock(beside)) return false;
  $selectBlock(beside.getKey());
  return true;
}

function $step(event: KeyboardEvent, way: Way, sideways: boolean): boolean {
  if (event.shiftKey || event.altKey || event.isComposing) return false;
  const selection = $getSelection();
  const block = $outermost(way);
  const stepped = block
    ? $stepFromBlock(block, way)
    : sideways && $isRangeSelection(selection) && selection.isCollapsed() && $stepIntoBlock(selection, way);
  if (stepped) event.preventDefault();
  return stepped;
}

function $sideways(event: KeyboardEvent, toTheRight: boolean): boolean {
  const selection = $getSelection();
  const node = selection?.getNodes()[0] ?? $getRoot();
  return $step(event, toTheRight === $isParentRTL(node) ? 'back' : 'on', true);
}

/** Arrows go from text to block to block to text; a block on the way is shown selected, never passed by an unseen caret. */
export const BlockArrowsExtension = defineExtension({
  name: 'copydesk/block-arrows',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, (event) => $step(event, 'on', false), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ARROW_UP_COMMAND, (event) => $step(event, 'back', false), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ARROW_RIGHT_COMMAND, (event) => $sideways(event, true), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ARROW_LEFT_COMMAND, (event) => $sideways(event, false), COMMAND_PRIORITY_HIGH),
    ),
});
