import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { AppError } from '../../../shared/contract/errors.ts';

/** Below this many free bytes, a write that the system refused is taken to have failed for want of room. */
const HARDLY_ANY_ROOM = 1024 * 1024;

/** What SQLite or the file system threw, as the failure a person can act on; anything else is given back as it is. `place` is the file it was about. */
export function storageError(error: unknown, place: string): unknown {
  if (error instanceof AppError) return error;
  const code = error instanceof BetterSqlite3.SqliteError ? error.code : fileErrorCode(error);
  if (code === undefined) return error;
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return full(place, error);
  if (code.startsWith('SQLITE_CORRUPT')) {
    return new AppError(
      'storage_corrupt',
      `The newsroom’s file ${place} is damaged. It was left as it is. Run “copydesk doctor”, or bring back a backup.`,
      { cause: error },
    );
  }
  if (code === 'SQLITE_NOTADB') {
    return new AppError(
      'storage_corrupt',
      `${place} is not a Copydesk newsroom. It was left as it is; move it away, or choose another folder with --data.`,
      { cause: error },
    );
  }
  if (code.startsWith('SQLITE_IOERR') && roomLeft(place) < HARDLY_ANY_ROOM) return full(place, error);
  if (
    /^SQLITE_(READONLY|CANTOPEN|PERM|IOERR)/.test(code) ||
    /^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST|EISDIR|EIO)$/.test(code)
  ) {
    return new AppError(
      'storage_read_only',
      `Copydesk can’t write to ${place}. What was saved before is kept. Make the folder writable, or choose another with --data.`,
      { cause: error },
    );
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new AppError('unavailable', 'The newsroom’s file is busy. Nothing was changed; please try again.', {
      cause: error,
    });
  }
  return error;
}

function full(place: string, cause: unknown): AppError {
  return new AppError(
    'storage_full',
    `The disk that holds ${place} is full. What was saved before is kept; make room and try again.`,
    { cause },
  );
}

function fileErrorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error
    ? error.code
    : undefined;
}

function roomLeft(place: string): number {
  try {
    const { bavail, bsize } = statfsSync(dirname(place));
    return bavail * bsize;
  } catch {
    // Why: where even this can't be asked, the disk is not known to be full.
    return Number.POSITIVE_INFINITY;
  }
}
