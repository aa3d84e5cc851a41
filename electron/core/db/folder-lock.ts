import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../shared/contract/errors.ts';
import type { Log } from '../ports/ports.ts';
import { storageError } from './storage-error.ts';

/** Holds a data folder for one program; `release` may be called twice. */
export interface FolderLock {
  release(): void;
}

export interface Owner {
  pid: number;
  /** When that process started, as the system counts it; null where the system does not say. Tells a reused pid apart. */
  born: string | null;
}

const heldHere = new Set<string>();

/** Takes the folder for this program. Throws AppError `unavailable` where a living program has it; a dead one's lock is taken over. */
export function lockFolder(dataDir: string, log: Log): FolderLock {
  const file = join(dataDir, 'copydesk.lock');
  if (heldHere.has(file)) throw inUse(dataDir, process.pid);
  if (!tryCreate(file)) {
    const owner = readOwner(file);
    if (owner && isAlive(owner)) throw inUse(dataDir, owner.pid);
    log.info('took over the lock of a program that has ended', { pid: owner?.pid ?? null });
    putAside(file, dataDir);
    if (!tryCreate(file)) throw inUse(dataDir, readOwner(file)?.pid ?? 0);
  }
  heldHere.add(file);
  return {
    release: () => {
      if (heldHere.delete(file)) rmSync(file, { force: true });
    },
  };
}

/** Takes a dead program's lock away. Throws AppError `unavailable` where it turns out to be a living one's. */
function putAside(file: string, dataDir: string): void {
  const stale = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, stale);
  } catch (error) {
    // Why: another start was faster and has taken it away; who of the two gets the folder is decided by who makes the new lock.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw storageError(error, file);
  }
  const owner = readOwner(stale);
  // Why looked at again: between our reading and our renaming, another start may have taken the folder over with a lock of its own.
  const alive = owner && isAlive(owner);
  if (alive) giveName(stale, file);
  rmSync(stale, { force: true });
  if (alive) throw inUse(dataDir, owner.pid);
}

function inUse(dataDir: string, pid: number): AppError {
  return new AppError(
    'unavailable',
    `Another Copydesk (process ${pid}) has the newsroom in ${dataDir} open. Nothing was changed; use that one, close it, or choose another folder with --data.`,
    { details: { pid } },
  );
}

/** Makes the lock, with its owner in it from the first moment on; false where there is one. */
function tryCreate(file: string): boolean {
  const own = `${file}.${process.pid}.new`;
  try {
    writeSynced(own, JSON.stringify(thisProcess()));
    return giveName(own, file);
  } catch (error) {
    throw storageError(error, file);
  } finally {
    rmSync(own, { force: true });
  }
}

function writeSynced(path: string, text: string): void {
  const handle = openSync(path, 'w', 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Gives a whole file a second name; false where that name is taken. */
function giveName(path: string, name: string): boolean {
  try {
    linkSync(path, name);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // Why: some file systems, on memory sticks for one, know no second names.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(code)) throw error;
  }
  try {
    copyFileSync(path, name, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readOwner(file: string): Owner | undefined {
  try {
    const owner: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof owner === 'object' && owner !== null && 'pid' in owner && Number.isInteger(owner.pid))
      return owner as Owner;
  } catch (error) {
    const gone = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (!gone && !(error instanceof SyntaxError)) throw storageError(error, file);
  }
  // Why: a lock that is gone, or was cut short by a power failure, names nobody, so nobody can be alive behind it.
  return undefined;
}

function isAlive(owner: Owner): boolean {
  // Why: this process holds no lock that `heldHere` does not know; the same number belongs to a program before a restart.
  return owner.pid !== process.pid && isRunning(owner);
}

/** This very process, as `isRunning` knows it again. */
export const thisProcess = (): Owner => ({ pid: process.pid, born: bornAt(process.pid) });

/** True where the process of this number is still the one that was meant. */
export function isRunning({ pid, born }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const now = bornAt(pid);
  return born === null || now === null || born === now;
}

function bornAt(pid: number): string | null {
  if (process.platform !== 'linux') return null;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    // Why: a process that ended in between, or a system without /proc, has no birth to compare.
    return null;
  }
}
