import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

const CONFIGURATION = [
  '.dependency-cruiser.cjs',
  '.eslint.config.mjs',
  '.tsconfig.base.json',
  'package.json',
  'tsconfig.json',
  ...['shared', 'renderer', 'tests'].map((project) => `${project}/tsconfig.json`),
  ...['core', 'main', 'preload', 'loopback', 'cli'].map((project) => `electron/${project}/tsconfig.json`),
];

/** A tree of our configuration and these files alone, in a temporary folder, with our packages; `remove` takes it away. */
export function plantTree(files: Record<string, string>): { root: string; remove(): void } {
  const root = mkdtempSync(join(tmpdir(), 'copydesk-planted-'));
  for (const path of CONFIGURATION) cpSync(join(ROOT, path), join(root, path));
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
