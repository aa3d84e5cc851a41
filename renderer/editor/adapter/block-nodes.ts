import { $isListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $isElementNode, type ElementNode, type LexicalNode } from 'lexical';
import type { Block } from '../../../shared/document/blocks/block.ts';
import { $closingNoteNode, closingNoteOf } from '../blocks/closing-note/index.ts';
import { ClosingNoteNode } from '../blocks/closing-note/ClosingNoteNode.ts';
import { $crossHeadNode, crossHeadOf } from '../blocks/cross-head.ts';
import { $createFieldsNode, $isFieldsNode, type FieldsNode } from '../blocks/FieldsNode.tsx';
import { $listNode, listOf } from '../blocks/list.ts';
import { $paragraphNode, paragraphOf } from '../blocks/paragraph.ts';
import { $quoteNode, quoteOf } from '../blocks/quote.ts';
import { $setBlockId } from './block-id.ts';

/** A node that stands for a block: a child of the root. */
export type BlockNode = ElementNode | FieldsNode;

function $textNode(block: Extract<Block, { children: unknown }>): ElementNode {
  switch (block.type) {
    case 'paragraph':
      return $paragraphNode(block);
    case 'cross-head':
      return $crossHeadNode(block);
    case 'list':
      return $listNode(block);
    case 'quote':
      return $quoteNode(block);
    case 'closing-note':
      return $closingNoteNode(block);
  }
}

/** The node for a block, with its id. */
export function $nodeOfBlock(block: Block): BlockNode {
  const node = 'children' in block ? $textNode(block).setDirection(block.direction) : $createFieldsNode(block);
  return $setBlockId(node, block.id);
}

/** The block that a child of the root stands for, in stored shape; null for a node that no story holds. */
export function blockOfNode(node: LexicalNode): Block | null {
  if ($isFieldsNode(node)) return node.getBlock();
  if ($isHeadingNode(node)) return crossHeadOf(node);
  if ($isQuoteNode(node)) return quoteOf(node);
  if ($isListNode(node)) return listOf(node);
  if (node instanceof ClosingNoteNode) return closingNoteOf(node);
  return $isElementNode(node) ? paragraphOf(node) : null;
}
