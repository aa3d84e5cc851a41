import type { Block } from '../../../../shared/document/blocks/block.ts';
import type { Inline } from '../../../../shared/document/inline.ts';
import { inlineText } from '../../../../shared/document/read/plain-text.ts';
import type { LineId } from '../ledger.ts';

/** What a form's own mark-up says that a piece of text is; a bare text says nothing. */
export type ItemRole = 'headline' | 'deck' | 'summary' | 'byline' | 'caption' | 'closing-note';

/** One piece of a source in reading order, before anybody has said what it is in the story: running text, a heading, or a block made already. */
export interface SourceItem {
  lines: LineId[];
  text: string;
  inlines: Inline[];
  /** 1 to 6 where the source marks it as a heading; 0 for running text. */
  level: number;
  /** True where all of it is bold, as headings in plain word processors are. */
  bold: boolean;
  /** True where an empty line or the source's own mark-up parts it from what stands before. */
  apart: boolean;
  role?: ItemRole;
  /** A block that the reader made, such as a list or a picture; text, inlines and level are then empty. */
  block?: Block;
}

/** A piece of text with its inline content. */
export function textItem(lines: LineId[], inlines: Inline[], more: Partial<SourceItem> = {}): SourceItem {
  const trimmed = trimInlines(inlines);
  return { lines, text: inlineText(trimmed).trim(), inlines: trimmed, level: 0, bold: false, apart: true, ...more };
}

/** A block that is ready. */
export const blockItem = (lines: LineId[], block: Block): SourceItem => ({
  lines,
  text: '',
  inlines: [],
  level: 0,
  bold: false,
  apart: true,
  block,
});

/** Inline content without white space and line breaks at its ends, without empty texts, and with equal neighbours joined. */
export function trimInlines(inlines: readonly Inline[]): Inline[] {
  let kept = joined(inlines);
  for (let [first] = kept; first; [first] = kept) {
    if (first.type === 'text') {
      const cut = first.text.trimStart();
      kept = cut === '' ? kept.slice(1) : [{ ...first, text: cut }, ...kept.slice(1)];
      if (cut !== '') break;
    } else if (first.type === 'linebreak') kept = kept.slice(1);
    else break;
  }
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    if (last.type === 'text') {
      const cut = last.text.trimEnd();
      kept = cut === '' ? kept.slice(0, -1) : [...kept.slice(0, -1), { ...last, text: cut }];
      if (cut !== '') break;
    } else if (last.type === 'linebreak') kept = kept.slice(0, -1);
    else break;
  }
  return kept;
}

function joined(inlines: readonly Inline[]): Inline[] {
  const kept: Inline[] = [];
  for (const child of inlines) {
    const last = kept.at(-1);
    if (child.type !== 'text') kept.push(child);
    else if (last?.type === 'text' && last.format === child.format)
      kept[kept.length - 1] = { ...last, text: last.text + child.text };
    else if (child.text !== '') kept.push(child);
  }
  return kept;
}

/** The address of the one link in a text, where there is one. */
export const firstLink = (item: SourceItem): string => item.inlines.find((child) => child.type === 'link')?.url ?? '';

/** Two texts in a form in which only words count: case, quotation marks, punctuation and spacing don't. */
export const sameWords = (a: string, b: string): boolean => a !== '' && b !== '' && bare(a) === bare(b);
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
