import type { LexicalEditor, NodeKey } from 'lexical';
import { runsBetween } from '../adapter/text-runs.ts';
import type { TextMark, TextPlace } from '../editor-api.ts';
import { $textBlocks } from './text-changes.ts';

const KINDS = ['error', 'warning', 'advice'] as const;
const COMMENTED = 'copydesk-comment';

function textUnder(element: Node | null): Text | null {
  let node = element;
  while (node && !(node instanceof Text)) node = node.firstChild;
  return node;
}

function rangeIn(editor: LexicalEditor, key: NodeKey, from: number, to: number): Range | null {
  const text = textUnder(editor.getElementByKey(key));
  if (!text || to > text.length) return null;
  const range = document.createRange();
  range.setStart(text, from);
  range.setEnd(text, to);
  return range;
}

const rangesOf = (editor: LexicalEditor, places: readonly TextPlace[]): Range[] =>
  editor.read(() => {
    const blocks = $textBlocks();
    return places.flatMap(({ blockId, start, end }) => {
      const block = blocks.get(blockId);
      if (!block) return [];
      return runsBetween(block, start, end).flatMap(
        ({ node, from, to }) => rangeIn(editor, node.getKey(), from, to) ?? [],
      );
    });
  });

/**
 * Underlines words by the browser's highlights: the page's elements stay as they are, and a range moves with its letters until the
 * next marks come. The names stand in story.module.css.
 */
export function setMarks(editor: LexicalEditor, marks: readonly TextMark[]): void {
  for (const kind of KINDS) {
    const of = marks.filter((mark) => mark.kind === kind);
    CSS.highlights.set(`copydesk-${kind}`, new Highlight(...rangesOf(editor, of)));
  }
}

/** Lays a ground under the words that comments are about, in place of those before. */
export function setCommentMarks(editor: LexicalEditor, places: readonly TextPlace[]): void {
  CSS.highlights.set(COMMENTED, new Highlight(...rangesOf(editor, places)));
}

export function clearMarks(): void {
  for (const kind of KINDS) CSS.highlights.delete(`copydesk-${kind}`);
  CSS.highlights.delete(COMMENTED);
}
