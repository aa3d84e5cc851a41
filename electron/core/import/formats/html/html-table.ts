import { text as textNode, type Inline } from '../../../../../shared/document/inline.ts';
import { textItem, trimInlines, type SourceItem } from '../../story/source-item.ts';
import { tagOf } from './dom.ts';
import type { Reader } from './html-reader.ts';
import { inlinesOf } from './inline-content.ts';

/** A table's rows as lines of text, cells parted by " | "; undefined for a table that holds blocks, which only lays the page out. */
export function tableItems(table: HTMLElement, reader: Reader): SourceItem[] | undefined {
  if (table.querySelector('table, p + p, h1, h2, h3, h4, ul, ol, blockquote, figure, img, hr, div')) return undefined;
  const rows = [...table.querySelectorAll('tr')];
  const isGrid = rows.some((row) => row.children.length > 1);
  if (!isGrid) return undefined;
  const items: SourceItem[] = [];
  for (const part of table.querySelectorAll('caption, tr')) {
    const cells = tagOf(part) === 'caption' ? [part] : [...part.children];
    const contents = cells
      .map((cell) => trimInlines(inlinesOf(flattened(cell), reader)))
      .filter((cell) => cell.length > 0);
    const row = contents.flatMap((cell, at): Inline[] => (at === 0 ? cell : [textNode(' | '), ...cell]));
    const lines = reader.lines.in(part);
    if (row.length > 0) items.push(textItem(lines, row));
    if (items.length === 1)
      reader.draft.ledger.doubt('A table became lines of text, its cells parted by “|”.', null, lines[0]);
  }
  return items;
}

/** A cell's nodes, out of the one paragraph that may be round them. */
const flattened = (cell: Element): Iterable<Node> =>
  cell.children.length === 1 && cell.firstElementChild && tagOf(cell.firstElementChild) === 'p'
    ? cell.firstElementChild.childNodes
    : cell.childNodes;
