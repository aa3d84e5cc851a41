import type { List, ListItem, NestedList } from '../../../shared/document/blocks/list.ts';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { isLinkUrl, type Inline } from '../../../shared/document/inline.ts';
import { InlineRun } from './inline-run.ts';
import { formatIn } from './inline-style.ts';

type ListType = 'bullet' | 'number';

const isList = (node: Element): boolean => /^[UO]L$/.test(node.tagName);
const isElement = (node: Element): node is HTMLElement => node instanceof HTMLElement;
const isBlockTag = (tag: string): boolean => /^(P|DIV|H[1-6]|BLOCKQUOTE|SECTION)$/.test(tag);

function gather(run: InlineRun, node: Node, format: number, url: string | null): void {
  if (node instanceof Text) run.add(node.data, format, url, false);
  if (!(node instanceof HTMLElement) || isList(node)) return;
  if (node.tagName === 'BR') run.break();
  const href = node.tagName === 'A' ? (node.getAttribute('href') ?? '') : '';
  if (isBlockTag(node.tagName)) run.break();
  for (const child of node.childNodes) gather(run, child, formatIn(node, format), isLinkUrl(href) ? href : url);
  if (isBlockTag(node.tagName)) run.break();
}

/** The words of a list's entry; its paragraphs become lines. */
function wordsOf(node: HTMLElement): Inline[] {
  const run = new InlineRun();
  gather(run, node, 0, null);
  return run
    .take()
    .flatMap((inlines, index) =>
      index === 0 ? inlines : [{ type: 'linebreak' as const, version: 1 as const }, ...inlines],
    );
}

const entry = (children: ListItem['children']): ListItem => ({ type: 'listitem', version: 1, children });
const nested = (listType: ListType, children: ListItem[]): NestedList => ({
  type: 'list',
  version: 1,
  listType,
  children,
});
const typeOf = (node: HTMLElement): ListType => (node.tagName === 'OL' ? 'number' : 'bullet');

function itemsOf(list: HTMLElement): ListItem[] {
  const items: ListItem[] = [];
  for (const child of list.children) {
    const deeper = [...(isList(child) ? [child] : child.querySelectorAll(':scope > :is(ul, ol)'))].filter(isElement);
    const lists = deeper
      .map((inner) => nested(typeOf(inner), itemsOf(inner)))
      .filter(({ children }) => children.length > 0);
    const words = isList(child) || !(child instanceof HTMLElement) ? [] : wordsOf(child);
    const above = items.at(-1);
    if (words.length === 0 && above) above.children.push(...lists);
    else if (words.length > 0 || lists.length > 0) items.push(entry([...words, ...lists]));
  }
  return items;
}

/** A list of a page, with the lists in it. */
export const listFrom = (node: HTMLElement): List => ({
  ...emptyBlock('list'),
  listType: typeOf(node),
  children: itemsOf(node),
});

/** The level of a paragraph that Word means as a list's entry; 0 for any other element. */
export function wordListLevel(node: HTMLElement): number {
  const level = /mso-list:[^;]*level(\d)/i.exec(node.getAttribute('style') ?? '')?.[1];
  return level === undefined || node.tagName !== 'P' ? 0 : Number(level);
}

/** Word writes a list as paragraphs that name their level; the sign before the words says which kind of list. */
export function wordListFrom(entries: readonly HTMLElement[]): List {
  const numbered = entries[0]?.dataset['listSign'] === 'number';
  const list: List = { ...emptyBlock('list'), listType: numbered ? 'number' : 'bullet', children: [] };
  const open: ListItem[][] = [list.children];
  for (const paragraph of entries) {
    const level = Math.min(wordListLevel(paragraph), open.length + 1);
    const above = open[level - 2]?.at(-1);
    if (level > open.length && above) {
      const deeper = nested(paragraph.dataset['listSign'] === 'number' ? 'number' : 'bullet', []);
      above.children.push(deeper);
      open[level - 1] = deeper.children;
    }
    open.length = Math.max(1, Math.min(open.length, level));
    open.at(-1)?.push(entry(wordsOf(paragraph)));
  }
  return list;
}
