import { execFileSync } from 'node:child_process';
import { appendFile, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copydesk } from '../../support/command-line.ts';

let dir: string;
let id: string;
const run = (args: string[]) => copydesk([...args, '--data', 'data', '--json'], { cwd: dir });
async function json(args: string[]) {
  const { code, stdout, stderr } = await run(args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'copydesk-export-'));
  ({ id } = await json(['sample']));
});
afterAll(async () => await rm(dir, { recursive: true, force: true }));

it('exports a story as a folder that it and sha256sum find whole', async () => {
  const result = await json(['export', id, '--out', 'story']);
  expect(result).toEqual({
    path: join(dir, 'story'),
    digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    files: expect.any(Number),
  });
  expect(await readdir(join(dir, 'story'))).toContain('index.html');
  expect(await json(['verify', 'story'])).toEqual({ ok: true, faults: [], ...result });
  execFileSync('sha256sum', ['-c', '--strict', '--quiet', 'SHA256SUMS'], { cwd: join(dir, 'story') });
});

it('exports a story as a zip of the same bundle', async () => {
  const { path, digest } = await json(['export', id, '--out', 'story.zip', '--zip']);
  expect(path).toBe(join(dir, 'story.zip'));
  expect(await json(['verify', 'story.zip'])).toMatchObject({ ok: true, digest });
});

it('exports a story in the masthead of a day, of an id, and as it was exported', async () => {
  const { digest } = await json(['export', id, '--out', 'first', '--zip']);
  const manifest = JSON.parse(await readFile(join(dir, 'story', 'manifest.json'), 'utf8'));
  const shell = String(manifest.shell.hash).replace('sha256:', '').slice(0, 12);
  for (const [at, value] of ['2026-01-01', '2026-01-01T12:00:00+01:00', shell, 'published'].entries()) {
    expect(await json(['export', id, '--out', `again-${at}`, '--shell', value])).toMatchObject({ digest });
  }
  const unknown = await run(['export', id, '--out', 'none', '--shell', '0123456789ab']);
  expect(unknown).toMatchObject({ code: 1, stderr: expect.stringContaining('no masthead with the id') });
  expect(await run(['export', id, '--out', 'none', '--shell', 'yesterday'])).toMatchObject({ code: 2 });
});

it('exports all stories each into its own folder', async () => {
  const [result, ...others] = await json(['export', '--all', '--out', 'all']);
  expect(others).toEqual([]);
  expect(await readdir(join(dir, 'all'))).toEqual([result.path.slice(join(dir, 'all').length + 1)]);
});

it('leaves a target alone that exists', async () => {
  await json(['export', id, '--out', 'taken']);
  const before = await readFile(join(dir, 'taken', 'SHA256SUMS'), 'utf8');
  const { code, stdout } = await run(['export', id, '--out', 'taken']);
  expect(code).toBe(1);
  expect(JSON.parse(stdout).error.code).toBe('conflict');
  expect(await readFile(join(dir, 'taken', 'SHA256SUMS'), 'utf8')).toBe(before);
});

it('fails the verification of a bundle with an added byte', async () => {
  await json(['export', id, '--out', 'changed']);
  await appendFile(join(dir, 'changed', 'index.html'), ' ');
  const { code, stdout, stderr } = await run(['verify', 'changed']);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ ok: false, faults: [{ kind: 'changed', path: 'index.html' }] });
  expect(stderr).toMatch(/^copydesk: [^\n]+\n$/);
});

it('prints the page of a story', async () => {
  const { stdout } = await copydesk(['show', id, '--html', '--data', 'data'], { cwd: dir });
  expect(stdout).toMatch(/^<!doctype html>/i);
});

it('writes a backup of the whole newsroom', async () => {
  const { path, bytes } = await json(['backup', '--out', 'newsroom.zip']);
  expect(path).toBe(join(dir, 'newsroom.zip'));
  expect((await stat(path)).size).toBe(bytes);
});
