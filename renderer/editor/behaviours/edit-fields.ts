import {
  $getNodeByKey,
  defineExtension,
  HISTORIC_TAG,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SELECTION_FOCUS_TAG,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import { $patchFields, type BlockFields } from '../blocks/fields-state.ts';

/** Key presses in one field that follow one another within this time are undone together. Milliseconds. */
const BURST_MS = 1000;
const FIELDS_TAG = 'copydesk-fields';

interface Burst {
  key: NodeKey;
  fields: string;
  at: number;
}
const bursts = new WeakMap<LexicalEditor, Burst>();

/** Changes fields of a block, as one undo step with the key presses just before it in the same field. False where the result would not fit a story. */
export function editFields(editor: LexicalEditor, key: NodeKey, patch: Partial<BlockFields>): boolean {
  const fields = Object.keys(patch).sort().join();
  const last = bursts.get(editor);
  const now = performance.now();
  const goesOn = last?.key === key && last.fields === fields && now - last.at < BURST_MS;
  let fits = false;
  editor.update(
    () => {
      const node = $getNodeByKey(key);
      fits = node !== null && $patchFields(node, patch);
    },
    {
      // Why: the field shows what the node holds, so the node must hold it before the key press is over, or the caret jumps.
      discrete: true,
      tag: [
        goesOn ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG,
        FIELDS_TAG,
        SKIP_DOM_SELECTION_TAG,
        SKIP_SELECTION_FOCUS_TAG,
      ],
    },
  );
  bursts.set(editor, { key, fields, at: now });
  return fits;
}

/** Ends a burst of key presses in a field as soon as anything else changes the story. */
export const FieldBurstsExtension = defineExtension({
  name: 'copydesk/field-bursts',
  register: (editor) =>
    editor.registerUpdateListener(({ tags, dirtyElements, dirtyLeaves }) => {
      const changed = dirtyElements.size > 0 || dirtyLeaves.size > 0;
      if (tags.has(HISTORIC_TAG) || (changed && !tags.has(FIELDS_TAG))) bursts.delete(editor);
    }),
});
