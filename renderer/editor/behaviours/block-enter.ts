import { $isListNode } from '@lexical/list';
import {
  $createParagraphNode,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ENTER_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from 'lexical';
import { $textAtEdge } from './block-edges.ts';
import { noteEntered } from './entered-block.ts';
import { $appendParagraph, $editBlock, $selectedBlock } from './select-block.ts';
import { $turnInto } from './turn-into.ts';

/** Enter on a selected block edits it, and pressed again adds a paragraph after it; one without fields, or with Shift held, gets that at once. */
function $enterOnBlock(event: KeyboardEvent | null, editor: LexicalEditor): boolean {
  const block = $selectedBlock();
  if (!block || event?.isComposing) return false;
  event?.preventDefault();
  const key = block.getKey();
  const edits = !event?.shiftKey && $editBlock(editor, key, () => noteEntered(editor, key));
  if (!edits) $appendParagraph(block);
  return true;
}

/** Enter before the first word makes room above it, so that the words stay the block they are; in an empty quote it ends the quote. */
function $enterAtStart(): boolean {
  const selection = $getSelection();
  const text = $isRangeSelection(selection) ? $textAtEdge(selection, 'start') : null;
  if (!text || $isListNode(text)) return false;
  if (!text.isEmpty()) text.insertBefore($createParagraphNode().setDirection(text.getDirection()), false);
  else if ($isParagraphNode(text)) return false;
  else $turnInto(text, $createParagraphNode());
  return true;
}

export const BlockEnterExtension = defineExtension({
  name: 'copydesk/block-enter',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(KEY_ENTER_COMMAND, (event) => $enterOnBlock(event, editor), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $enterAtStart, COMMAND_PRIORITY_HIGH),
    ),
});
