import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyBundle } from '../../electron/core/bundle/index.ts';
import { settleSite } from '../../electron/core/site/switch-site.ts';
import { longStory } from '../fixtures/documents.ts';
import { exportAs } from '../support/export-site-child.ts';
import { filesIn, newFolder, openSiteNewsroom, type SiteNewsroom } from '../support/site-newsroom.ts';
import { seededRandom } from '../support/seeded-random.ts';

const CHILD = join(import.meta.dirname, '..', 'support', 'export-site-child.ts');
const KILLS = 16;

let newsroom: SiteNewsroom;
beforeAll(async () => {
  newsroom = await openSiteNewsroom();
  for (let story = 0; story < 60; story++) {
    const fields = { headline: `Story ${story}`, section: ['World', 'Islands'][story % 2] ?? '' };
    if (story % 4 !== 0) await newsroom.publish(fields, 40);
    else
      await newsroom.client.articles.createFromDocument({
        document: longStory(40, story, { ...fields, section: 'Drafts' }),
      });
  }
}, 120_000);
afterAll(() => newsroom.close());

const decided = (out: string): boolean => existsSync(join(out, '.copydesk-site', 'switch.json'));

/** Exports in a process of its own and kills that: `after` so many milliseconds, or as soon as the switch to the new site is decided. */
async function exportAndKill(
  out: string,
  siteName: string,
  stories: 'ready' | 'all',
  after: number | null,
): Promise<boolean> {
  const child = spawn(process.execPath, [CHILD, newsroom.dir, out, siteName, stories], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  let isOver = false;
  void exited.then(() => (isOver = true));
  await Promise.race([once(child.stdout, 'data'), exited]);
  if (after !== null) await Promise.race([pause(after), exited]);
  else while (!isOver && !decided(out)) await turn();
  child.kill('SIGKILL');
  const [, signal] = (await exited) as [number | null, string | null];
  return signal === 'SIGKILL';
}

/** Links and files that are missing where a reader comes who starts at the front page. */
function deadEnds(out: string): string[] {
  const [seen, missing] = [new Set(['index.html']), new Set<string>()];
  for (const path of seen) {
    const text = readFileSync(join(out, path), 'utf8');
    for (const [, address = ''] of text.matchAll(/(?:href|src)="([^"#:]+)"/g)) {
      const target = posix.join(posix.dirname(path), address);
      if (!existsSync(join(out, target))) missing.add(`${path}: ${target}`);
      else if (target.endsWith('.html')) seen.add(target);
    }
  }
  return [...missing];
}

it(`leaves the old or the new site, whole, wherever the program is killed (${KILLS} times)`, async () => {
  const random = seededRandom(7);
  const [out, other] = [newFolder(), newFolder()];
  const states = {
    old: (await exportAs(newsroom.dir, out, 'The Old Times', 'ready')).digest,
    next: (await exportAs(newsroom.dir, other, 'The New Times', 'all')).digest,
  };
  const was = { killed: 0, switching: 0, old: 0, next: 0 };
  for (let attempt = 0; was.killed < KILLS && attempt < 4 * KILLS; attempt++) {
    const after = attempt % 3 === 0 ? null : random() * 350;
    was.killed += Number(await exportAndKill(out, 'The New Times', 'all', after));
    const isDecided = decided(out);
    was.switching += Number(isDecided);
    if (existsSync(join(out, '.copydesk-site'))) {
      const { faults } = await verifyBundle(out);
      // Why: until the switch is decided the old site stands untouched, and while it goes on no reader may come to a missing page.
      expect(deadEnds(out)).toEqual([]);
      // Why only with files: a kill may come when the stage is empty, at its beginning or while it is cleared away.
      const left = readdirSync(join(out, '.copydesk-site')).length > 0 ? ['.copydesk-site'] : [];
      if (!isDecided) expect(faults.map(({ path }) => path)).toEqual(left);
    }
    await settleSite(out);
    const verdict = await verifyBundle(out);
    expect(verdict).toMatchObject({ ok: true, faults: [] });
    const which = verdict.digest === states.old ? 'old' : 'next';
    expect(verdict.digest).toBe(states[which]);
    if (isDecided) expect(which).toBe('next');
    was[which] += 1;
    expect((await exportAs(newsroom.dir, out, 'The Old Times', 'ready')).digest).toBe(states.old);
  }
  process.stdout.write(
    `killed ${was.killed} times, ${was.switching} of them while switching: ${was.old} old sites, ${was.next} new ones\n`,
  );
  expect(was.killed).toBe(KILLS);
  expect(was.switching).toBeGreaterThan(0);
  expect(was.old).toBeGreaterThan(0);
}, 400_000);

it('finishes by the next export what a killed one had decided', async () => {
  const out = newFolder();
  await exportAs(newsroom.dir, out, 'The Old Times', 'ready');
  await exportAndKill(out, 'The New Times', 'all', null);
  const { digest } = await exportAs(newsroom.dir, out, 'The New Times', 'all');
  const whole = newFolder();
  expect((await exportAs(newsroom.dir, whole, 'The New Times', 'all')).digest).toBe(digest);
  expect(filesIn(out)).toEqual(filesIn(whole));
}, 60_000);
