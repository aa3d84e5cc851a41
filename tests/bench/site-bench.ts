import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillNewsroom } from '../support/fill-newsroom.ts';
import type { Comparison } from './measure.ts';
import { benchShell, benchStories } from './site-stories.ts';

const [FEW, MANY] = [1_000, 10_000];
const MEGABYTE = 1024 * 1024;

interface SiteRun {
  /** Milliseconds. */
  user: number;
  wall: number;
  /** Bytes. */
  peak: number;
}

/** Exports a site in a process of its own, so that each run's memory and processor time are its own. */
function exportSite(dir: string, change?: string): SiteRun {
  const program = join(import.meta.dirname, 'site-run.ts');
  const args = ['--data', join(dir, 'newsroom'), '--out', join(dir, 'site')];
  const printed = execFileSync(process.execPath, [program, ...args, ...(change ? ['--change', change] : [])], {
    encoding: 'utf8',
  });
  return JSON.parse(printed) as SiteRun;
}

function newsroomOf(folder: string, stories: number): string {
  const dir = join(folder, String(stories));
  fillNewsroom(join(dir, 'newsroom'), benchShell(), benchStories(stories));
  return dir;
}

/** The whole site of 10,000 stories against that of 1,000, and one changed story in it against the whole: processor time in user mode. */
export function benchSite(): Promise<Comparison[]> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-site-bench-'));
  try {
    const few = exportSite(newsroomOf(folder, FEW));
    const large = newsroomOf(folder, MANY);
    const many = exportSite(large);
    const one = exportSite(large, 'story00000005000');
    process.stdout.write(
      `Site of ${MANY} stories: ${((MANY / many.user) * 1000).toFixed(0)} stories per second of user CPU, ` +
        `${(many.wall / 1000).toFixed(1)} s in all; peak memory ${(many.peak / MEGABYTE).toFixed(0)} MB, of ${FEW} stories ` +
        `${(few.peak / MEGABYTE).toFixed(0)} MB\n`,
    );
    return Promise.resolve([
      {
        name: `Site of ${MANY} stories, each, user CPU`,
        milliseconds: many.user / MANY,
        against: `of ${FEW}, each`,
        againstMilliseconds: few.user / FEW,
      },
      {
        name: `One changed story in a site of ${MANY}, user CPU`,
        milliseconds: one.user,
        against: 'the whole site',
        againstMilliseconds: many.user,
      },
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
