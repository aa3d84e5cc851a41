import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { importFile, type ImportedFile } from '../../../electron/core/import/import-file.ts';
import { wordsOf } from '../../../electron/core/import/ledger.ts';
import { wordsIn } from '../../../electron/core/import/story/build-story.ts';
import type { ImportFormat } from '../../../shared/contract/import-report.ts';
import type { Block, BlockOf } from '../../../shared/document/blocks/block.ts';
import { inlineText } from '../../../shared/document/read/plain-text.ts';

/** The moment of every import in these tests. */
export const NOW = new Date('2026-11-24T12:00:00Z');
const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'import');

export const fixture = (name: string): Buffer => readFileSync(join(FIXTURES, name));

/** Imports bytes or a text as of NOW. */
export const bringIn = (
  name: string,
  source: string | Uint8Array,
  format: ImportFormat = 'auto',
): Promise<ImportedFile> =>
  importFile(name, typeof source === 'string' ? Buffer.from(source, 'utf8') : source, {
    format,
    now: NOW,
    language: 'en',
  });

/** The body as pairs of type and words, which is what most tests are about. */
export const outline = ({ document }: ImportedFile): [string, string][] =>
  document.body.root.children.map((block) => [block.type, wordsOfBlock(block)]);

function wordsOfBlock(block: Block): string {
  if (block.type === 'video-segment' || block.type === 'embed') return block.title;
  if (block.type === 'pull-quote') return `${block.text} — ${block.attribution}`;
  if (block.type === 'image') return block.caption;
  if (block.type === 'list' || !('children' in block)) return '';
  return inlineText(block.children);
}

/** The blocks of one type. */
export const blocksOf = <T extends Block['type']>({ document }: ImportedFile, type: T): BlockOf<T>[] =>
  document.body.root.children.filter((block): block is BlockOf<T> => block.type === type);

/** The lines of the report with one fate, as texts. */
export const linesWith = ({ report }: ImportedFile, fate: 'placed' | 'merged' | 'set-aside'): string[] =>
  report.lines.filter((line) => line.fate === fate).map(({ text }) => text);

/**
 * What the report does not account for: words of the source that no line has, lines that say they are placed where their words are not, and lines
 * that were moved or left out without a reason.
 */
export function unaccounted(file: ImportedFile, sourceWords: readonly string[]): string[] {
  const { report, document } = file;
  const faults: string[] = [];
  const counts = new Map<string, number>();
  for (const word of report.lines.flatMap(({ text }) => wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of sourceWords) {
    const left = counts.get(word) ?? 0;
    if (left === 0) faults.push(`no line has “${word}”`);
    else counts.set(word, left - 1);
  }
  const textOf = wordsIn(document, report.shellSuggestion ?? {});
  for (const { text, fate, places, reason } of report.lines) {
    if (fate !== 'placed' && reason === '') faults.push(`“${text}” is ${fate} without a reason`);
    if (fate === 'placed' && places.length === 0) faults.push(`“${text}” is placed nowhere`);
    if (fate === 'set-aside' && places.length > 0 && !reason.startsWith('Not all'))
      faults.push(`“${text}” is set aside and has places`);
    const words = new Set(places.flatMap((place) => wordsOf(textOf(place))));
    if (
      fate === 'placed' &&
      reason === '' &&
      !wordsOf(text).every((word) => words.has(word)) &&
      !/[<[&]|^\d+[.)]/.test(text)
    ) {
      faults.push(`“${text}” is not where it is said to be`);
    }
    if (places.some((place) => place.kind === 'block' && textOf(place) === ''))
      faults.push(`“${text}” names a block that is not there`);
  }
  return faults;
}

/** Letters and digits of the source that no line of the report has. For a source whose words have no certain ends, as in RTF with broken controls. */
export function lostLetters({ report }: ImportedFile, sourceWords: readonly string[]): string {
  const left = new Map<string, number>();
  for (const sign of report.lines.flatMap(({ text }) => wordsOf(text)).join(''))
    left.set(sign, (left.get(sign) ?? 0) + 1);
  const plain = sourceWords.join('').match(/[a-z0-9]/g) ?? [];
  return plain
    .filter((sign) => {
      const count = left.get(sign) ?? 0;
      left.set(sign, count - 1);
      return count <= 0;
    })
    .join('');
}

/** The words of a page’s visible text, read without any of our code; what stands inside a frame’s tag is no text of the page. */
export function pageWords(html: string): string[] {
  const { document } = new JSDOM(html).window;
  for (const element of document.querySelectorAll('script, style, template, iframe')) element.remove();
  // Between elements that stand on lines of their own there is a space, whatever the source has there.
  for (const element of document.body.querySelectorAll('*'))
    if (!/^(?:b|i|em|strong|a|span|time|cite|small|sub|sup|u)$/i.test(element.tagName)) element.before(' ');
  return wordsOf(document.body.textContent ?? '');
}
