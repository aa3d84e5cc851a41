import type { List, ListItem, NestedList } from '../../document/blocks/list.ts';
import { element } from '../html.ts';
import { inlineHtml, type KnownStories } from '../inline-html.ts';
import type { PageContext } from '../page-context.ts';

function item({ children }: ListItem, known: KnownStories): string {
  let html = '';
  for (const child of children) html += child.type === 'list' ? list(child, known) : inlineHtml([child], known);
  return html.trim() === '' ? '' : `<li>${html}</li>`;
}

function list({ listType, children }: List | NestedList, known: KnownStories, dir: string | null = null): string {
  const items = children.map((child) => item(child, known)).join('');
  return items && element(listType === 'number' ? 'ol' : 'ul', { dir }, items);
}

export const renderList = (block: List, { options }: PageContext): string => list(block, options, block.direction);
