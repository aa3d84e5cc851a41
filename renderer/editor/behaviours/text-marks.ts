import type { LexicalEditor, NodeKey } from 'lexical';
import { runsBetween } from '../adapter/text-runs.ts';
import type { TextMark } from '../editor-api.ts';
import { $textBlocks } from './text-changes.ts';

const KINDS = ['error', 'warning', 'advice'] as const;

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

/**
 * Underlines words by the browser's highlights: the page's elements stay as they are, and a range moves with its letters until the
 * next marks come. The names stand in story.module.css.
 */
export function setMarks(editor: LexicalEditor, marks: readonly TextMark[]): void {
  const ranges = editor.read(() => {
    const blocks = $textBlocks();
    return marks.flatMap(({ blockId, start, end, kind }) => {
      const block = blocks.get(blockId);
      if (!block) return [];
      return runsBetween(block, start, end).flatMap(({ node, from, to }) => {
        const range = rangeIn(editor, node.getKey(), from, to);
        return range ? [{ range, kind }] : [];
      });
    });
  });
  for (const kind of KINDS) {
    const of = ranges.filter((mark) => mark.kind === kind).map(({ range }) => range);
    CSS.highlights.set(`copydesk-${kind}`, new Highlight(...of));
  }
}

export function clearMarks(): void {
  for (const kind of KINDS) CSS.highlights.delete(`copydesk-${kind}`);
}
