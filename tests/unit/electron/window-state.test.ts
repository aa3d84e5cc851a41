import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isReachable, readWindowState, writeWindowState } from '../../../electron/main/window-state.ts';

let folder: string;
const errors: string[] = [];
const log = { info: () => {}, error: (message: string) => void errors.push(message) };
const state = { x: 40, y: 50, width: 1200, height: 800, maximized: true };

beforeEach(async () => {
  errors.length = 0;
  folder = await mkdtemp(join(tmpdir(), 'copydesk-window-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('gives back what was remembered, in a folder that is not there yet', () => {
  const file = join(folder, 'deep', 'state.json');
  writeWindowState(file, state, log);
  expect(readWindowState(file)).toEqual(state);
});

it.each(['', '{', '[]', '{"x":1}', JSON.stringify({ ...state, width: 10 })])(
  'passes over a broken file: %j',
  async (text) => {
    const file = join(folder, 'state.json');
    await writeFile(file, text);
    expect(readWindowState(file)).toBeUndefined();
    expect(await readFile(file, 'utf8')).toBe(text);
  },
);

it('logs a place that it can’t write and goes on', async () => {
  await writeFile(join(folder, 'taken'), '');
  writeWindowState(join(folder, 'taken', 'state.json'), state, log);
  expect(errors).toEqual(["the window's place could not be remembered"]);
});

it('knows a window that a person could not get hold of', () => {
  const screens = [{ x: 0, y: 0, width: 1920, height: 1080 }];
  expect(isReachable({ x: 100, y: 100, width: 800, height: 600 }, screens)).toBe(true);
  expect(isReachable({ x: 1900, y: 100, width: 800, height: 600 }, screens)).toBe(false);
  expect(isReachable({ x: 100, y: -300, width: 800, height: 600 }, screens)).toBe(false);
  expect(isReachable({ x: 2000, y: 100, width: 800, height: 600 }, [])).toBe(false);
});
