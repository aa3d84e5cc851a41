import { $isListNode } from '@lexical/list';
import {
  $createParagraphNode,
  $getSelection,
  $isNodeSelection,
  $isParagraphNode,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  mergeRegister,
  type LexicalNode,
  type NodeSelection,
  type RangeSelection,
} from 'lexical';
import { $textAtEdge } from './block-edges.ts';
import { $turnInto } from './turn-into.ts';
import { $enterBlock, $isFieldsBlock, $selectBlock } from './select-block.ts';

/** Where the caret goes once a selected block is gone: into text where there is any beside it, back first for Backspace. */
function $restAfter(first: LexicalNode, last: LexicalNode, backward: boolean): void {
  const before = first.getPreviousSibling();
  const after = last.getNextSibling();
  const sides = [before && { node: before, at: 'end' as const }, after && { node: after, at: 'start' as const }];
  const near = (backward ? sides : sides.reverse()).filter((side) => side !== null);
  const rest = near.find(({ node }) => !$isFieldsBlock(node)) ?? near[0];
  if (rest) $enterBlock(rest.node, rest.at);
  else {
    const paragraph = $createParagraphNode();
    last.insertAfter(paragraph, false);
    paragraph.selectStart();
  }
}

function $deleteSelected(selection: NodeSelection, backward: boolean): boolean {
  const nodes = selection.getNodes().sort((a, b) => a.getIndexWithinParent() - b.getIndexWithinParent());
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) return false;
  $restAfter(first, last, backward);
  for (const node of nodes) node.remove();
  return true;
}

/** A caret at the edge of a text, with a block beside it: the block is selected, and goes with the next press; an empty line goes at once. */
function $selectBeside(selection: RangeSelection, backward: boolean): boolean {
  const text = $textAtEdge(selection, backward ? 'start' : 'end');
  if (!text) return false;
  const beside = backward ? text.getPreviousSibling() : text.getNextSibling();
  // Why: lists give up their entries one by one; that is Lexical's own doing.
  if ($isListNode(text) && !text.isEmpty() && backward) return false;
  if (backward && !$isParagraphNode(text)) {
    $turnInto(text, $createParagraphNode());
    return true;
  }
  if (!beside || !$isFieldsBlock(beside)) return false;
  if (text.isEmpty()) text.remove();
  $selectBlock(beside.getKey());
  return true;
}

function $delete(backward: boolean): boolean {
  const selection = $getSelection();
  if ($isNodeSelection(selection)) return $deleteSelected(selection, backward);
  return $isRangeSelection(selection) && selection.isCollapsed() && $selectBeside(selection, backward);
}

/** Backspace and Delete beside a block select it first, then remove that one. */
export const BlockDeletionExtension = defineExtension({
  name: 'copydesk/block-deletion',
  register: (editor) =>
    mergeRegister(
      ...[DELETE_CHARACTER_COMMAND, DELETE_WORD_COMMAND, DELETE_LINE_COMMAND].map((command) =>
        editor.registerCommand(command, $delete, COMMAND_PRIORITY_HIGH),
      ),
    ),
});
