import {
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  defineExtension,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import { $isFieldsBlock } from './select-block.ts';

/** Which blocks with fields are selected, for their frames to show. */
class SelectedBlocks {
  #keys: ReadonlySet<NodeKey> = new Set();
  readonly #watchers = new Set<() => void>();

  has(key: NodeKey): boolean {
    return this.#keys.has(key);
  }

  watch(changed: () => void): () => void {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  }

  set(keys: ReadonlySet<NodeKey>): void {
    if (keys.size === this.#keys.size && [...keys].every((key) => this.#keys.has(key))) return;
    this.#keys = keys;
    for (const changed of this.#watchers) changed();
  }
}

const stores = new WeakMap<LexicalEditor, SelectedBlocks>();

export function selectedBlocks(editor: LexicalEditor): SelectedBlocks {
  let store = stores.get(editor);
  if (!store) stores.set(editor, (store = new SelectedBlocks()));
  return store;
}

function $selectedKeys(): ReadonlySet<NodeKey> {
  const selection = $getSelection();
  const spans = $isNodeSelection(selection) || ($isRangeSelection(selection) && !selection.isCollapsed());
  if (!spans) return new Set();
  return new Set(
    selection
      .getNodes()
      .filter($isFieldsBlock)
      .map((node) => node.getKey()),
  );
}

export const SelectedBlocksExtension = defineExtension({
  name: 'copydesk/selected-blocks',
  register: (editor) =>
    editor.registerUpdateListener(({ editorState }) => selectedBlocks(editor).set(editorState.read($selectedKeys))),
});
