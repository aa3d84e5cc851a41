import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/contract/errors.ts';
import type { ImportedFile } from '../../../electron/core/import/import-file.ts';
import { wordsOf } from '../../../electron/core/import/ledger.ts';
import { wordsIn } from '../../../electron/core/import/story/build-story.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { docxWords, rtfWords } from './independent-words.ts';
import { bringIn, pageWords } from './import.ts';
import { chanceMarkdown, chancePage, chanceRtf, chanceWordFile, UniqueWords, type Random } from './word-sources.ts';

const ROUNDS = 60;

/** What became of each word of a source in which no word comes twice: the ones that no line has, and the ones that a line claims and no place holds. */
function lost(file: ImportedFile, words: readonly string[]): string[] {
  const lineOf = new Map<string, ImportedFile['report']['lines'][number]>();
  for (const line of file.report.lines)
    for (const word of wordsOf(line.text)) if (!lineOf.has(word)) lineOf.set(word, line);
  const textOf = wordsIn(file.document, file.report.shellSuggestion ?? {});
  return words.flatMap((word) => {
    const line = lineOf.get(word);
    if (!line) return [`${word}: no line has it`];
    if (line.fate === 'set-aside') return line.reason === '' ? [`${word}: set aside without a reason`] : [];
    const isHeld = line.places.some((place) => wordsOf(textOf(place)).includes(word));
    return isHeld ? [] : [`${word}: ${line.fate} and not there (${line.reason})`];
  });
}

async function tryRounds(
  name: string,
  make: (random: Random, words: UniqueWords) => string | Uint8Array,
  read: (source: string | Uint8Array) => readonly string[],
) {
  let stories = 0;
  for (let seed = 1; seed <= ROUNDS; seed += 1) {
    const random = seededRandom(seed);
    const source = make(random, new UniqueWords(random));
    try {
      const file = await bringIn(name, source);
      stories += 1;
      expect(lost(file, read(source)), `seed ${seed}`).toEqual([]);
    } catch (error) {
      if (!(error instanceof AppError) || error.code === 'internal') throw error;
    }
  }
  expect(stories).toBeGreaterThan(ROUNDS * 0.9);
}

describe('no word of a source made by chance is lost', () => {
  it('of a Word file', () => tryRounds('a.docx', chanceWordFile, (source) => docxWords(source as Uint8Array)));
  it('of RTF', () => tryRounds('a.rtf', chanceRtf, (source) => rtfWords(source as string)));
  it('of a page', () => tryRounds('a.html', chancePage, (source) => pageWords(source as string)));
  it('of Markdown', () => {
    const words = new Map<string, readonly string[]>();
    return tryRounds(
      'a.md',
      (random, made) => {
        const text = chanceMarkdown(random, made);
        words.set(text, made.all);
        return text;
      },
      (source) => words.get(source as string) ?? [],
    );
  });
}, 300_000);
