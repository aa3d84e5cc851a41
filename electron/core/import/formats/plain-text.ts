import { emptyBlock } from '../../../../shared/document/blocks/empty-block.ts';
import { text as textNode, type Inline } from '../../../../shared/document/inline.ts';
import type { Ledger } from '../ledger.ts';
import { blockItem, textItem, type SourceItem } from '../story/source-item.ts';

interface Row {
  number: number;
  text: string;
}

/** Lines between two empty ones. */
type Chunk = Row[];

/** A line of signs alone, with which typists part sections. */
const BREAK = /^(?:[*#~_=•·-]\s*){3,}$/;
/** From so many lines a chunk on, empty lines part nothing any more. */
const ROWS_OF_A_TIGHT_CHUNK = 6;
const SENTENCE_END = /[.!?…:]["”’')\]]?$/;

/** The pieces of a plain text. Lines that were broken at a width are joined; lines that stand by themselves stay apart. */
export function readPlainText(source: string, ledger: Ledger): SourceItem[] {
  const chunks = chunksOf(source);
  const width = wrapWidth(chunks);
  const items = chunks.flatMap((chunk) => (isWrapped(chunk, width) ? [joined(chunk, ledger)] : single(chunk, ledger)));
  // Why: where a copy lost its empty lines, what parts one thing from the next is the line's end alone.
  return chunks.length * ROWS_OF_A_TIGHT_CHUNK < items.length ? items.map((item) => ({ ...item, apart: true })) : items;
}

function chunksOf(source: string): Chunk[] {
  const chunks: Chunk[] = [];
  let open: Chunk | undefined;
  for (const [at, line] of source.split(/\r\n?|\n|\u2028|\u2029|\f/).entries()) {
    const text = line.replace(/[\u0000-\u0008\u000B\u000E-\u001F\u007F]/g, '').trim();
    if (text === '') open = undefined;
    else if (open) open.push({ number: at + 1, text });
    else chunks.push((open = [{ number: at + 1, text }]));
  }
  return chunks;
}

/** The width at which a text was broken into lines, in characters; 0 for a text with one line per paragraph. */
function wrapWidth(chunks: readonly Chunk[]): number {
  const inner = chunks.flatMap((chunk) => chunk.slice(0, -1).map(({ text }) => text.length));
  const longest = chunks.flat().reduce((most, { text }) => Math.max(most, text.length), 0);
  if (inner.length < 2 || longest > 110) return 0;
  const near = inner.filter((length) => length >= longest * 0.7).length;
  return near >= inner.length * 0.6 ? longest : 0;
}

/** True for a chunk whose lines run on into each other. */
function isWrapped(chunk: Chunk, width: number): boolean {
  if (chunk.length < 2 || width === 0) return false;
  const inner = chunk.slice(0, -1);
  const runsOn = inner.filter(
    ({ text }) => text.length >= width * 0.6 && !(SENTENCE_END.test(text) && text.length < width * 0.8),
  );
  return runsOn.length >= inner.length * 0.75;
}

function joined(chunk: Chunk, ledger: Ledger): SourceItem {
  const ids = chunk.map(({ text, number }) => ledger.enter(text, number));
  // Why: a word that was parted at a line's end keeps its hyphen; whether it belongs there only a person can say.
  const words = chunk
    .map(({ text }) => text)
    .join(' ')
    .replace(/(\p{L})- (?=\p{Ll})/gu, '$1-');
  return textItem(ids, inline(words));
}

const single = (chunk: Chunk, ledger: Ledger): SourceItem[] =>
  chunk.map(({ text, number }, at) =>
    BREAK.test(text)
      ? blockItem([], emptyBlock('divider'))
      : textItem([ledger.enter(text, number)], inline(text), { apart: at === 0 }),
  );

const inline = (words: string): Inline[] => [textNode(words.replace(/[^\S\u00A0\u202F]+/g, ' '))];
