import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureInstalled } from './install.mjs';
import { findNode } from './node.mjs';
import { DIST, ROOT, run, runTool, ToolError } from './project.mjs';

const SOURCES = ['shared', 'electron', 'renderer', 'package.json', 'package-lock.json', '.tools/build.mjs'];
const STAMP = join(DIST, '.sources');
const LOCK = join(ROOT, 'node_modules', '.copydesk-build');

/** One digest of everything that a build is made from: names and bytes, in a fixed order. */
export function sourcesDigest() {
  const hash = createHash('sha256');
  const add = (path) => {
    hash.update(`${path}\0`);
    hash.update(readFileSync(join(ROOT, path)));
  };
  for (const source of SOURCES) {
    if (source.includes('.')) {
      add(source);
      continue;
    }
    const entries = readdirSync(join(ROOT, source), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
    for (const file of files.map((path) => path.slice(ROOT.length + 1)).sort()) add(file);
  }
  return hash.digest('hex');
}

const isFresh = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sourcesDigest();

/** Builds where the sources have changed since the last build. Two runs at once wait for each other. */
export async function ensureBuilt(node) {
  if (isFresh()) return;
  const release = await takeBuildLock();
  try {
    if (isFresh()) return;
    process.stderr.write('Copydesk: building…\n');
    const digest = sourcesDigest();
    rmSync(STAMP, { force: true });
    const status = await run(node, [join(ROOT, '.tools', 'build.mjs')], { output: 'quiet' });
    if (status !== 0) throw new ToolError('The build failed; the reason stands above.');
    writeFileSync(STAMP, digest);
  } finally {
    release();
  }
}

async function takeBuildLock() {
  for (;;) {
    try {
      mkdirSync(LOCK);
      writeFileSync(join(LOCK, 'pid'), String(process.pid));
      return () => rmSync(LOCK, { recursive: true, force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (ownerIsGone()) rmSync(LOCK, { recursive: true, force: true });
      else await pause(200);
    }
  }
}

function ownerIsGone() {
  const file = join(LOCK, 'pid');
  // Why: between the folder and the file inside it lies a moment in which the owner is alive and not yet named.
  if (!existsSync(file)) return false;
  const pid = Number(readFileSync(file, 'utf8'));
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** Everything that a command needs before it can run: packages, a Node for the store, a build. Gives that Node's path. */
export async function prepare() {
  await ensureInstalled();
  const node = findNode();
  await ensureBuilt(node);
  return node;
}

if (process.argv[1] === import.meta.filename) {
  await runTool(async () => {
    await prepare();
  });
}
