import { emptyBlock } from '../../../../../shared/document/blocks/empty-block.ts';
import type { Block } from '../../../../../shared/document/blocks/block.ts';
import type { Inline } from '../../../../../shared/document/inline.ts';
import { trimInlines } from '../../story/source-item.ts';
import { tagOf, textOf } from './dom.ts';
import type { Reader } from './html-reader.ts';
import { inlinesOf } from './inline-content.ts';

const SPEAKER =
  'cite, footer, figcaption, [class*="attribution"], [class*="author"], [class*="speaker"], [class*="source"], [class*="credit"]';
const MARKS = /^["“”„«»‘’\s]+|["“”„«»\s]+$/g;

/** A quotation that a page sets large, with who said it. */
export function pullQuoteOf(element: HTMLElement): Block {
  const speaker = element.querySelector(SPEAKER);
  const attribution = textOf(speaker).replace(/^[\s—–―-]+/, '');
  const said = [...element.childNodes]
    .map((node) => textWithout(node, speaker))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  const dashed = speaker ? null : /^(.{8,}?["”’»])\s*[—–―-]\s*(\p{Lu}.{1,120})$/su.exec(said);
  return {
    ...emptyBlock('pull-quote'),
    text: (dashed?.[1] ?? said).replace(MARKS, ''),
    attribution: dashed?.[2] ?? attribution,
  };
}

function textWithout(node: Node, left: Element | null): string {
  if (node === left) return '';
  if (left && node.contains(left)) return [...node.childNodes].map((child) => textWithout(child, left)).join(' ');
  return node.textContent ?? '';
}

/** A quotation in the running text: its paragraphs on lines of their own, who said it on the last. */
export function quoteOf(element: HTMLElement, reader: Reader): Block {
  const rows: Inline[][] = [];
  let run: Node[] = [];
  const flush = (): void => {
    const row = trimInlines(inlinesOf(run, reader));
    if (row.length > 0) rows.push(row);
    run = [];
  };
  const visit = (parent: Element): void => {
    for (const child of parent.childNodes) {
      if (
        child.nodeType === 1 &&
        /^(?:p|div|h[1-6]|ul|ol|li|blockquote|footer|header|section|table|tbody|tr|td|dl|dt|dd|figure|figcaption)$/.test(
          tagOf(child as Element),
        )
      ) {
        flush();
        visit(child as Element);
        flush();
      } else run.push(child);
    }
  };
  visit(element);
  flush();
  const children = rows.flatMap((row, at): Inline[] => (at === 0 ? row : [{ type: 'linebreak', version: 1 }, ...row]));
  return { ...emptyBlock('quote'), children };
}
