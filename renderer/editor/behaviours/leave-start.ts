import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from 'lexical';
import { LEAVE_START_COMMAND } from '../story-commands.ts';
import { $textAtEdge } from './block-edges.ts';
import { isOnEdgeLine } from './edge-line.ts';

function $isFirstBlockSelected(): boolean {
  const selection = $getSelection();
  const first = $getRoot().getFirstChild();
  return $isNodeSelection(selection) && first !== null && selection.has(first.getKey());
}

/** Whether the caret stands in the first line, as it is shown, of the first text. */
function $isOnFirstLine(editor: LexicalEditor): boolean {
  const selection = $getSelection();
  const first = $getRoot().getFirstChild();
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || !$isElementNode(first)) return false;
  if (!selection.anchor.getNode().getTopLevelElement()?.is(first)) return false;
  if ($textAtEdge(selection, 'start')) return true;
  return isOnEdgeLine(editor, first, 'start');
}

function $isAtStart(): boolean {
  const selection = $getSelection();
  const first = $getRoot().getFirstChild();
  if (!$isRangeSelection(selection)) return $isFirstBlockSelected();
  return first !== null && $textAtEdge(selection, 'start')?.is(first) === true;
}

/** Up in the first line, and Shift+Tab at the start, go to what stands above the body. */
export const LeaveStartExtension = defineExtension({
  name: 'copydesk/leave-start',
  register: (editor) => {
    const leave = (event: KeyboardEvent, leaves: boolean): boolean => {
      if (!leaves || event.isComposing) return false;
      event.preventDefault();
      editor.dispatchCommand(LEAVE_START_COMMAND, undefined);
      return true;
    };
    return mergeRegister(
      editor.registerCommand(
        KEY_ARROW_UP_COMMAND,
        (event) =>
          leave(event, !event.shiftKey && !event.altKey && ($isFirstBlockSelected() || $isOnFirstLine(editor))),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_ARROW_LEFT_COMMAND,
        (event) => leave(event, !event.shiftKey && $isFirstBlockSelected()),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => leave(event, event.shiftKey && $isAtStart()),
        COMMAND_PRIORITY_HIGH,
      ),
    );
  },
});
