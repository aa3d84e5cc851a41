import { isClipLabel } from './clip.ts';
import { isFurniture } from './furniture.ts';
import { readPictureCaption } from './picture-caption.ts';
import { findPullQuote } from './pull-quote.ts';
import type { SourceItem } from './source-item.ts';

const LONGEST = 90;
const MOST_WORDS = 14;

/** True for a short line that stands alone between two paragraphs, as the headings of a text copy do. */
export function isCrossHead(items: readonly SourceItem[], at: number): boolean {
  const item = items[at];
  if (!item) return false;
  const { text } = item;
  if (item.block || text.length > LONGEST || text.includes('\n') || text.split(/\s+/).length > MOST_WORDS) return false;
  if (!/^["“‘'«(¿¡]?[\p{Lu}\p{N}\p{Lo}]/u.test(text) || /[.,;:…—–-]["”’']?$/.test(text) || !/\p{L}/u.test(text))
    return false;
  if (readPictureCaption(item)) return false;
  if (/^["“].*["”]$/s.test(text) || /[.!?]["”’]?\s+\p{Lu}/u.test(text)) return false;
  const before = neighbour(items, at, -1);
  const after = neighbour(items, at, 1);
  return (
    isPartOfBody(items, before) &&
    isPartOfBody(items, after) &&
    (item.apart || item.bold) &&
    (items[after]?.apart ?? false)
  );
}

/** The place of the next item in a direction that is no furniture of the page. */
function neighbour(items: readonly SourceItem[], from: number, step: 1 | -1): number {
  let at = from + step;
  for (let item = items[at]; item && !item.block && isFurniture(item.text); item = items[at]) at += step;
  return at;
}

/** True for what a heading may stand between: text of a sentence's length, a quotation, a clip, a picture, a block. */
function isPartOfBody(items: readonly SourceItem[], at: number): boolean {
  const item = items[at];
  if (!item) return false;
  if (item.block !== undefined || item.text.length > LONGEST || /[.!?…]["”’')]?$/.test(item.text)) return true;
  const ended = at > 0 ? findPullQuote(items, at - 1) : undefined;
  return (
    ended?.length === 2 ||
    isClipLabel(item.text) ||
    readPictureCaption(item) !== undefined ||
    findPullQuote(items, at) !== undefined
  );
}
