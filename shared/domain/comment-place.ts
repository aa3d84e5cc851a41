import { exactPlace, findQuote, likeness, type QuotePlace, type TextQuote } from './text-quote.ts';

/** What a comment is about: words of a block, or with an empty `exact` the block as a whole. */
export interface CommentAnchor extends TextQuote {
  readonly blockId: string;
}

export interface BlockWords {
  readonly blockId: string;
  /** Empty for a block whose words stand in fields of their own. */
  readonly text: string;
}

/** Where a comment’s words stand now: the block and the place in its text. */
export interface CommentPlace extends QuotePlace {
  readonly blockId: string;
}

/** Words found in another block are the commented ones where so much of their neighbours came along, or where they are as long as this. Characters. */
const COMPANY = 10;
const TELLING = 24;

/**
 * Finds what a comment is about, after any edits: in its own block first, then in the block that its words were moved into or parted off
 * to. Undefined where the words, or the block, were removed.
 */
export function placeOfComment(anchor: CommentAnchor, blocks: readonly BlockWords[]): CommentPlace | undefined {
  const { blockId, exact } = anchor;
  const own = blocks.find((block) => block.blockId === blockId);
  if (exact === '') return own && { blockId, start: 0, end: 0, isChanged: false };
  const here = own && findQuote(own.text, anchor);
  if (here && !here.isChanged) return { blockId, ...here };
  return elsewhere(anchor, blocks) ?? (here && { blockId, ...here });
}

function elsewhere(anchor: CommentAnchor, blocks: readonly BlockWords[]): CommentPlace | undefined {
  const needed = Math.min(COMPANY, anchor.prefix.length + anchor.suffix.length);
  let best: { place: CommentPlace; likeness: number } | undefined;
  for (const { blockId, text } of blocks) {
    const place = exactPlace(text, anchor);
    if (!place) continue;
    const like = likeness(text, anchor, place.start, place.end);
    if (like < needed && anchor.exact.length < TELLING) continue;
    if (!best || like > best.likeness) best = { place: { blockId, ...place }, likeness: like };
  }
  return best?.place;
}
