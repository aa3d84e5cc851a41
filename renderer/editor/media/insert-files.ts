import {
  $createParagraphNode,
  $getNodeByKey,
  $getRoot,
  $isParagraphNode,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { $nodeOfBlock } from '../adapter/block-nodes.ts';
import { $touchedBlocks } from '../behaviours/move-blocks.ts';
import { $selectBlock, focusSurface } from '../behaviours/select-block.ts';
import { leaveFile } from './pending-files.ts';

type MediaBlock = 'image' | 'video-segment';

const ENDINGS: Readonly<Record<string, MediaBlock>> = {
  ...{ mp4: 'video-segment', m4v: 'video-segment', webm: 'video-segment', mov: 'video-segment', mkv: 'video-segment' },
  ...{ jpg: 'image', jpeg: 'image', png: 'image', webp: 'image', gif: 'image', avif: 'image' },
};

/** The block that a file becomes; undefined for a file that is neither picture nor film. */
export function blockTypeOf(file: File): MediaBlock | undefined {
  if (file.type.startsWith('image/')) return 'image';
  if (file.type.startsWith('video/')) return 'video-segment';
  return ENDINGS[file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase()];
}

/** The files among these that a story can take in. */
export const mediaFiles = (files: Iterable<File>): File[] => [...files].filter((file) => blockTypeOf(file));

/** Puts a block into the story: before another, at its end with null, or in the place of the empty line with the caret. */
type Where = { before: NodeKey | null } | 'caret';

function $placeOf(where: Where): (node: LexicalNode) => void {
  if (where !== 'caret') {
    const before = where.before === null ? null : $getNodeByKey(where.before);
    return (node) => void (before ? before.insertBefore(node, false) : $getRoot().append(node));
  }
  let after = $touchedBlocks().at(-1) ?? $getRoot().getLastChild();
  return (node) => {
    if ($isParagraphNode(after) && after.isEmpty()) after.replace(node);
    else if (after) after.insertAfter(node, false);
    else $getRoot().append(node);
    after = node;
  };
}

/** Turns files into blocks, in their order. Each block takes its file in by itself, and shows what is wrong with it. */
export function insertFiles(editor: LexicalEditor, files: readonly File[], where: Where): void {
  focusSurface(editor);
  editor.update(
    () => {
      const $place = $placeOf(where);
      let last: LexicalNode | undefined;
      for (const file of files) {
        const type = blockTypeOf(file);
        if (!type) continue;
        last = $nodeOfBlock(emptyBlock(type));
        leaveFile(editor, last.getKey(), file);
        $place(last);
      }
      if (!last) return;
      if (last.getNextSibling() === null) last.insertAfter($createParagraphNode(), false);
      $selectBlock(last.getKey());
    },
    { tag: HISTORY_PUSH_TAG },
  );
}
