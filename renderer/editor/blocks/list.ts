import {
  $createListItemNode,
  $createListNode,
  $isListItemNode,
  $isListNode,
  type ListItemNode,
  type ListNode,
} from '@lexical/list';
import type { List, ListItem, NestedList } from '../../../shared/document/blocks/list.ts';
import type { Inline } from '../../../shared/document/inline.ts';
import { $inlineNodes, inlinesOf } from '../adapter/inline-nodes.ts';
import { textBase } from './text-base.ts';

type ListLike = Pick<NestedList, 'listType' | 'children'>;

/**
 * Lexical holds a deeper list in an entry of its own, after the entry it belongs to; the document holds it inside that entry.
 * So one entry of the document is one entry of text and one more for each list in it.
 */
function $itemNodes(item: ListItem): ListItemNode[] {
  const nodes: ListItemNode[] = [];
  let words: Inline[] = [];
  const closeWords = (): void => {
    if (words.length > 0) nodes.push($createListItemNode().append(...$inlineNodes(words)));
    words = [];
  };
  for (const child of item.children) {
    if (child.type === 'list') {
      closeWords();
      nodes.push($createListItemNode().append($listNodeOf(child)));
    } else words.push(child);
  }
  closeWords();
  return nodes.length > 0 ? nodes : [$createListItemNode()];
}

function $listNodeOf(list: ListLike): ListNode {
  return $createListNode(list.listType).append(...list.children.flatMap($itemNodes));
}

function itemsOf(list: ListNode): ListItem[] {
  const items: ListItem[] = [];
  for (const node of list.getChildren().filter($isListItemNode)) {
    const deeper = node.getChildren().filter($isListNode).map(nestedOf);
    const words = inlinesOf(node);
    const above = items.at(-1);
    if (deeper.length > 0 && words.length === 0 && above) above.children.push(...deeper);
    else items.push({ type: 'listitem', version: 1, children: [...words, ...deeper] });
  }
  return items;
}

const listTypeOf = (list: ListNode): 'bullet' | 'number' => (list.getListType() === 'number' ? 'number' : 'bullet');
const nestedOf = (list: ListNode): NestedList => ({
  type: 'list',
  version: 1,
  listType: listTypeOf(list),
  children: itemsOf(list),
});

export const $listNode = (block: List): ListNode => $listNodeOf(block);

export const listOf = (node: ListNode): List => ({
  ...textBase(node),
  type: 'list',
  listType: listTypeOf(node),
  children: itemsOf(node),
});
