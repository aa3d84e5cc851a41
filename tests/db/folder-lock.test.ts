import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const HOLDER = join(import.meta.dirname, '..', 'support', 'hold-folder.ts');
/** The number of a process that is not there. */
const NOBODY = 2 ** 22 + 1;

let dir: string;
const programs: ChildProcess[] = [];
beforeEach(async () => (dir = await mkdtemp(join(tmpdir(), 'copydesk-lock-'))));
afterEach(async () => {
  for (const program of programs.splice(0)) await end(program, 'SIGKILL');
  await rm(dir, { recursive: true, force: true });
});

/** Starts a program that wants the folder; gives what became of it. */
async function want(): Promise<{ answer: string; program: ChildProcess }> {
  const program = spawn(process.execPath, [HOLDER, dir], { stdio: ['pipe', 'pipe', 'inherit'] });
  programs.push(program);
  const [said] = (await once(program.stdout.setEncoding('utf8'), 'data')) as [string];
  return { answer: said.trim(), program };
}

async function end(program: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = once(program, 'exit');
  program.kill(signal);
  await ended;
}

it.each([
  ['a free folder', undefined],
  ['a folder that a dead program left locked', JSON.stringify({ pid: NOBODY, born: '1' })],
  ['a folder with half a lock', '{"pid":'],
])('gives %s to one of many who want it at once', async (_, lock) => {
  if (lock !== undefined) writeFileSync(join(dir, 'copydesk.lock'), lock);
  const all = await Promise.all(Array.from({ length: 6 }, want));
  expect(all.map(({ answer }) => answer).toSorted()).toEqual(['held', ...Array(5).fill('refused unavailable')]);
  const owner = JSON.parse(readFileSync(join(dir, 'copydesk.lock'), 'utf8')) as { pid: number };
  expect(owner.pid).toBe(all.find(({ answer }) => answer === 'held')?.program.pid);
  expect(readdirSync(dir)).toEqual(['copydesk.lock']);
});

it('gives the folder of a program that was killed to the next, and a living one’s to nobody', async () => {
  const first = await want();
  expect((await want()).answer).toBe('refused unavailable');
  await end(first.program, 'SIGKILL');
  expect((await want()).answer).toBe('held');
});

it('does not take another program of the same number for the owner', async () => {
  // Why: after a restart of the machine, numbers come again; the moment of birth tells the two apart where the system says it.
  writeFileSync(join(dir, 'copydesk.lock'), JSON.stringify({ pid: process.ppid, born: '1' }));
  expect((await want()).answer).toBe(process.platform === 'linux' ? 'held' : 'refused unavailable');
});
