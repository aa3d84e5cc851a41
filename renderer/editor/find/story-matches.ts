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
import { textsOfBlock } from '../../../shared/document/read/story-text.ts';
import { BLOCK_LABELS } from '../blocks/block-labels.ts';
import { FieldsNode } from '../blocks/FieldsNode.tsx';
import { findInText } from './find-in-text.ts';

const FIELD_WORDS: Readonly<Record<string, string>> = {
  text: 'words',
  attribution: 'attribution',
  title: 'title',
  caption: 'caption',
  credit: 'credit',
  transcript: 'transcript',
  alt: 'description',
};

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

/** A match in running text; words of several formats are one. */
export interface TextMatch {
  kind: 'text';
  start: Point;
  end: Point;
  text: string;
}

/** A match in a field of a block, such as a caption. */
export interface FieldMatch {
  kind: 'field';
  key: NodeKey;
  /** The name of the field; `links.0.title` for one in a list. */
  field: string;
  start: number;
  end: number;
  text: string;
  /** Where it stands, in words. */
  place: string;
}

export type StoryMatch = TextMatch | FieldMatch;

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

function $textMatches(block: LexicalNode, pattern: RegExp): TextMatch[] {
  const passages: Passage[] = [];
  $addPassage(block, passages);
  return passages.flatMap((passage) =>
    findInText(passage.text, pattern).flatMap((match) => {
      const [start, end] = [pointAt(passage, match.start, false), pointAt(passage, match.end, true)];
      const text = passage.text.slice(match.start, match.end);
      return start && end ? [{ kind: 'text' as const, start, end, text }] : [];
    }),
  );
}

function $fieldMatches(node: FieldsNode, pattern: RegExp): FieldMatch[] {
  const block = node.getBlock();
  if (!block) return [];
  return textsOfBlock(block).flatMap(({ field, text }) =>
    findInText(text, pattern).map(({ start, end }) => ({
      kind: 'field' as const,
      key: node.getKey(),
      field,
      start,
      end,
      text: text.slice(start, end),
      place: `${BLOCK_LABELS[block.type]}, ${FIELD_WORDS[field.split('.').at(-1) ?? ''] ?? field}`,
    })),
  );
}

/** All matches of a pattern in the story's text and in the fields of its blocks, in order. */
export const findInStory = (state: EditorState, pattern: RegExp): StoryMatch[] =>
  state.read(() =>
    $getRoot()
      .getChildren()
      .flatMap((block): StoryMatch[] =>
        block instanceof FieldsNode ? $fieldMatches(block, pattern) : $textMatches(block, pattern),
      ),
  );

/** The selection of a match; null where the text has changed since. */
export function $selectionOf({ start, end }: TextMatch): RangeSelection | null {
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
export function rangeOf(editor: LexicalEditor, { start, end }: TextMatch): Range | null {
  const [first, last] = [textIn(editor, start.key), textIn(editor, end.key)];
  if (!first || !last || start.offset > first.length || end.offset > last.length) return null;
  const range = document.createRange();
  range.setStart(first, start.offset);
  range.setEnd(last, end.offset);
  return range;
}

/** The element of the page that a match stands in. */
export function elementOf(editor: LexicalEditor, match: StoryMatch): Element | null {
  if (match.kind === 'field') return editor.getElementByKey(match.key);
  return rangeOf(editor, match)?.startContainer.parentElement ?? null;
}
