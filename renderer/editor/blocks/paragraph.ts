import { $createParagraphNode, type ElementNode, type ParagraphNode } from 'lexical';
import type { Paragraph } from '../../../shared/document/blocks/paragraph.ts';
import { $inlineNodes, inlinesOf } from '../adapter/inline-nodes.ts';
import { textBase } from './text-base.ts';

export const $paragraphNode = (block: Paragraph): ParagraphNode =>
  $createParagraphNode().append(...$inlineNodes(block.children));

export const paragraphOf = (node: ElementNode): Paragraph => ({
  ...textBase(node),
  type: 'paragraph',
  children: inlinesOf(node),
});
