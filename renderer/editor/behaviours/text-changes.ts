import {
  $createRangeSelection,
  $getRoot,
  $isElementNode,
  $setSelection,
  HISTORY_PUSH_TAG,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SELECTION_FOCUS_TAG,
  type ElementNode,
  type LexicalEditor,
} from 'lexical';
import { $blockIdOf } from '../adapter/block-id.ts';
import { runsBetween } from '../adapter/text-runs.ts';
import type { TextChange, TextPlace } from '../editor-api.ts';
import { focusSurface } from './select-block.ts';

/** The blocks of text by their ids. */
export function $textBlocks(): Map<string, ElementNode> {
  const blocks = $getRoot()
    .getChildren()
    .filter($isElementNode)
    .map((node) => [$blockIdOf(node), node] as const);
  return new Map(blocks.filter((entry): entry is [NonNullable<(typeof entry)[0]>, ElementNode] => entry[0] !== null));
}

/** Puts other words in place of those that stand there, in the format of their first letter. False where others stand there. */
function $replace(block: ElementNode, { start, end, expected, replacement }: TextChange): boolean {
  const runs = runsBetween(block, start, end);
  const words = runs.map(({ node, from, to }) => node.getTextContent().slice(from, to)).join('');
  const [first, ...rest] = runs;
  if (!first || words !== expected || words.length !== end - start) return false;
  for (const { node, from, to } of rest) node.spliceText(from, to - from, '');
  first.node.spliceText(first.from, first.to - first.from, replacement);
  return true;
}

/** Replaces words in one undo step; neither focus nor scrolling moves. Gives how many were replaced. */
export function replaceTexts(editor: LexicalEditor, changes: readonly TextChange[]): number {
  let replaced = 0;
  // Why from the end: a change moves what stands behind it.
  const backwards = [...changes].sort((a, b) => b.start - a.start);
  editor.update(
    () => {
      const blocks = $textBlocks();
      for (const change of backwards) {
        const block = blocks.get(change.blockId);
        if (block && $replace(block, change)) replaced += 1;
      }
    },
    { discrete: true, tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG, SKIP_SELECTION_FOCUS_TAG] },
  );
  return replaced;
}

/** Selects words and scrolls to them. */
export function selectText(editor: LexicalEditor, { blockId, start, end }: TextPlace): boolean {
  const place = editor.read(() => {
    const block = $textBlocks().get(blockId);
    const runs = block ? runsBetween(block, start, end) : [];
    const [first, last] = [runs[0], runs.at(-1)];
    return first && last
      ? { key: first.node.getKey(), from: first.from, lastKey: last.node.getKey(), to: last.to }
      : null;
  });
  if (!place) return false;
  focusSurface(editor);
  editor.update(
    () => {
      const selection = $createRangeSelection();
      selection.anchor.set(place.key, place.from, 'text');
      selection.focus.set(place.lastKey, place.to, 'text');
      $setSelection(selection);
    },
    { discrete: true },
  );
  editor.getElementByKey(place.key)?.scrollIntoView({ block: 'center' });
  return true;
}
