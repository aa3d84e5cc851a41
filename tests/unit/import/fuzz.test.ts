import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/contract/errors.ts';
import { articleDocumentSchema } from '../../../shared/document/article-document.ts';
import { wordsOf } from '../../../electron/core/import/ledger.ts';
import { manuscript } from '../../fixtures/import/word-file.ts';
import { hostilePage } from '../../fixtures/import/xss-corpus.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { rtfWords } from './independent-words.ts';
import { bringIn, fixture, lostLetters, pageWords, unaccounted } from './import.ts';

const ROUNDS = 40;
/** The longest that one mutated fixture may take, in milliseconds, on a machine that does other things too. */
const LONGEST_MS = 10_000;

type Random = () => number;
const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const at = (random: Random, length: number): number => Math.floor(random() * length);

/** What happens to files on their way: lines lost, doubled, swapped, glued; mark-up cut; strange signs. */
const TEXT_MUTATIONS: readonly ((lines: string[], random: Random) => string[])[] = [
  (lines, random) => lines.toSpliced(at(random, lines.length), 1),
  (lines, random) => lines.toSpliced(at(random, lines.length), 0, pick(random, lines)),
  (lines, random) => {
    const [one, other] = [at(random, lines.length), at(random, lines.length)];
    return lines.with(one, lines[other] ?? '').with(other, lines[one] ?? '');
  },
  (lines, random) => {
    const from = at(random, lines.length);
    return lines.toSpliced(from, 2, (lines[from] ?? '') + (lines[from + 1] ?? ''));
  },
  (lines, random) => lines.slice(0, at(random, lines.length) + 1),
  (lines) => lines.flatMap((line) => [line, '']),
  (lines) => lines.filter((line) => line.trim() !== ''),
  (lines, random) => {
    const where = at(random, lines.length);
    const line = lines[where] ?? '';
    const cut = at(random, line.length + 1);
    const odd = pick(random, [
      '\u0000',
      '\uFFFD',
      '\u202E',
      '<',
      '>',
      '"',
      '“',
      '—',
      '|',
      '\t',
      '  ',
      '…',
      '💧',
      '漢字',
      '{',
      '}',
      '\\',
      '&amp;',
      '4 years ago',
      'Duration 7:45',
    ]);
    return lines.with(where, line.slice(0, cut) + odd + line.slice(cut));
  },
  (lines, random) => lines.map((line) => (random() < 0.1 ? line.toUpperCase() : line)),
];

function mutate(text: string, random: Random): string {
  let lines = text.split('\n');
  for (let times = 1 + at(random, 4); times > 0 && lines.length > 1; times -= 1)
    lines = pick(random, TEXT_MUTATIONS)(lines, random);
  return lines.join('\n');
}

function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = Uint8Array.from(bytes);
  for (let times = 1 + at(random, 8); times > 0; times -= 1) changed[at(random, changed.length)] = at(random, 256);
  return random() < 0.2 ? changed.slice(0, at(random, changed.length)) : changed;
}

/** Imports it, and expects a sound story or a refusal with a sentence, in bounded time. Gives the story. */
async function survive(name: string, source: string | Uint8Array) {
  const started = performance.now();
  try {
    const file = await bringIn(name, source);
    expect(articleDocumentSchema.safeParse(file.document).error?.issues).toBeUndefined();
    return file;
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'internal') throw error;
    expect(error.message).toMatch(/nothing was (?:changed|brought in)/i);
    return undefined;
  } finally {
    expect(performance.now() - started).toBeLessThan(LONGEST_MS);
  }
}

/** Words of plain text: without the signs that the importer drops on purpose. */
const plainWords = (text: string): string[] => wordsOf(text.replace(/[\u0000-\u0008\u000B\u000E-\u001F\u007F]/g, ''));

describe('a mutated fixture ends neither in a crash nor in a lost word', () => {
  it.each(['page-copy.txt'])('%s', async (name) => {
    const text = fixture(name).toString('utf8');
    for (let seed = 1; seed <= ROUNDS * 4; seed += 1) {
      const source = mutate(text, seededRandom(seed));
      const file = await survive(name, source);
      if (file) expect(unaccounted(file, plainWords(source)), `seed ${seed}`).toEqual([]);
    }
  });

  it('notes.md', async () => {
    const text = fixture('notes.md').toString('utf8');
    for (let seed = 1; seed <= ROUNDS; seed += 1) {
      const source = mutate(text, seededRandom(seed));
      const file = await survive('notes.md', source);
      if (file) expect(unaccounted(file, wordsOf(source)), `seed ${seed}`).toEqual([]);
    }
  });

  it.each(['news-page.html', 'microdata-page.html', 'untold-page.html', 'google-docs-paste.html'])(
    '%s',
    async (name) => {
      const html = fixture(name).toString('utf8').replaceAll('><', '>\n<');
      for (let seed = 1; seed <= ROUNDS / 2; seed += 1) {
        const source = mutate(html, seededRandom(seed));
        const file = await survive(name, source);
        if (file) expect(unaccounted(file, pageWords(source)), `seed ${seed}`).toEqual([]);
      }
    },
  );

  it('the hostile page', async () => {
    for (let seed = 1; seed <= ROUNDS / 4; seed += 1) {
      const file = await survive('hostile.html', mutate(hostilePage(), seededRandom(seed)));
      if (file) expect(JSON.stringify(file.document)).not.toMatch(/"(?:url|sourceUrl)":"(?!https?:|mailto:|")/i);
    }
  });

  it('wire-story.rtf', async () => {
    const rtf = fixture('wire-story.rtf');
    for (let seed = 1; seed <= ROUNDS; seed += 1) {
      const random = seededRandom(seed);
      for (const source of [
        mutate(rtf.toString('latin1'), random),
        Buffer.from(mutateBytes(rtf, random)).toString('latin1'),
      ]) {
        const file = await survive('wire-story.rtf', Buffer.from(source, 'latin1'));
        if (file?.report.format === 'rtf') expect(lostLetters(file, rtfWords(source)), `seed ${seed}`).toBe('');
      }
    }
  });

  it('a Word file', async () => {
    const docx = manuscript();
    for (let seed = 1; seed <= ROUNDS; seed += 1)
      await survive('manuscript.docx', mutateBytes(docx, seededRandom(seed)));
  });

  it('bytes of any kind', async () => {
    for (let seed = 1; seed <= ROUNDS; seed += 1) {
      const random = seededRandom(seed);
      const bytes = Uint8Array.from({ length: 2_000 }, () => at(random, random() < 0.5 ? 128 : 256));
      await survive(pick(random, ['a.txt', 'a.html', 'a.md', 'a.rtf', 'a.docx', 'a.story', 'a']), bytes);
    }
  });
}, 300_000);
