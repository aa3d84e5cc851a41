import type { TextPart } from '../story-text.ts';
import { remember } from './remember.ts';

export interface Quotation {
  /** Of the opening mark. */
  readonly start: number;
  /** After the closing mark, or at the end of the text where the quotation goes on. */
  readonly end: number;
}

/** What is said in double quotation marks, curly or straight; a quotation inside one is part of it. */
export const quotations = remember((part: TextPart): Quotation[] => {
  const { text } = part;
  const found: Quotation[] = [];
  let open: number | undefined;
  for (const { 0: mark, index } of text.matchAll(/[“”"]/g)) {
    const opening = mark === '“' || (mark === '"' && open === undefined);
    if (opening) open ??= index;
    else if (open !== undefined) {
      found.push({ start: open, end: index + 1 });
      open = undefined;
    }
  }
  if (open !== undefined) found.push({ start: open, end: text.length });
  return found;
});

export const isQuoted = (part: TextPart, at: number): boolean =>
  quotations(part).some(({ start, end }) => start < at && at < end);
