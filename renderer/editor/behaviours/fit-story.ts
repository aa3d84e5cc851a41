import { $isLinkNode, LinkNode } from '@lexical/link';
import { $isListNode, ListItemNode } from '@lexical/list';
import { HeadingNode } from '@lexical/rich-text';
import {
  $getSelection,
  $getSiblingCaret,
  $insertNodeToNearestRootAtCaret,
  $isElementNode,
  $isRootNode,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
  FORMAT_TEXT_COMMAND,
  mergeRegister,
  TEXT_TYPE_TO_FORMAT,
  TextNode,
  type ElementNode,
  type LexicalNode,
  type TextFormatType,
} from 'lexical';
import { isLinkTarget } from '../../../shared/document/inline.ts';
import { STORY_FORMATS } from '../adapter/inline-nodes.ts';
import { $fitHeading } from '../blocks/cross-head.ts';
import { FieldsNode } from '../blocks/FieldsNode.tsx';

const isStoryFormat = (format: TextFormatType): boolean => ((TEXT_TYPE_TO_FORMAT[format] ?? 0) & STORY_FORMATS) !== 0;

/** Drops what a story can't say: underlines, colours, sizes. */
function $fitText(text: TextNode): void {
  const format = text.getFormat();
  if ((format & ~STORY_FORMATS) !== 0) text.setFormat(format & STORY_FORMATS);
  if (text.getStyle() !== '') text.setStyle('');
}

function $unwrap(node: ElementNode): void {
  for (const child of node.getChildren()) node.insertBefore(child);
  node.remove();
}

/** A link to something that a story can’t link to is only its words. */
function $fitLink(link: LinkNode): void {
  if (!isLinkTarget(link.getURL())) $unwrap(link);
  else if ($isLinkNode(link.getParent())) $unwrap(link);
}

/** Parts whatever a block came to lie in, so that it stands by itself between what was before it and what was behind it. */
function $standAlone(block: LexicalNode): void {
  // Why kept: parting takes the selection along, and it may stand elsewhere.
  const selection = $getSelection()?.clone() ?? null;
  $insertNodeToNearestRootAtCaret(block, $getSiblingCaret(block, 'next'));
  $setSelection(selection);
}

/** A block stands by itself, never inside a text or list; one whose fields did not fit is dropped. */
function $fitFields(node: FieldsNode): void {
  if (node.getBlock() === null) node.remove();
  else if (!$isRootNode(node.getParent())) $standAlone(node);
}

/** An entry of a list holds words and deeper lists. Lexical leaves whole paragraphs in it that are pasted in a list within a list. */
function $fitListItem(item: ListItemNode): void {
  const block = item.getChildren().find((child) => $isElementNode(child) && !child.isInline() && !$isListNode(child));
  if (block) $standAlone(block);
}

/** Holds the editor to what a story can be, whatever is typed, pasted or dropped into it. */
export const FitStoryExtension = defineExtension({
  name: 'copydesk/fit-story',
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(TextNode, $fitText),
      editor.registerNodeTransform(LinkNode, $fitLink),
      editor.registerNodeTransform(HeadingNode, $fitHeading),
      editor.registerNodeTransform(FieldsNode, $fitFields),
      editor.registerNodeTransform(ListItemNode, $fitListItem),
      editor.registerCommand(FORMAT_TEXT_COMMAND, (format) => !isStoryFormat(format), COMMAND_PRIORITY_CRITICAL),
    ),
});
