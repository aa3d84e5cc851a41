import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, ToolError } from './project.mjs';

/** better-sqlite3 13 is built against Node-API 10, which is in Node 22.14 and newer; an older Node dies when it opens a database. */
const NEEDED_NODE_API = 10;

const nodeApiOf = (node) => Number(spawnSync(node, ['-p', 'process.versions.napi'], { encoding: 'utf8' }).stdout);

/** A Node that can open the store: the one that runs this, or else the one that npm brought along. Needs the packages installed. */
export function findNode() {
  if (Number(process.versions.napi) >= NEEDED_NODE_API) return process.execPath;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const brought = join(ROOT, 'node_modules', `node-${platformName()}-${process.arch}`, 'bin', file);
  if (existsSync(brought) && nodeApiOf(brought) >= NEEDED_NODE_API) return brought;
  throw new ToolError(
    `Copydesk's store needs Node 22.14 or newer; this is Node ${process.versions.node}, and no newer one comes as a package for ` +
      `${process.platform} ${process.arch}.\nInstall Node 24 (https://nodejs.org) and run the same command again.`,
  );
}

const platformName = () => (process.platform === 'win32' ? 'win' : process.platform);
