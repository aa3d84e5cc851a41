import type { LexicalEditor, NodeKey } from 'lexical';

const pending = new WeakMap<LexicalEditor, Map<NodeKey, File>>();

/** Leaves a file for the form of a block that is about to come on screen. */
export function leaveFile(editor: LexicalEditor, key: NodeKey, file: File): void {
  const files = pending.get(editor) ?? new Map<NodeKey, File>();
  pending.set(editor, files.set(key, file));
}

/** The file that was left for a block, once. */
export function takeFile(editor: LexicalEditor, key: NodeKey): File | null {
  const files = pending.get(editor);
  const file = files?.get(key) ?? null;
  files?.delete(key);
  return file;
}
