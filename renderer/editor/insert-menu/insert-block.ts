import {
  $createParagraphNode,
  $getNodeByKey,
  $isElementNode,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import type { Block } from '../../../shared/document/blocks/block.ts';
import { $blockIdOf, $setBlockId } from '../adapter/block-id.ts';
import { $nodeOfBlock } from '../adapter/block-nodes.ts';
import { requestEdit } from '../behaviours/edit-requests.ts';
import { $enterBlock, $isFieldsBlock, $selectBlock } from '../behaviours/select-block.ts';

function $replaceLine(editor: LexicalEditor, key: NodeKey, block: Block): void {
  const line = $getNodeByKey(key);
  if (!$isElementNode(line)) return;
  const node = line.replace($nodeOfBlock(block));
  if (!$isFieldsBlock(node)) {
    $setBlockId(node, $blockIdOf(line));
    $enterBlock(node, 'end');
    return;
  }
  if (node.getNextSibling() === null) node.insertAfter($createParagraphNode(), false);
  const next = node.getNextSibling();
  if (block.type === 'divider' && next) $enterBlock(next, 'start');
  else {
    $selectBlock(node.getKey());
    requestEdit(editor, node.getKey());
  }
}

/**
 * Puts a block in the place of the line in which it was asked for, and a paragraph after it where it would be the last of the story.
 * What was typed to ask for it goes first and without a step of its own, so that undoing gives back an empty line.
 */
export function insertInPlaceOf(editor: LexicalEditor, key: NodeKey, block: Block): void {
  editor.update(
    () => {
      const line = $getNodeByKey(key);
      if ($isElementNode(line)) line.clear().selectStart();
    },
    { discrete: true, tag: HISTORY_MERGE_TAG },
  );
  editor.update(() => $replaceLine(editor, key, block), { discrete: true, tag: HISTORY_PUSH_TAG });
}
