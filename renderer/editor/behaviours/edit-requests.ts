import type { LexicalEditor, NodeKey } from 'lexical';

const requests = new WeakMap<LexicalEditor, NodeKey>();

/** Asks the form of a block that is not on screen yet to take the caret as soon as it is. */
export const requestEdit = (editor: LexicalEditor, key: NodeKey): void => void requests.set(editor, key);

/** True once, for the block whose form was asked for. */
export function takeEditRequest(editor: LexicalEditor, key: NodeKey): boolean {
  if (requests.get(editor) !== key) return false;
  return requests.delete(editor);
}
