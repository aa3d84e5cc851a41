import { $createQuoteNode, type QuoteNode } from '@lexical/rich-text';
import type { Quote } from '../../../shared/document/blocks/quote.ts';
import { $inlineNodes, inlinesOf } from '../adapter/inline-nodes.ts';
import { textBase } from './text-base.ts';

export const $quoteNode = (block: Quote): QuoteNode => $createQuoteNode().append(...$inlineNodes(block.children));

export const quoteOf = (node: QuoteNode): Quote => ({ ...textBase(node), type: 'quote', children: inlinesOf(node) });
