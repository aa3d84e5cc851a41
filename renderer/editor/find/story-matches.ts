import { $isListItemNode } from '@lexical/list';
import {
  $createRangeSelection,
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type EditorState,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  type RangeSelection,
} from 'lexical';
import { findInText } from './find-in-text.ts';

interface Piece {
  key: NodeKey;
  /** Where it begins in its passage. */
  at: number;
  length: number;
}

/** Running text that may be searched as one: a block, or an entry of a list. */
interface Passage {
  text: string;
  pieces: Piece[];
}

interface Point {
  key: NodeKey;
  offset: number;
}

/** A match in the story; words of several formats are one. */
export interface StoryMatch {
  start: Point;
  end: Point;
  text: string;
}

function $gather(parent: ElementNode, passage: Passage, passages: Passage[]): void {
  for (const node of parent.getChildren()) {
    if ($isTextNode(node)) {
      const text = node.getTextContent();
      passage.pieces.push({ key: node.getKey(), at: passage.text.length, length: text.length });
      passage.text += text;
    } else if ($isLineBreakNode(node)) passage.text += '\n';
    else if ($isListItemNode(node) || ($isElementNode(node) && !node.isInline())) $addPassage(node, passages);
    else if ($isElementNode(node)) $gather(node, passage, passages);
  }
}

function $addPassage(node: LexicalNode, passages: Passage[]): void {
  if (!$isElementNode(node)) return;
  const passage: Passage = { text: '', pieces: [] };
  passages.push(passage);
  $gather(node, passage, passages);
}

function pointAt(passage: Passage, index: number, isEnd: boolean): Point | null {
  const piece = passage.pieces.find(({ at, length }) =>
    isEnd ? index > at && index <= at + length : index >= at && index < at + length,
  );
  return piece ? { key: piece.key, offset: index - piece.at } : null;
}

/** All matches of a pattern in the text of the story, in order. */
export function findInStory(state: EditorState, pattern: RegExp): StoryMatch[] {
  return state.read(() => {
    const passages: Passage[] = [];
    for (const block of $getRoot().getChildren()) $addPassage(block, passages);
    return passages.flatMap((passage) =>
      findInText(passage.text, pattern).flatMap((match) => {
        const [start, end] = [pointAt(passage, match.start, false), pointAt(passage, match.end, true)];
        return start && end ? [{ start, end, text: passage.text.slice(match.start, match.end) }] : [];
      }),
    );
  });
}

/** The selection of a match; null where the text has changed since. */
export function $selectionOf({ start, end }: StoryMatch): RangeSelection | null {
  const [first, last] = [$getNodeByKey(start.key), $getNodeByKey(end.key)];
  if (!$isTextNode(first) || !$isTextNode(last)) return null;
  if (start.offset > first.getTextContentSize() || end.offset > last.getTextContentSize()) return null;
  const selection = $createRangeSelection();
  selection.anchor.set(start.key, start.offset, 'text');
  selection.focus.set(end.key, end.offset, 'text');
  return selection;
}

function textIn(editor: LexicalEditor, key: NodeKey): Text | null {
  const element = editor.getElementByKey(key);
  const walker = element && document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  return walker?.nextNode() as Text | null;
}

/** The match on screen. */
export function rangeOf(editor: LexicalEditor, { start, end }: StoryMatch): Range | null {
  const [first, last] = [textIn(editor, start.key), textIn(editor, end.key)];
  if (!first || !last || start.offset > first.length || end.offset > last.length) return null;
  const range = document.createRange();
  range.setStart(first, start.offset);
  range.setEnd(last, end.offset);
  return range;
}
