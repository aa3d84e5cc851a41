/** Words in a text by what they say and by what stands around them: the text quote selector of the W3C’s Web Annotation model. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where quoted words stand now; `isChanged` where others stand between the same neighbours. */
export interface QuotePlace {
  readonly start: number;
  readonly end: number;
  readonly isChanged: boolean;
}

/** A quote keeps so many characters of what stands before and behind it. */
const AROUND = 32;
/** What a changed quote’s neighbours must still have in common with it, in characters. */
const LEAST = 12;

export const quoteOf = (text: string, start: number, end: number): TextQuote => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - AROUND), start),
  suffix: text.slice(end, end + AROUND),
});

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** How much of a quote’s neighbours stands around a place of a text, in characters. */
export const likeness = (text: string, { prefix, suffix }: TextQuote, start: number, end: number): number =>
  sharedEnd(text.slice(Math.max(0, start - AROUND), start), prefix) +
  sharedStart(text.slice(end, end + AROUND), suffix);

/** Where the very words stand: of several places, the one with most of the neighbours. Undefined where they don’t. */
export function exactPlace(text: string, quote: TextQuote): QuotePlace | undefined {
  const { exact } = quote;
  if (exact === '') return undefined;
  let best: { place: QuotePlace; likeness: number } | undefined;
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    const like = likeness(text, quote, start, end);
    if (!best || like > best.likeness) best = { place: { start, end, isChanged: false }, likeness: like };
  }
  return best?.place;
}

/** Where other words stand in place of the quoted ones, between the same neighbours; undefined where nothing is left or the neighbours are gone. */
function changedPlace(text: string, { exact, prefix, suffix }: TextQuote): QuotePlace | undefined {
  const before = prefix.slice(-LEAST);
  const after = suffix.slice(0, LEAST);
  const start = before === '' ? 0 : text.indexOf(before) + before.length;
  if (start < before.length) return undefined;
  const end = after === '' ? text.length : text.indexOf(after, start);
  const isLikely = end > start && end - start <= exact.length * 2 + AROUND;
  return isLikely && text.slice(start, end).trim() !== '' ? { start, end, isChanged: true } : undefined;
}

/** Where quoted words stand in a text now: the very words, or what they were changed into. */
export const findQuote = (text: string, quote: TextQuote): QuotePlace | undefined =>
  exactPlace(text, quote) ?? changedPlace(text, quote);
