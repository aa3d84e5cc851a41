import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../shared/contract/errors.ts';
import type { Log } from '../ports/ports.ts';
import { storageError } from './storage-error.ts';

/** Holds a data folder for one program; `release` may be called twice. */
export interface FolderLock {
  release(): void;
}

interface Owner {
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
    const stale = `${file}.${process.pid}.stale`;
    renameSync(file, stale);
    rmSync(stale, { force: true });
    if (!tryCreate(file)) throw inUse(dataDir, readOwner(file)?.pid ?? 0);
  }
  heldHere.add(file);
  return {
    release: () => {
      if (heldHere.delete(file)) rmSync(file, { force: true });
    },
  };
}

function inUse(dataDir: string, pid: number): AppError {
  return new AppError(
    'unavailable',
    `Another Copydesk (process ${pid}) has the newsroom in ${dataDir} open. Nothing was changed; use that one, close it, or choose another folder with --data.`,
    { details: { pid } },
  );
}

function tryCreate(file: string): boolean {
  let handle: number;
  try {
    handle = openSync(file, 'wx', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw storageError(error, file);
  }
  try {
    writeSync(handle, JSON.stringify({ pid: process.pid, born: bornAt(process.pid) } satisfies Owner));
    fsyncSync(handle);
    return true;
  } catch (error) {
    rmSync(file, { force: true });
    throw storageError(error, file);
  } finally {
    closeSync(handle);
  }
}

function readOwner(file: string): Owner | undefined {
  try {
    const owner: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof owner === 'object' && owner !== null && 'pid' in owner && Number.isInteger(owner.pid))
      return owner as Owner;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw storageError(error, file);
  }
  // Why: a file cut short by a crash names nobody, so nobody can be alive behind it.
  return undefined;
}

function isAlive({ pid, born }: Owner): boolean {
  // Why: this process holds no lock that `heldHere` does not know; the same number belongs to a program before a restart.
  if (pid === process.pid) return false;
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
