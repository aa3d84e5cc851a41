import { $createHeadingNode, type HeadingNode } from '@lexical/rich-text';
import type { CrossHead } from '../../../shared/document/blocks/cross-head.ts';
import { $inlineNodes, inlinesOf } from '../adapter/inline-nodes.ts';
import { textBase } from './text-base.ts';

export const $crossHeadNode = (block: CrossHead): HeadingNode =>
  $createHeadingNode(block.level === 3 ? 'h3' : 'h2').append(...$inlineNodes(block.children));

export const crossHeadOf = (node: HeadingNode): CrossHead => ({
  ...textBase(node),
  type: 'cross-head',
  level: node.getTag() === 'h3' ? 3 : 2,
  children: inlinesOf(node),
});

/** A story has two levels of cross-head; a pasted title becomes the upper, a deep heading the lower one. */
export function $fitHeading(node: HeadingNode): void {
  const tag = node.getTag();
  if (tag === 'h1') node.setTag('h2');
  else if (tag !== 'h2' && tag !== 'h3') node.setTag('h3');
}
