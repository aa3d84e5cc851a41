import type { TextPart } from '../story-text.ts';
import { maskedText } from './masked.ts';
import { remember } from './remember.ts';

/** A double quotation mark as it is meant; `turned` where it is curled the other way. */
export interface QuoteMark {
  readonly at: number;
  readonly mark: string;
  readonly opens: boolean;
  readonly turned: boolean;
}

export interface QuoteMarks {
  readonly marks: readonly QuoteMark[];
  /** Opened and never closed in this text, the outermost first. */
  readonly unclosed: readonly QuoteMark[];
  /** Closed without having been opened in this text. */
  readonly unopened: readonly QuoteMark[];
}

const BEFORE_OPENING = /(?:^|[\s([{—–/‘'\u00A0-])$/u;
const AFTER_CLOSING = /^(?:$|[\s.,;:!?)\]—–’'\u00A0])/u;

/** The double quotation marks of a text, paired. Inches (6’2”) and seconds are none. */
export const quoteMarks = remember((part: TextPart): QuoteMarks => {
  const text = maskedText(part);
  const marks: QuoteMark[] = [];
  const open: QuoteMark[] = [];
  const unopened: QuoteMark[] = [];
  for (const { 0: mark, index: at } of text.matchAll(/["“”]/g)) {
    const before = text.slice(0, at);
    const after = text.slice(at + 1);
    if (mark !== '“' && /\d$/.test(before) && (open.length === 0 || /\d['’]\d{1,2}$/.test(before))) continue;
    const placedToOpen = BEFORE_OPENING.test(before) && !AFTER_CLOSING.test(after);
    const placedToClose = !BEFORE_OPENING.test(before) && AFTER_CLOSING.test(after);
    let opens = mark === '“';
    if (mark === '"') opens = placedToOpen || (!placedToClose && open.length === 0);
    else if (placedToOpen || placedToClose) opens = placedToOpen;
    const one = { at, mark, opens, turned: mark !== '"' && opens !== (mark === '“') };
    marks.push(one);
    if (opens) open.push(one);
    else if (open.length > 0) open.pop();
    else unopened.push(one);
  }
  return { marks, unclosed: open, unopened };
});
