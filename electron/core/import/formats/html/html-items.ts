import { emptyBlock } from '../../../../../shared/document/blocks/empty-block.ts';
import type { Inline } from '../../../../../shared/document/inline.ts';
import { TEXT_FORMAT } from '../../../../../shared/document/inline.ts';
import type { LineId } from '../../ledger.ts';
import { blockItem, textItem, trimInlines, type ItemRole, type SourceItem } from '../../story/source-item.ts';
import { isElement, isText, namesOf, tagOf, textOf } from './dom.ts';
import { listOf } from './html-list.ts';
import { figureItems, pictureOf } from './html-picture.ts';
import { pullQuoteOf, quoteOf } from './html-quote.ts';
import { tableItems } from './html-table.ts';
import type { Reader } from './html-reader.ts';
import { inlinesOf } from './inline-content.ts';
import { isInlineTag, textsUnder } from './page-lines.ts';

/** The pieces of a sanitised part of a page, in reading order. `roles` names elements that the page itself tells apart, such as its deck. */
export function itemsOf(
  root: HTMLElement,
  reader: Reader,
  roles: ReadonlyMap<Element, ItemRole> = new Map(),
): SourceItem[] {
  const walker = new ItemWalker(reader, roles);
  walker.walk(root);
  return walker.items;
}

export const PULL_QUOTE = /(?:^|[\s_-])pull-?quote|(?:^|[\s_-])quote-?(?:pull|callout|box)/i;

class ItemWalker {
  readonly items: SourceItem[] = [];
  readonly #reader: Reader;
  readonly #roles: ReadonlyMap<Element, ItemRole>;
  /** Elements of a line that hold blocks all the same: a link round a whole card. */
  readonly #broken = new Set<Element>();
  #run: Node[] = [];

  constructor(reader: Reader, roles: ReadonlyMap<Element, ItemRole>) {
    this.#reader = reader;
    this.#roles = roles;
  }

  walk(root: HTMLElement): void {
    this.#findBroken(root);
    this.#walkChildren(root, {});
  }

  #findBroken(root: HTMLElement): void {
    for (const element of root.querySelectorAll('*')) {
      if (isInlineTag(tagOf(element)) || tagOf(element) === 'br') continue;
      for (
        let above = element.parentElement;
        above && isInlineTag(tagOf(above)) && !this.#broken.has(above);
        above = above.parentElement
      ) {
        this.#broken.add(above);
      }
    }
  }

  #walkChildren(element: Element, more: Partial<SourceItem>): void {
    for (const child of element.childNodes) {
      if (isText(child)) this.#run.push(child);
      else if (!isElement(child)) continue;
      else if (tagOf(child) === 'br' || (isInlineTag(tagOf(child)) && !this.#broken.has(child))) this.#run.push(child);
      else {
        this.#flush(more);
        this.#block(child, more);
      }
    }
    this.#flush(more);
  }

  #block(element: HTMLElement, more: Partial<SourceItem>): void {
    const player = this.#reader.players.get(element);
    if (player) return this.#add([blockItem(this.#reader.linesOfMark.get(element) ?? [], player)]);
    const role = this.#roles.get(element);
    const inside = role ? { ...more, role } : more;
    const tag = tagOf(element);
    if (/^h[1-6]$/.test(tag)) return this.#walkChildren(element, { ...inside, level: Number(tag[1]) });
    const lines = (): LineId[] => this.#reader.lines.in(element);
    switch (tag) {
      case 'ul':
      case 'ol':
        return this.#add(listOf(element, this.#reader));
      case 'blockquote':
        return this.#add([
          blockItem(lines(), PULL_QUOTE.test(namesOf(element)) ? pullQuoteOf(element) : quoteOf(element, this.#reader)),
        ]);
      case 'aside':
      case 'figure':
        if (PULL_QUOTE.test(namesOf(element)) || element.querySelector(':scope > blockquote')) {
          return this.#add([blockItem(lines(), pullQuoteOf(element))]);
        }
        return tag === 'figure' ? this.#figure(element, inside) : this.#walkChildren(element, inside);
      case 'hr':
        return this.#add([blockItem([], emptyBlock('divider'))]);
      case 'table':
        return this.#table(element, inside);
      case 'pre':
        return this.#add([textItem(lines(), inlinesOf(element.childNodes, this.#reader, true), inside)]);
      default:
        if (PULL_QUOTE.test(namesOf(element)) && element.children.length <= 6 && textOf(element).length < 600) {
          return this.#add([blockItem(lines(), pullQuoteOf(element))]);
        }
        return this.#walkChildren(element, inside);
    }
  }

  #figure(element: HTMLElement, more: Partial<SourceItem>): void {
    const items = figureItems(element, this.#reader);
    if (items) this.#add(items);
    else this.#walkChildren(element, more);
  }

  /** A table of figures becomes lines of text; one that only lays a page out is read cell by cell. */
  #table(element: HTMLElement, more: Partial<SourceItem>): void {
    const items = tableItems(element, this.#reader);
    if (items) this.#add(items);
    else this.#walkChildren(element, more);
  }

  /** Ends a run of inline nodes: a paragraph, or several where two line breaks part them; its pictures come behind it. */
  #flush(more: Partial<SourceItem>): void {
    const nodes = this.#run;
    this.#run = [];
    if (nodes.length === 0) return;
    for (const part of partedByBreaks(nodes)) {
      const inlines = trimInlines(inlinesOf(part, this.#reader));
      const lines = [...new Set(part.flatMap((node) => this.#reader.lines.in(node)))];
      if (inlines.length > 0) this.#add([textItem(lines, inlines, { bold: isAllBold(inlines), ...more })]);
    }
    for (const node of nodes) {
      if (!isElement(node)) continue;
      const pictures = tagOf(node) === 'img' ? [node] : [...node.querySelectorAll('img')];
      this.#add(pictures.map((picture) => pictureOf(picture, this.#reader)));
    }
  }

  #add(items: readonly SourceItem[]): void {
    this.items.push(...items);
  }
}

function partedByBreaks(nodes: readonly Node[]): Node[][] {
  const parts: Node[][] = [[]];
  let breaks = 0;
  for (const node of nodes) {
    if (isElement(node) && tagOf(node) === 'br') breaks += 1;
    else if (!isText(node) || node.data.trim() !== '') breaks = 0;
    if (breaks === 2) parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts;
}

const isAllBold = (inlines: readonly Inline[]): boolean =>
  inlines.every((child) =>
    child.type === 'linebreak'
      ? true
      : child.type === 'link'
        ? isAllBold(child.children)
        : child.text.trim() === '' || (child.format & TEXT_FORMAT.bold) !== 0,
  );

/** True where a part of a page has words. */
export function hasWords(root: Node): boolean {
  for (const text of textsUnder(root)) if (/[\p{L}\p{N}]/u.test(text.data)) return true;
  return false;
}
