import type { ClosingNote } from '../../../../shared/document/blocks/closing-note.ts';
import { $inlineNodes, inlinesOf } from '../../adapter/inline-nodes.ts';
import { textBase } from '../text-base.ts';
import { ClosingNoteNode } from './ClosingNoteNode.ts';

export const $closingNoteNode = (block: ClosingNote): ClosingNoteNode =>
  new ClosingNoteNode().append(...$inlineNodes(block.children));

export const closingNoteOf = (node: ClosingNoteNode): ClosingNote => ({
  ...textBase(node),
  type: 'closing-note',
  children: inlinesOf(node),
});
