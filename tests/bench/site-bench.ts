import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { longStory } from '../fixtures/documents.ts';
import { fillNewsroom } from '../support/fill-newsroom.ts';
import { measureProcess, type ProcessRun } from './measure-process.ts';
import type { Comparison } from './measure.ts';
import { pagesIn, runEleventy, runHugo, type PeerRun } from './site-peers.ts';
import { benchShell, benchStories } from './site-stories.ts';
import type { ExportCost } from './site-run.ts';

const [FEW, MANY] = [1_000, 10_000];
const PROGRAM = join(import.meta.dirname, '..', '..', 'dist', 'node', 'copydesk.mjs');
const CHANGED = 'story00000005000';
const MEGABYTE = 1024 * 1024;
const KILOBYTE = 1024;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Exports the site with the built program from the command line, in a process of its own. */
async function exportSite(dir: string): Promise<ProcessRun> {
  const places = ['--data', join(dir, 'newsroom'), '--out', join(dir, 'site')];
  return await measureProcess(process.execPath, [PROGRAM, 'export-site', ...places]);
}

async function exportNew(folder: string, stories: number): Promise<PeerRun> {
  const dir = join(folder, String(stories));
  fillNewsroom(join(dir, 'newsroom'), benchShell(), benchStories(stories));
  const run = await exportSite(dir);
  return { name: `Copydesk, ${stories} stories`, ...run, ...pagesIn(join(dir, 'site')) };
}

/** What the whole site costs as a job, and then one changed story. */
async function exportAgain(dir: string): Promise<Record<'whole' | 'job' | 'alone', ExportCost>> {
  const program = join(import.meta.dirname, 'site-run.ts');
  const args = ['--data', join(dir, 'newsroom'), '--out', join(dir, 'site-again'), '--change', CHANGED];
  const { stdout } = await measureProcess(process.execPath, [program, ...args]);
  return JSON.parse(stdout) as Record<'whole' | 'job' | 'alone', ExportCost>;
}

function tell({ name, pages, bytes, user, wall, peak }: PeerRun): void {
  const figures = [
    `${pages} pages, ${(bytes / MEGABYTE).toFixed(1)} MB of HTML`,
    `${((pages / user) * 1000).toFixed(0)} pages per second of user CPU (${(user / 1000).toFixed(2)} s)`,
    `${(wall / 1000).toFixed(1)} s in all`,
    `peak memory ${(peak / MEGABYTE).toFixed(0)} MB`,
  ];
  print(`${name}: ${figures.join('; ')}`);
}

/** HTML and style sheet of a story of 900 words, each gzipped as a server sends it. */
async function tellWeight(folder: string): Promise<void> {
  const dir = join(folder, 'weight');
  const story = longStory(900, 1, { headline: 'Ferry runs again', slug: 'ferry-runs', section: 'Harbour' });
  fillNewsroom(join(dir, 'newsroom'), benchShell(), [story]);
  await exportSite(dir);
  const html = readFileSync(join(dir, 'site', 'ferry-runs', 'index.html'));
  const [, css = ''] = /rel="stylesheet" href="\.\.\/([^"]+)"/.exec(html.toString()) ?? [];
  const kilobytes = (bytes: Buffer): number => gzipSync(bytes).length / KILOBYTE;
  const [page, style] = [kilobytes(html), kilobytes(readFileSync(join(dir, 'site', css)))];
  const together = `HTML ${page.toFixed(1)} KB and CSS ${style.toFixed(1)} KB are ${(page + style).toFixed(1)} KB`;
  print(`A story of 900 words, gzipped: ${together}; the aim is 14 KB`);
}

/**
 * The whole site of 10,000 stories against that of 1,000, against one changed story in it, and against the same pages made by Eleventy and by Hugo:
 * each a process of its own, from start to end, and processor time in user mode.
 */
export async function benchSite(): Promise<Comparison[]> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-site-bench-'));
  try {
    await tellWeight(folder);
    const few = await exportNew(folder, FEW);
    const many = await exportNew(folder, MANY);
    const one = await exportAgain(join(folder, String(MANY)));
    const stories = [...benchStories(MANY)];
    const eleventy = await runEleventy(folder, stories);
    const hugo = await runHugo(folder, stories);
    for (const run of [many, few, eleventy, ...(hugo ? [hugo] : [])]) tell(run);
    if (!hugo) print('Hugo is not on this machine and was left out.');
    const compare = (name: string, ms: number, against: string, againstMs: number): Comparison => ({
      ...{ name, milliseconds: ms, against, againstMilliseconds: againstMs },
    });
    const perStory = (run: ProcessRun, count: number): number => run.user / count;
    return [
      compare(`Site of ${MANY} stories, each, user CPU`, perStory(many, MANY), `of ${FEW}, each`, perStory(few, FEW)),
      ...[eleventy, ...(hugo ? [hugo] : [])].map((peer) =>
        compare(`Site of ${MANY} stories, user CPU`, many.user, peer.name, peer.user),
      ),
      compare('One changed story, user CPU of the export alone', one.alone.user, 'the whole site', one.whole.user),
      compare('One changed story, the export alone', one.alone.wall, 'the whole site', one.whole.wall),
      compare('One changed story, user CPU with the worker’s start', one.job.user, 'the whole site', one.whole.user),
      compare('One changed story, with the worker’s start', one.job.wall, 'the whole site', one.whole.wall),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
