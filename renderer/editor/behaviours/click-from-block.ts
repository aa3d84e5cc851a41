import {
  $createRangeSelectionFromDom,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isNodeSelection,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  getDOMSelection,
  type LexicalEditor,
} from 'lexical';
import { $hideCaret } from './fresh-selection.ts';
import { $isFieldsBlock } from './select-block.ts';

function $caretAtClick(event: MouseEvent, editor: LexicalEditor): boolean {
  if (!$isNodeSelection($getSelection()) || !(event.target instanceof Node)) return false;
  if ($isFieldsBlock($getNearestNodeFromDOMNode(event.target))) {
    $hideCaret(editor);
    return true;
  }
  const caret = $createRangeSelectionFromDom(getDOMSelection(window), editor);
  if (caret) $setSelection(caret);
  return caret !== null;
}

/**
 * A click into text while a block is selected takes the caret there.
 * Why: where a click is quicker than the browser's word of the new caret, Lexical clears its selection and with it the caret.
 */
export const ClickFromBlockExtension = defineExtension({
  name: 'copydesk/click-from-block',
  register: (editor) =>
    editor.registerCommand(CLICK_COMMAND, (event) => $caretAtClick(event, editor), COMMAND_PRIORITY_HIGH),
});
