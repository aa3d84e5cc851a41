import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { closeDatabase, openDatabase } from '../../electron/core/db/database.ts';
import { runSiteExport } from '../../electron/core/jobs/site-job.ts';
import { ended } from '../support/ended-job.ts';
import { openTestCore, testPorts } from '../support/test-core.ts';

/** How often one story is changed and the site exported again; the middle one counts. */
const TIMES = 9;

/** What one export took, in milliseconds: processor time in user mode, and the clock. */
export interface ExportCost {
  user: number;
  wall: number;
}

/**
 * Exports a site in a process of its own and prints what that took as JSON: the whole site; then, again and again, with one story changed: as a job with
 * the start of its worker, and the export alone.
 */
const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string' }, change: { type: 'string' } },
});
const [dir, out] = [values.data ?? '', values.out ?? ''];
const { client, close } = await openTestCore({ dir });
const asked = { out, stories: 'ready', fresh: false, allowProblems: false } as const;

async function cost(work: () => Promise<unknown>): Promise<ExportCost> {
  const [cpu, started] = [process.cpuUsage(), performance.now()];
  await work();
  return { user: process.cpuUsage(cpu).user / 1000, wall: performance.now() - started };
}

const exportByJob = async (): Promise<unknown> => await ended(client, (await client.jobs.startSiteExport(asked)).jobId);

async function exportAlone(): Promise<void> {
  const { files, version } = testPorts();
  const { shell } = await client.newsroom.getNewsroom({});
  const db = openDatabase(join(dir, 'newsroom.db'));
  const paths = {
    ...{ dataDir: dir, databaseFile: join(dir, 'newsroom.db'), mediaDir: join(dir, 'media') },
    ...{ scratchDir: join(dir, 'scratch'), pageStylesheet: files.pageStylesheet },
  };
  const task = {
    kind: 'export-site',
    ...asked,
    shell,
    software: `Copydesk ${version}`,
    now: new Date().toISOString(),
  } as const;
  try {
    await runSiteExport({ db, paths, signal: new AbortController().signal, progress: () => undefined }, task);
  } finally {
    closeDatabase(db);
  }
}

async function changeStory(id: string, time: number): Promise<void> {
  const { summary, document } = await client.articles.getArticle({ id });
  document.fields.deck = `Changed for the ${time}th time after revision ${summary.revision}.`;
  await client.articles.saveDraft({ id: summary.id, baseRevision: summary.revision, document });
}

/** The middle cost of several, each after a change of the story. */
async function middle(id: string, work: () => Promise<unknown>): Promise<ExportCost> {
  const costs: ExportCost[] = [];
  for (let time = 1; time <= TIMES; time++) {
    await changeStory(id, time);
    costs.push(await cost(work));
  }
  return costs.sort((a, b) => a.user - b.user)[Math.floor(TIMES / 2)] as ExportCost;
}

const whole = await cost(exportByJob);
const job = await middle(values.change ?? '', exportByJob);
const alone = await middle(values.change ?? '', exportAlone);
process.stdout.write(JSON.stringify({ whole, job, alone }));
await close();
