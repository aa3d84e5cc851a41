import { execFile } from 'node:child_process';
import { existsSync, fsyncSync, openSync, closeSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Up to so many files or folders are synced one by one; more, by one call for the whole file system. */
const FEW = 48;
// Why a program: Node can't call syncfs(2); this one, which every Linux has, does nothing else.
const SYNC = ['/usr/bin/sync', '/bin/sync'].find((path) => process.platform === 'linux' && existsSync(path));

/** Makes files or folders durable, all of which lie below `top`. */
export async function syncPaths(paths: readonly string[], top: string): Promise<void> {
  if (paths.length > FEW && SYNC !== undefined) await run(SYNC, ['-f', top]);
  else for (const path of paths) syncPath(path);
}

function syncPath(path: string): void {
  let handle: number;
  try {
    handle = openSync(path, 'r');
  } catch (error) {
    // Why: Windows can't open a folder to sync it; there a rename is durable by itself.
    if (
      process.platform === 'win32' &&
      ['EPERM', 'EISDIR', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')
    )
      return;
    throw error;
  }
  try {
    fsyncSync(handle);
  } catch (error) {
    // Why: Windows syncs only what is open for writing.
    if (process.platform !== 'win32') throw error;
  } finally {
    closeSync(handle);
  }
}
