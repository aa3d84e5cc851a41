import {
  $createNodeSelection,
  $createParagraphNode,
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isRootNode,
  $isTextNode,
  $onUpdate,
  $setSelection,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import { $fieldsOf } from '../blocks/fields-state.ts';

export const $isFieldsBlock = (node: LexicalNode | null): boolean => $fieldsOf(node) !== null;

/** Selects a block as a whole, in place of a caret. */
export function $selectBlock(key: NodeKey): void {
  const selection = $createNodeSelection();
  selection.add(key);
  $setSelection(selection);
}

/** The block that is selected as a whole, or null. */
export function $selectedBlock(): LexicalNode | null {
  const selection = $getSelection();
  if (!$isNodeSelection(selection)) return null;
  const [node = null, ...others] = selection.getNodes();
  return others.length === 0 && $isFieldsBlock(node) ? node : null;
}

/** The block that the caret stands in or that is selected; the first one of a range. */
export function $activeBlock(): LexicalNode | null {
  const selection = $getSelection();
  if ($isNodeSelection(selection)) return selection.getNodes()[0]?.getTopLevelElement() ?? null;
  if (!$isRangeSelection(selection)) return null;
  const point = selection.isBackward() ? selection.focus : selection.anchor;
  const node = point.getNode();
  if ($isRootNode(node)) return node.getChildAtIndex(Math.min(point.offset, node.getChildrenSize() - 1));
  return node.getTopLevelElement();
}

/** Puts the caret into a block of text, at its start or end; selects a block with fields. */
export function $enterBlock(node: LexicalNode, at: 'start' | 'end'): void {
  if ($isFieldsBlock(node)) $selectBlock(node.getKey());
  else if ($isElementNode(node)) {
    const caret = at === 'start' ? node.selectStart() : node.selectEnd();
    const text = caret.anchor.getNode();
    // Why: the caret would go on in the bold or italic of where it was before.
    caret.format = $isTextNode(text) ? text.getFormat() : 0;
  }
}

/** Goes on to what follows a block; where nothing does, a new paragraph takes the caret. */
export function $leaveBlock(node: LexicalNode): void {
  const next = node.getNextSibling();
  if (next) $enterBlock(next, 'start');
  else $appendParagraph(node);
}

/** The empty line after a block takes the caret; where there is none, a new one. */
export function $enterLineAfter(node: LexicalNode): void {
  const next = node.getNextSibling();
  if ($isParagraphNode(next) && next.isEmpty()) next.selectStart();
  else $appendParagraph(node);
}

/** A new paragraph after a block, with the caret in it. */
export function $appendParagraph(node: LexicalNode): void {
  const paragraph = $createParagraphNode();
  node.insertAfter(paragraph, false);
  paragraph.selectStart();
}

/** Gives the keyboard back to the text, without moving what is on screen. */
export const focusSurface = (editor: LexicalEditor): void => editor.getRootElement()?.focus({ preventScroll: true });

const FIRST_FIELD = ':is(input, textarea, select):not([type="file"], [data-aside])';

/** The first field of a block's form; null where it has none, or is not on screen yet. */
const firstField = (editor: LexicalEditor, key: NodeKey): HTMLElement | null =>
  editor.getElementByKey(key)?.querySelector<HTMLElement>(FIRST_FIELD) ?? null;

/** Puts the caret into the first field of a block's form. */
export const editBlock = (editor: LexicalEditor, key: NodeKey): void => firstField(editor, key)?.focus();

/**
 * Within an update: leads into a block's first field once the update is over. False where it has none.
 * Why only then: a focus that moves within an update leaves the update's tags to the next one, whose caret would not be shown.
 */
export function $editBlock(editor: LexicalEditor, key: NodeKey, before?: () => void): boolean {
  if (!firstField(editor, key)) return false;
  $onUpdate(() => {
    before?.();
    editBlock(editor, key);
  });
  return true;
}

/** Selects a block and gives the surface the keyboard. */
export function selectBlock(editor: LexicalEditor, key: NodeKey): void {
  focusSurface(editor);
  editor.update(() => {
    if ($getNodeByKey(key)) $selectBlock(key);
  });
}
