import {
  $getNodeByKey,
  $getSelection,
  defineExtension,
  HISTORIC_TAG,
  HISTORY_MERGE_TAG,
  SKIP_DOM_SELECTION_TAG,
  type EditorState,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import { isBlockType } from '../../../shared/document/blocks/block.ts';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { canonicalJson } from '../../../shared/lib/json.ts';
import { $fieldsOf, type BlockFields } from '../blocks/fields-state.ts';
import { $selectedBlock } from './select-block.ts';

/** True for a block in which nothing was ever written. A divider has nothing to write in. */
function isUnwritten(fields: BlockFields): boolean {
  if (fields.type === 'divider' || !isBlockType(fields.type)) return false;
  const { id: _, ...unwritten } = emptyBlock(fields.type);
  return canonicalJson(fields) === canonicalJson(unwritten);
}

const selectedKey = (state: EditorState): NodeKey | undefined => state.read(() => $selectedBlock()?.getKey());

/** Whether a block's form is at work on a file, or shows what was wrong with one. */
const holdsFile = (editor: LexicalEditor, key: NodeKey): boolean =>
  Boolean(editor.getElementByKey(key)?.querySelector('[data-file-state]'));

function removeIfUnwritten(editor: LexicalEditor, key: NodeKey): void {
  if (holdsFile(editor, key)) return;
  editor.update(
    () => {
      const node = $getNodeByKey(key);
      const fields = $fieldsOf(node);
      if (node && fields && isUnwritten(fields)) node.remove();
    },
    // Why: the block came with a step of its own; its going belongs to that step, so that undo is no dead press.
    { tag: [HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG] },
  );
}

/** A block that is left with nothing written in it goes away. Turning to another part of the program does not count as leaving it. */
export const EmptyBlocksExtension = defineExtension({
  name: 'copydesk/empty-blocks',
  register: (editor) =>
    editor.registerUpdateListener(({ editorState, prevEditorState, tags }) => {
      if (tags.has(HISTORIC_TAG) || editorState.read($getSelection) === null) return;
      const before = selectedKey(prevEditorState);
      if (before !== undefined && before !== selectedKey(editorState)) removeIfUnwritten(editor, before);
    }),
});
