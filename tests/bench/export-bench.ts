import { setTimeout as pause } from 'node:timers/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CopydeskClient } from '../../shared/contract/contract.ts';
import type { Job } from '../../shared/contract/jobs.contract.ts';
import { longStory } from '../fixtures/documents.ts';
import { openTestCore } from '../support/test-core.ts';
import type { Comparison } from './measure.ts';

const [FEW, MANY] = [100, 1_000];
const MEGABYTE = 1024 * 1024;

/** The resident memory of this process, worker threads and all, in bytes: its present size and the highest so far. */
function memory(): { now: number; highest: number } {
  return { now: process.memoryUsage.rss(), highest: process.resourceUsage().maxRSS * 1024 };
}

async function finished(client: CopydeskClient, jobId: Job['id']): Promise<Job> {
  for (;;) {
    const job = await client.jobs.getJob({ jobId });
    if (job.state === 'failed') throw new Error(job.error?.message ?? 'the export failed');
    if (job.state !== 'running') return job;
    await pause(20);
  }
}

async function exportAll(client: CopydeskClient, out: string, form: 'folder' | 'zip'): Promise<number> {
  const started = performance.now();
  const { jobId } = await client.jobs.startExport({ articles: 'all', form, out });
  await finished(client, jobId);
  return performance.now() - started;
}

/** Writing and verifying a bundle for every story: 1,000 against 100, and what memory that takes. */
export async function benchExport(): Promise<Comparison[]> {
  const { client, dir, close } = await openTestCore();
  try {
    const add = async (from: number, to: number): Promise<void> => {
      for (let story = from; story < to; story++)
        await client.articles.createFromDocument({
          document: longStory(600, story + 1, { headline: `Story ${story}` }),
        });
    };
    await add(0, FEW);
    const few = await exportAll(client, join(dir, 'few'), 'folder');
    const afterFew = memory().highest;
    await add(FEW, MANY);
    const folders = await exportAll(client, join(dir, 'many'), 'folder');
    const zips = await exportAll(client, join(dir, 'zips'), 'zip');
    const { highest } = memory();
    process.stdout.write(
      `Export of ${MANY} stories: ${((MANY / folders) * 1000).toFixed(0)} pages a second as folders, ` +
        `${((MANY / zips) * 1000).toFixed(0)} as zips, each verified; peak memory ${(highest / MEGABYTE).toFixed(0)} MB, ` +
        `${(afterFew / MEGABYTE).toFixed(0)} MB after ${FEW}; a page is ${pageBytes(join(dir, 'many'))} bytes\n`,
    );
    return [
      {
        name: `Export ${MANY} stories as folders, each`,
        milliseconds: folders / MANY,
        against: `of ${FEW}, each`,
        againstMilliseconds: few / FEW,
      },
      {
        name: `Export ${MANY} stories as zips`,
        milliseconds: zips,
        against: 'as folders',
        againstMilliseconds: folders,
      },
    ];
  } finally {
    await close();
  }
}

const pageBytes = (folder: string): number => readFileSync(join(folder, 'story-1', 'index.html')).length;
