import { getDOMSelection, type LexicalEditor, type LexicalNode } from 'lexical';

/** How much of a line may lie between the edge of a text and the caret, for the caret to be on its outermost line. */
const NEAR = 0.9;

/** Whether the moving end of the selection, as it is shown, stands on the first or last line of a text. */
export function isOnEdgeLine(editor: LexicalEditor, text: LexicalNode, edge: 'start' | 'end'): boolean {
  const element = editor.getElementByKey(text.getKey());
  const selection = getDOMSelection(window);
  if (!element || !selection?.focusNode || !element.contains(selection.focusNode)) return false;
  const caret = document.createRange();
  caret.setStart(selection.focusNode, selection.focusOffset);
  const rect = caret.getClientRects()[0];
  // Why: the caret of an empty text has no place of its own.
  if (!rect) return element.textContent === '';
  const box = element.getBoundingClientRect();
  const distance = edge === 'start' ? rect.top - box.top : box.bottom - rect.bottom;
  return distance < rect.height * NEAR;
}
