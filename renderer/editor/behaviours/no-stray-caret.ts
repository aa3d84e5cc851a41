import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isRootNode,
  defineExtension,
  HISTORY_MERGE_TAG,
  type RangeSelection,
} from 'lexical';
import { $enterBlock, $isFieldsBlock } from './select-block.ts';

/** A caret between blocks, which nobody can see. */
function $strayCaret(): RangeSelection | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  return $isRootNode(selection.anchor.getNode()) ? selection : null;
}

function $bringHome(): void {
  const stray = $strayCaret();
  if (!stray) return;
  const root = $getRoot();
  const before = root.getChildAtIndex(stray.anchor.offset - 1);
  const after = root.getChildAtIndex(stray.anchor.offset);
  if (after && !$isFieldsBlock(after)) $enterBlock(after, 'start');
  else if (before) $enterBlock(before, 'end');
  else if (after) $enterBlock(after, 'start');
  else root.append($createParagraphNode()).selectStart();
}

/** Wherever a caret lands between blocks, it goes on into the text beside it, or selects the block before it. */
export const NoStrayCaretExtension = defineExtension({
  name: 'copydesk/no-stray-caret',
  register: (editor) =>
    editor.registerUpdateListener(({ editorState }) => {
      if (editorState.read($strayCaret)) editor.update($bringHome, { tag: HISTORY_MERGE_TAG });
    }),
});
