import { $insertGeneratedNodes } from '@lexical/clipboard';
import { $createLinkNode } from '@lexical/link';
import {
  $createTextNode,
  $getEditor,
  $getSelection,
  $isNodeSelection,
  $isParagraphNode,
  $isRangeSelection,
  type ElementNode,
} from 'lexical';
import type { Block } from '../../../shared/document/blocks/block.ts';
import { $nodeOfBlock } from '../adapter/block-nodes.ts';
import { $inlineNodes } from '../adapter/inline-nodes.ts';
import { $touchedBlocks } from '../behaviours/move-blocks.ts';
import { $appendParagraph } from '../behaviours/select-block.ts';

/** Makes room after a selected block for what is pasted, since a block as a whole can't take it in. */
export function $makeRoom(): void {
  const last = $isNodeSelection($getSelection()) ? $touchedBlocks().at(-1) : undefined;
  if (last) $appendParagraph(last);
}

/** Puts blocks at the caret; one paragraph goes into the text that the caret stands in. */
export function $pasteBlocks(blocks: readonly Block[]): void {
  $makeRoom();
  const selection = $getSelection();
  const [only] = blocks;
  if (!$isRangeSelection(selection) || !only) return;
  const nodes =
    blocks.length === 1 && only.type === 'paragraph' ? $inlineNodes(only.children) : blocks.map($nodeOfBlock);
  $insertGeneratedNodes($getEditor(), nodes, selection);
}

/** The empty paragraph of its own that the caret stands in. */
export function $emptyLine(): ElementNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const line = selection.anchor.getNode().getTopLevelElement();
  return $isParagraphNode(line) && line.isEmpty() ? line : null;
}

/** Puts an address at the caret as a link that shows itself. */
export function $pasteAddress(url: string): void {
  $makeRoom();
  const selection = $getSelection();
  if ($isRangeSelection(selection))
    selection.insertNodes([$createLinkNode(url, { rel: null }).append($createTextNode(url))]);
}
