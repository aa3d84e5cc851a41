import type { List, ListItem, NestedList } from '../../document/blocks/list.ts';
import { element } from '../html.ts';
import { inlineHtml } from '../inline-html.ts';

function item({ children }: ListItem): string {
  let html = '';
  for (const child of children) html += child.type === 'list' ? list(child) : inlineHtml([child]);
  return html.trim() === '' ? '' : `<li>${html}</li>`;
}

function list({ listType, children }: List | NestedList, dir: string | null = null): string {
  const items = children.map(item).join('');
  return items && element(listType === 'number' ? 'ol' : 'ul', { dir }, items);
}

export const renderList = (block: List): string => list(block, block.direction);
