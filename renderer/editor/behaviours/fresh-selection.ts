import {
  $createRangeSelectionFromDom,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
  getDOMSelection,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  type PointType,
} from 'lexical';

const samePoint = (a: PointType, b: PointType): boolean => a.key === b.key && a.offset === b.offset;

/** Takes the caret from where the browser shows it, where Lexical has not heard of it yet. */
export function $takeFromBrowser(editor: LexicalEditor): void {
  const known = $getSelection();
  const root = editor.getRootElement();
  const shown = getDOMSelection(window);
  if (!$isRangeSelection(known) || document.activeElement !== root || !root?.contains(shown?.anchorNode ?? null))
    return;
  const fresh = $createRangeSelectionFromDom(shown, editor);
  if (!fresh || (samePoint(fresh.anchor, known.anchor) && samePoint(fresh.focus, known.focus))) return;
  const text = fresh.anchor.getNode();
  fresh.format = $isTextNode(text) ? text.getFormat() : known.format;
  $setSelection(fresh);
}

/**
 * Takes away the caret that the browser shows while a block is selected as a whole.
 * Why: the focus alone puts one into the first line, where it would blink and take what is typed.
 */
export function $hideCaret(editor: LexicalEditor): void {
  if ($isNodeSelection($getSelection()) && document.activeElement === editor.getRootElement()) {
    getDOMSelection(window)?.removeAllRanges();
  }
}

/**
 * Before a key does anything, the caret is taken from where the browser shows it.
 * Why: the browser tells of a moved caret later than of the next key; on a busy machine Home and a quick Backspace would delete a letter
 * where the caret was before.
 */
export const FreshSelectionExtension = defineExtension({
  name: 'copydesk/fresh-selection',
  register: (editor) =>
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        if (event.isComposing || editor.isComposing()) return false;
        $takeFromBrowser(editor);
        $hideCaret(editor);
        // Why: word of an earlier press of the mouse that comes after this key would undo what the key selects.
        editor._inputState.isSelectionChangeFromMouseDown = false;
        return false;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
});
