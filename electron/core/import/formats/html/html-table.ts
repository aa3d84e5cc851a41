import { text as textNode, type Inline } from '../../../../../shared/document/inline.ts';
import { textItem, trimInlines, type SourceItem } from '../../story/source-item.ts';
import { isElement, tagOf, textOf } from './dom.ts';
import type { Reader } from './html-reader.ts';
import { inlinesOf } from './inline-content.ts';
import { isInlineTag } from './page-lines.ts';

/** A table's rows as lines of text, cells parted by " | "; undefined for a table that holds blocks, which only lays the page out. */
export function tableItems(table: HTMLElement, reader: Reader): SourceItem[] | undefined {
  if (table.querySelector('table, h1, h2, h3, h4, blockquote, figure, img, hr')) return undefined;
  const rows = [...table.querySelectorAll('tr')];
  // Why by length where cells hold several lines: figures are short, and a page that is laid out in a table has paragraphs in it.
  const isLaidOut = table.querySelector(LINES) !== null && rows.some((row) => [...row.children].some(isLong));
  if (isLaidOut || [...table.querySelectorAll('div')].some((mark) => reader.players.has(mark))) return undefined;
  const isGrid = rows.some((row) => row.children.length > 1);
  if (!isGrid) return undefined;
  const items: SourceItem[] = [];
  for (const part of table.querySelectorAll('caption, tr')) {
    const cells = tagOf(part) === 'caption' ? [part] : [...part.children];
    const contents = cells.map((cell) => cellInlines(cell, reader)).filter((cell) => cell.length > 0);
    const row = contents.flatMap((cell, at): Inline[] => (at === 0 ? cell : [textNode(' | '), ...cell]));
    const lines = reader.lines.in(part);
    if (row.length > 0) items.push(textItem(lines, row));
    if (items.length === 1)
      reader.draft.ledger.doubt('A table became lines of text, its cells parted by “|”.', null, lines[0]);
  }
  return items;
}

const LINES = 'p + p, ul, ol, div';
const LONGEST_CELL = 160;
const isLong = (cell: Element): boolean => textOf(cell).length > LONGEST_CELL;

/** A cell's words on one line; where it has several lines, they are parted by " / ". */
function cellInlines(cell: Element, reader: Reader): Inline[] {
  const rows: Node[][] = [[]];
  const visit = (parent: Node): void => {
    for (const node of parent.childNodes) {
      const isBlock = isElement(node) && !isInlineTag(tagOf(node)) && tagOf(node) !== 'br';
      if (isElement(node) && (isBlock || tagOf(node) === 'br')) rows.push([]);
      if (isBlock) {
        visit(node);
        rows.push([]);
      } else if (!isElement(node) || tagOf(node) !== 'br') rows.at(-1)?.push(node);
    }
  };
  visit(cell);
  const lines = rows.map((row) => trimInlines(inlinesOf(row, reader))).filter((line) => line.length > 0);
  return lines.flatMap((line, at): Inline[] => (at === 0 ? line : [textNode(' / '), ...line]));
}
