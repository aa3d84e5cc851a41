import { $createLinkNode, $isLinkNode } from '@lexical/link';
import {
  $createLineBreakNode,
  $createTextNode,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import { isLinkTarget, TEXT_FORMAT, type Inline, type InlineLink } from '../../../shared/document/inline.ts';

/** The bits of a text's format that a story can hold; Lexical knows more. */
export const STORY_FORMATS = Object.values(TEXT_FORMAT).reduce((all, bit) => all | bit, 0);

/** Lexical nodes for inline content. */
export function $inlineNodes(inlines: readonly Inline[]): LexicalNode[] {
  return inlines.map((inline) => {
    switch (inline.type) {
      case 'text':
        return $createTextNode(inline.text).setFormat(inline.format);
      case 'linebreak':
        return $createLineBreakNode();
      case 'link':
        return $createLinkNode(inline.url, { rel: null }).append(...$inlineNodes(inline.children));
    }
  });
}

type LinkChild = InlineLink['children'][number];

function push<I extends Inline>(into: I[], inline: I): void {
  const last = into.at(-1);
  if (inline.type !== 'text' || last?.type !== 'text' || last.format !== inline.format) into.push(inline);
  else into[into.length - 1] = { ...last, text: last.text + inline.text };
}

function $linkChildren(parent: ElementNode): LinkChild[] {
  const children: LinkChild[] = [];
  for (const child of inlinesOf(parent)) {
    for (const part of child.type === 'link' ? child.children : [child]) push(children, part);
  }
  return children;
}

/** Inline content in stored shape: neighbouring texts of one format are one, formats that a story does not have are dropped. */
export function inlinesOf(parent: ElementNode): Inline[] {
  const inlines: Inline[] = [];
  for (const node of parent.getChildren()) {
    if ($isTextNode(node)) {
      const text = node.getTextContent();
      if (text !== '') push(inlines, { type: 'text', version: 1, text, format: node.getFormat() & STORY_FORMATS });
    } else if ($isLineBreakNode(node)) {
      inlines.push({ type: 'linebreak', version: 1 });
    } else if ($isLinkNode(node) && isLinkTarget(node.getURL())) {
      const children = $linkChildren(node);
      if (children.length > 0) inlines.push({ type: 'link', version: 1, url: node.getURL(), children });
    } else if ($isElementNode(node) && node.isInline()) {
      for (const inline of inlinesOf(node)) push(inlines, inline);
    }
  }
  return inlines;
}
