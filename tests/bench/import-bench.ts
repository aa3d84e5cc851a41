import { setTimeout as pause } from 'node:timers/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportSource } from '../../shared/contract/import-report.ts';
import { manuscript } from '../fixtures/import/word-file.ts';
import { openTestCore, type TestCore } from '../support/test-core.ts';
import type { Comparison } from './measure.ts';

const [FEW, MANY] = [40, 200];
const MEGABYTE = 1024 * 1024;
const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'import');
const NAMES = [
  'page-copy.txt',
  'news-page.html',
  'notes.md',
  'wire-story.rtf',
  'microdata-page.html',
  'untold-page.html',
  'google-docs-paste.html',
];

/** One file of each form there is, in turn. */
function variedFiles(count: number): { name: string; bytes: Uint8Array }[] {
  const files = [
    ...NAMES.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(FIXTURES, name))) })),
    { name: 'manuscript.docx', bytes: manuscript() },
  ];
  return Array.from({ length: count }, (_, at) => files[at % files.length] ?? { name: '', bytes: new Uint8Array() });
}

async function importAll({ core, client }: TestCore, count: number): Promise<number> {
  const sources: ImportSource[] = [];
  for (const { name, bytes } of variedFiles(count)) {
    const body = (async function* () {
      yield await Promise.resolve(bytes);
    })();
    const { uploadId } = await core.uploads.put({ name, body });
    sources.push({ kind: 'upload', uploadId, name });
  }
  const started = performance.now();
  const { jobId } = await client.jobs.startImport({ sources });
  for (;;) {
    const { state, result, error } = await client.jobs.getJob({ jobId });
    if (state === 'failed') throw new Error(error?.message ?? 'the import failed');
    if (state !== 'running') {
      const came = result?.kind === 'import' ? result.stories.length : 0;
      if (came !== count) throw new Error(`${came} of ${count} files came in`);
      return performance.now() - started;
    }
    await pause(10);
  }
}

/** Bringing files of every form in, from upload to stored story with its report: 200 against 40, and what memory that takes. */
export async function benchImport(): Promise<Comparison[]> {
  const test = await openTestCore();
  try {
    const few = await importAll(test, FEW);
    const afterFew = process.resourceUsage().maxRSS * 1024;
    const many = await importAll(test, MANY);
    const highest = process.resourceUsage().maxRSS * 1024;
    process.stdout.write(
      `Import of ${MANY} varied files: ${((MANY / many) * 1000).toFixed(1)} a second; ` +
        `peak memory ${(highest / MEGABYTE).toFixed(0)} MB, ${(afterFew / MEGABYTE).toFixed(0)} MB after ${FEW}\n`,
    );
    return [
      {
        name: `Import ${MANY} varied files, each`,
        milliseconds: many / MANY,
        against: `of ${FEW}, the reader's start among them, each`,
        againstMilliseconds: few / FEW,
      },
    ];
  } finally {
    await test.close();
  }
}
