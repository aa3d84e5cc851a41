import type { LexicalEditor, NodeKey } from 'lexical';

const entered = new WeakMap<LexicalEditor, NodeKey>();

/** Notes that Enter leads into the fields of a selected block. */
export const noteEntered = (editor: LexicalEditor, key: NodeKey): void => void entered.set(editor, key);

/** True once, for the block into whose fields Enter has just led. */
export function takeEntered(editor: LexicalEditor, key: NodeKey): boolean {
  const isEntered = entered.get(editor) === key;
  entered.delete(editor);
  return isEntered;
}
