import { text as textNode, TEXT_FORMAT, type Inline, type InlineLink } from '../../../../../shared/document/inline.ts';
import { isElement, isText, tagOf } from './dom.ts';
import type { Reader } from './html-reader.ts';

const FORMATS: Readonly<Record<string, number>> = {
  b: TEXT_FORMAT.bold,
  strong: TEXT_FORMAT.bold,
  i: TEXT_FORMAT.italic,
  em: TEXT_FORMAT.italic,
  cite: TEXT_FORMAT.italic,
  dfn: TEXT_FORMAT.italic,
  var: TEXT_FORMAT.italic,
  s: TEXT_FORMAT.strikethrough,
  strike: TEXT_FORMAT.strikethrough,
  del: TEXT_FORMAT.strikethrough,
  sub: TEXT_FORMAT.subscript,
  sup: TEXT_FORMAT.superscript,
};

/** The format that an element's own style sets, which word processors and Google Docs use in place of tags: bits to add and bits to take away. */
export function formatOfStyle(style: string): { on: number; off: number } {
  const format = { on: 0, off: 0 };
  if (style === '') return format;
  const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  if (weight !== undefined) format[/^(?:bold|bolder|[6-9]00)$/.test(weight) ? 'on' : 'off'] |= TEXT_FORMAT.bold;
  const slant = /font-style\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  if (slant !== undefined) format[slant === 'normal' ? 'off' : 'on'] |= TEXT_FORMAT.italic;
  if (/text-decoration[\w-]*\s*:[^;]*line-through/i.test(style)) format.on |= TEXT_FORMAT.strikethrough;
  if (/vertical-align\s*:\s*super/i.test(style)) format.on |= TEXT_FORMAT.superscript;
  if (/vertical-align\s*:\s*sub\b/i.test(style)) format.on |= TEXT_FORMAT.subscript;
  return format;
}

/** The inline content of nodes: texts with white space as a page shows it, formats, line breaks, and links with whole addresses. */
export function inlinesOf(nodes: Iterable<Node>, reader: Reader, keepSpace = false): Inline[] {
  const found: Inline[] = [];
  for (const node of nodes) collect(node, 0, undefined, { found, reader, keepSpace });
  return collapsed(found);
}

interface Collecting {
  found: Inline[];
  reader: Reader;
  keepSpace: boolean;
}

function collect(node: Node, format: number, link: InlineLink | undefined, to: Collecting): void {
  if (isText(node)) return addText(node.data, format, link, to);
  if (!isElement(node)) return;
  const tag = tagOf(node);
  if (tag === 'br') {
    (link?.children ?? to.found).push({ type: 'linebreak', version: 1 });
    return;
  }
  const styled = to.reader.styles.get(node);
  const own = ((format | (FORMATS[tag] ?? 0)) & ~(styled?.off ?? 0)) | (styled?.on ?? 0);
  const inside = tag === 'a' && link === undefined ? openLink(node, to) : link;
  if (tag === 'q') addText('“', own, inside, to);
  for (const child of node.childNodes) collect(child, own, inside, to);
  if (tag === 'q') addText('”', own, inside, to);
}

function openLink(element: Element, { reader, found }: Collecting): InlineLink | undefined {
  const href = element.getAttribute('href');
  const url = href === null ? undefined : reader.linkAddress(href);
  if (url === undefined) return undefined;
  const link: InlineLink = { type: 'link', version: 1, url, children: [] };
  found.push(link);
  return link;
}

function addText(data: string, format: number, link: InlineLink | undefined, { found, keepSpace }: Collecting): void {
  const list: Inline[] = link?.children ?? found;
  if (keepSpace) {
    data.split('\n').forEach((row, at) => {
      if (at > 0) list.push({ type: 'linebreak', version: 1 });
      if (row !== '') list.push(textNode(row, format));
    });
  } else if (data !== '') list.push(textNode(data.replace(/[ \t\n\r\f]+/g, ' '), format));
}

/** White space as a page shows it: one space between words, across the ends of elements, none beside a line break; equal neighbours joined. */
function collapsed(inlines: readonly Inline[]): Inline[] {
  let spaceBefore = true;
  const tidyTexts = <T extends Inline>(list: readonly T[]): T[] => {
    const kept: T[] = [];
    for (const child of list) {
      if (child.type === 'linebreak') {
        trimLast(kept);
        spaceBefore = true;
        kept.push(child);
      } else if (child.type === 'text') {
        const words = spaceBefore ? child.text.replace(/^ +/, '') : child.text;
        if (words === '') continue;
        spaceBefore = words.endsWith(' ');
        addJoined(kept, { ...child, text: words });
      } else {
        const children = tidyTexts(child.children);
        if (children.length > 0) kept.push({ ...child, children });
      }
    }
    return kept;
  };
  return tidyTexts(inlines);
}

function trimLast(list: Inline[]): void {
  const last = list.at(-1);
  if (last?.type === 'text') last.text = last.text.replace(/ +$/, '');
}

function addJoined<T extends Inline>(list: T[], child: T): void {
  const last: Inline | undefined = list.at(-1);
  if (last?.type === 'text' && child.type === 'text' && last.format === child.format) last.text += child.text;
  else list.push(child);
}
