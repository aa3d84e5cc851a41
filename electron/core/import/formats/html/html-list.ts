import { emptyBlock } from '../../../../../shared/document/blocks/empty-block.ts';
import type { ListItem, NestedList } from '../../../../../shared/document/blocks/list.ts';
import type { Inline } from '../../../../../shared/document/inline.ts';
import { blockItem, trimInlines, type SourceItem } from '../../story/source-item.ts';
import { isElement, tagOf } from './dom.ts';
import { pictureOf } from './html-picture.ts';
import type { Reader } from './html-reader.ts';
import { inlinesOf } from './inline-content.ts';
import { isInlineTag } from './page-lines.ts';

const listTypeOf = (element: Element): 'bullet' | 'number' => (tagOf(element) === 'ol' ? 'number' : 'bullet');

/** A list with the lists inside it; pictures and players in its entries come behind it. */
export function listOf(element: HTMLElement, reader: Reader): SourceItem[] {
  const children = entriesOf(element, reader);
  if (children.length === 0) return [];
  const list = { ...emptyBlock('list'), listType: listTypeOf(element), children };
  const players = [...element.querySelectorAll('div')].flatMap((mark) => {
    const block = reader.players.get(mark);
    return block ? [blockItem(reader.linesOfMark.get(mark) ?? [], block)] : [];
  });
  const pictures = [...element.querySelectorAll('img')].map((picture) => pictureOf(picture, reader));
  return [blockItem(reader.lines.in(element), list), ...players, ...pictures];
}

function entriesOf(element: Element, reader: Reader): ListItem[] {
  const entries: ListItem[] = [];
  for (const child of element.childNodes) {
    if (isElement(child) && (tagOf(child) === 'ul' || tagOf(child) === 'ol')) {
      // Why: word processors put a list of the next level beside its entry and not into it.
      const nested = nestedOf(child, reader);
      const last = entries.at(-1);
      if (last && nested.children.length > 0) last.children.push(nested);
      else entries.push(...nested.children);
    } else {
      const children = entryOf(isElement(child) && tagOf(child) === 'li' ? child.childNodes : [child], reader);
      if (children.length > 0) entries.push({ type: 'listitem', version: 1, children });
    }
  }
  return entries;
}

const nestedOf = (element: Element, reader: Reader): NestedList => ({
  type: 'list',
  version: 1,
  listType: listTypeOf(element),
  children: entriesOf(element, reader),
});

/** One entry: its paragraphs on lines of their own, and its lists. */
function entryOf(nodes: Iterable<Node>, reader: Reader): (Inline | NestedList)[] {
  const entry: { rows: Inline[][]; lists: NestedList[]; run: Node[] } = { rows: [], lists: [], run: [] };
  const flush = (): void => {
    const row = trimInlines(inlinesOf(entry.run, reader));
    if (row.length > 0) entry.rows.push(row);
    entry.run = [];
  };
  const visit = (node: Node): void => {
    if (!isElement(node) || tagOf(node) === 'br' || isInlineTag(tagOf(node))) {
      entry.run.push(node);
      return;
    }
    flush();
    if (tagOf(node) === 'ul' || tagOf(node) === 'ol') {
      const nested = nestedOf(node, reader);
      if (nested.children.length > 0) entry.lists.push(nested);
    } else {
      for (const child of node.childNodes) visit(child);
      flush();
    }
  };
  for (const node of nodes) visit(node);
  flush();
  const words = entry.rows.flatMap((row, at): Inline[] =>
    at === 0 ? row : [{ type: 'linebreak', version: 1 }, ...row],
  );
  return [...words, ...entry.lists];
}
