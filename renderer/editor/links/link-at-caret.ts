import { $createLinkNode, $isLinkNode, $toggleLink, type LinkNode } from '@lexical/link';
import {
  $createTextNode,
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  $getPreviousSelection,
} from 'lexical';
import { isLinkUrl } from '../../../shared/document/inline.ts';

/** The link that the caret or the whole selection stands in. */
export function $linkAtCaret(): LinkNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const start = $findMatchingParent(selection.anchor.getNode(), $isLinkNode);
  const end = $findMatchingParent(selection.focus.getNode(), $isLinkNode);
  return start && end && start.is(end) ? start : null;
}

/** Lays a link over the selection, changes the one at the caret, or types `words` as a link where there is neither. */
export function $setLink(url: string, words: string): void {
  const selection = $getSelection() ?? $getPreviousSelection();
  if (!$isRangeSelection(selection)) return;
  const link = $linkAtCaret();
  if (link) link.setURL(url);
  else if (!selection.isCollapsed()) $toggleLink(url, { rel: null });
  else selection.insertNodes([$createLinkNode(url).append($createTextNode(words))]);
}

/** Leaves the words of the link at the caret, without their link. */
export function $removeLink(): void {
  const link = $linkAtCaret();
  if (!link) return;
  const selection = $getSelection()?.clone() ?? null;
  for (const child of link.getChildren()) link.insertBefore(child);
  link.remove();
  $setSelection(selection);
}

/** A whole address from what was typed or pasted: `example.org/page` is taken for https. Undefined where it is none. */
export function wholeAddress(typed: string): string | undefined {
  const text = typed.trim();
  if (isLinkUrl(text)) return text;
  const bare = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#]\S*)?$/u.test(text);
  if (bare) return `https://${text}`;
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? `mailto:${text}` : undefined;
}
