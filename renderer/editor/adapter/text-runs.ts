import { $isListItemNode, $isListNode } from '@lexical/list';
import {
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type TextNode,
} from 'lexical';

/** A text node of a block, and where its words begin in the block's text. */
export interface TextRun {
  readonly node: TextNode;
  readonly start: number;
}

type Piece = TextNode | 'break';

function piecesOf(parent: ElementNode): Piece[] {
  return parent.getChildren().flatMap((child: LexicalNode): Piece[] => {
    if ($isTextNode(child)) return [child];
    if ($isLineBreakNode(child)) return ['break'];
    return $isElementNode(child) && !$isListNode(child) ? piecesOf(child) : [];
  });
}

const isWord = (piece: Piece): boolean => piece === 'break' || piece.getTextContentSize() > 0;

/** The entries of a list that hold words, in the order of the page. */
function entriesOf(list: ElementNode): Piece[][] {
  return list
    .getChildren()
    .filter($isListItemNode)
    .flatMap((item) => {
      const own = piecesOf(item).filter(isWord);
      return [...(own.length > 0 ? [own] : []), ...item.getChildren().filter($isListNode).flatMap(entriesOf)];
    });
}

/** The text nodes of a block with their places in its text as shared/document/read/story-text has it: breaks and entry ends count one. */
export function textRuns(block: ElementNode): TextRun[] {
  const entries = $isListNode(block) ? entriesOf(block) : [piecesOf(block)];
  const runs: TextRun[] = [];
  let at = 0;
  entries.forEach((pieces, index) => {
    if (index > 0) at += 1;
    for (const piece of pieces) {
      if (piece !== 'break') runs.push({ node: piece, start: at });
      at += piece === 'break' ? 1 : piece.getTextContentSize();
    }
  });
  return runs;
}

/** The part of each text node that lies between two places of the block's text. */
export function runsBetween(
  block: ElementNode,
  start: number,
  end: number,
): { node: TextNode; from: number; to: number }[] {
  return textRuns(block).flatMap(({ node, start: at }) => {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, node.getTextContentSize())];
    return from < to ? [{ node, from, to }] : [];
  });
}
