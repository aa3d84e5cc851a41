import { execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copydesk } from '../../support/command-line.ts';

let dir: string;
const run = (args: string[]) => copydesk([...args, '--data', 'data', '--json'], { cwd: dir });
const site = (...args: string[]) => run(['export-site', '--all', '--allow-problems', ...args]);
async function json(args: string[]) {
  const { code, stdout } = await run(args);
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'copydesk-export-site-'));
  await json(['sample']);
});
afterAll(async () => await rm(dir, { recursive: true, force: true }));

it('exports a site that it and sha256sum find whole, and brings it up to date by writing nothing', async () => {
  const { code, stdout, stderr } = await site('--out', 'site');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const first = JSON.parse(stdout);
  expect(first).toMatchObject({ path: join(dir, 'site'), stories: 1, removed: 0, written: first.files });
  expect(await json(['verify', 'site'])).toMatchObject({ ok: true, faults: [], digest: first.digest });
  execFileSync('sha256sum', ['-c', '--strict', '--quiet', 'SHA256SUMS'], { cwd: join(dir, 'site') });
  expect(JSON.parse((await site('--out', 'site')).stdout)).toEqual({ ...first, written: 0 });
});

it('leaves a folder alone that holds other things, and a file', async () => {
  await mkdir(join(dir, 'letters'));
  await writeFile(join(dir, 'letters', 'letter.txt'), 'a letter');
  for (const out of ['letters', 'letters/letter.txt']) {
    const { code, stdout } = await site('--out', out);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).error).toMatchObject({ code: 'conflict', details: { path: join(dir, out) } });
  }
  expect(await readdir(join(dir, 'letters'))).toEqual(['letter.txt']);
  expect(await readFile(join(dir, 'letters', 'letter.txt'), 'utf8')).toBe('a letter');
});

it('leaves a site alone into which another program is exporting, and goes on once that has ended', async () => {
  const { digest } = JSON.parse((await site('--out', 'shared')).stdout);
  const other = spawn('sleep', ['60']);
  const stage = join(dir, 'shared', '.copydesk-site');
  await mkdir(stage);
  await writeFile(join(stage, 'owner.json'), JSON.stringify({ pid: other.pid, born: null }));
  const { code, stdout } = await site('--out', 'shared');
  expect(code).toBe(1);
  expect(JSON.parse(stdout).error).toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining(`${other.pid}`),
  });
  expect(await readdir(stage)).toEqual(['owner.json']);
  const ended = new Promise((resolve) => other.once('exit', resolve));
  other.kill();
  await ended;
  expect(JSON.parse((await site('--out', 'shared')).stdout)).toMatchObject({ digest });
  expect(await json(['verify', 'shared'])).toMatchObject({ ok: true, faults: [] });
});

it('says how it is called', async () => {
  expect(await run(['export-site'])).toMatchObject({ code: 2 });
  expect(await run(['export-site', '--out', 'site', '--status', 'draft'])).toMatchObject({ code: 2 });
});
