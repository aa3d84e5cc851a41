import {
  $getRoot,
  HISTORY_PUSH_TAG,
  REDO_COMMAND,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SELECTION_FOCUS_TAG,
  UNDO_COMMAND,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import type { Block } from '../../../shared/document/blocks/block.ts';
import { $blockIdOf } from '../adapter/block-id.ts';
import { $nodeOfBlock } from '../adapter/block-nodes.ts';
import type { StoryEditorHandle } from '../editor-api.ts';
import { FIND_COMMAND } from '../story-commands.ts';
import { editFields } from './edit-fields.ts';
import { $enterBlock, focusSurface } from './select-block.ts';
import type { StoryChanges } from './story-changes.ts';
import { replaceTexts, selectText } from './text-changes.ts';
import { setCommentMarks, setMarks } from './text-marks.ts';

const $blockOfId = (id: string): LexicalNode | null =>
  $getRoot()
    .getChildren()
    .find((node) => $blockIdOf(node) === id) ?? null;

/** Changes the story from outside: one undo step, and neither focus nor scrolling moves. */
function change(editor: LexicalEditor, $change: () => boolean): boolean {
  let done = false;
  editor.update(() => (done = $change()), {
    discrete: true,
    tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG, SKIP_SELECTION_FOCUS_TAG],
  });
  return done;
}

function $moveBefore(node: LexicalNode | null, beforeId: string | null): boolean {
  if (!node) return false;
  if (beforeId === null) {
    const last = $getRoot().getLastChild();
    if (last && !last.is(node)) last.insertAfter(node, false);
    return true;
  }
  const target = $blockOfId(beforeId);
  if (!target) return false;
  if (!target.is(node)) target.insertBefore(node, false);
  return true;
}

function $insertAfter(block: Block, afterId: string | null): boolean {
  const node = $nodeOfBlock(block);
  const after = afterId === null ? null : $blockOfId(afterId);
  const first = $getRoot().getFirstChild();
  if (after) after.insertAfter(node, false);
  else if (afterId === null && first) first.insertBefore(node, false);
  else $getRoot().append(node);
  return true;
}

/** The door through which other features reach the open editor. */
export function storyHandle(editor: LexicalEditor, changes: StoryChanges): StoryEditorHandle {
  const keyOf = (id: string): string | null => editor.read(() => $blockOfId(id)?.getKey() ?? null);
  return {
    getBody: () => changes.body(),
    focusStart: () => {
      focusSurface(editor);
      editor.update(() => {
        const first = $getRoot().getFirstChild();
        if (first) $enterBlock(first, 'start');
      });
    },
    revealBlock: (id) => {
      const key = keyOf(id);
      if (key === null) return;
      focusSurface(editor);
      editor.update(() => {
        const node = $blockOfId(id);
        if (node) $enterBlock(node, 'start');
      });
      editor.getElementByKey(key)?.scrollIntoView({ block: 'center' });
    },
    updateBlock: (id, patch) => {
      const key = keyOf(id);
      return key !== null && editFields(editor, key, patch);
    },
    moveBlock: (id, beforeId) => change(editor, () => $moveBefore($blockOfId(id), beforeId)),
    insertBlock: (block, afterId) => void change(editor, () => $insertAfter(block, afterId)),
    removeBlock: (id) =>
      change(editor, () => {
        const node = $blockOfId(id);
        node?.remove();
        return node !== null;
      }),
    setMarks: (marks) => setMarks(editor, marks),
    setCommentMarks: (places) => setCommentMarks(editor, places),
    replaceTexts: (changes) => replaceTexts(editor, changes),
    selectText: (place) => selectText(editor, place),
    find: () => void editor.dispatchCommand(FIND_COMMAND, undefined),
    undo: () => void editor.dispatchCommand(UNDO_COMMAND, undefined),
    redo: () => void editor.dispatchCommand(REDO_COMMAND, undefined),
  };
}
