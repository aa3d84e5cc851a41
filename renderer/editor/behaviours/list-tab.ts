import { $isListNode } from '@lexical/list';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  INDENT_CONTENT_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical';
import { $editBlock, $selectedBlock } from './select-block.ts';

/** Lists no deeper than a reader can follow. */
const DEEPEST = 3;

function $listDepth(): number {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return 0;
  return selection.anchor.getNode().getParents().filter($isListNode).length;
}

/** Tab in a list moves the entry a level in or out; on a selected block it goes to its first field. Elsewhere it leaves the text. */
export const ListTabExtension = defineExtension({
  name: 'copydesk/list-tab',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => {
          const block = $selectedBlock();
          if (block && !event.shiftKey && $editBlock(editor, block.getKey())) {
            event.preventDefault();
            return true;
          }
          const depth = $listDepth();
          if (depth === 0) return false;
          event.preventDefault();
          if (event.shiftKey) editor.dispatchCommand(OUTDENT_CONTENT_COMMAND, undefined);
          else if (depth < DEEPEST) editor.dispatchCommand(INDENT_CONTENT_COMMAND, undefined);
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
    ),
});
