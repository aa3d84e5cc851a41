import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Up to so many files or folders are synced by themselves, side by side; more, by one call for the whole file system. */
const FEW = 48;
// Why a program: Node can't call syncfs(2); this one, which every Linux has, does nothing else.
const SYNC = ['/usr/bin/sync', '/bin/sync'].find((path) => process.platform === 'linux' && existsSync(path));

/** Makes files or folders durable, all of which lie below `top`. */
export async function syncPaths(paths: readonly string[], top: string): Promise<void> {
  if (paths.length > FEW && SYNC !== undefined) await run(SYNC, ['-f', top]);
  else await Promise.all(paths.map(syncPath));
}

async function syncPath(path: string): Promise<void> {
  let handle: FileHandle;
  try {
    handle = await open(path, 'r');
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
    await handle.sync();
  } catch (error) {
    // Why: Windows syncs only what is open for writing.
    if (process.platform !== 'win32') throw error;
  } finally {
    await handle.close();
  }
}
