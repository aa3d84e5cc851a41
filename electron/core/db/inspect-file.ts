import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { AppError } from '../../../shared/contract/errors.ts';
import { MIGRATIONS } from './migrations/migrations.ts';

/** "Cpdk" in ASCII: marks the file as ours (PRAGMA application_id). */
export const APPLICATION_ID = 0x4370646b;

/** The newest shape of the store that this program knows. */
const LATEST_VERSION = MIGRATIONS.at(-1)?.version ?? 0;

/** Places in SQLite's file header, after its file format document, section 1.3. */
const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;

interface Marks {
  applicationId: number;
  userVersion: number;
  /** Whether there is any table. */
  filled: boolean;
}

/**
 * Looks at a file before it is opened for writing, and changes nothing. Throws AppError: `storage_corrupt` where it is no database or another
 * program's, `unsupported_format` where a later version of this one wrote it. A file that is not there or empty is fine.
 */
export function inspectFile(file: string): void {
  const header = readHeader(file);
  if (header === undefined) return;
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    throw new AppError(
      'storage_corrupt',
      `${file} is not a Copydesk newsroom. It was left as it is; move it away, or choose another folder with --data.`,
    );
  }
  const { applicationId, userVersion, filled } = marksOf(file, header);
  if (applicationId !== APPLICATION_ID && (applicationId !== 0 || filled)) {
    throw new AppError(
      'storage_corrupt',
      `${file} is a database of another program. It was left as it is; choose another folder with --data.`,
    );
  }
  assertNotLater(userVersion, LATEST_VERSION);
}

/** Throws AppError `unsupported_format` where a store of this version was written by a later program. */
export function assertNotLater(version: number, latest: number): void {
  if (version <= latest) return;
  throw new AppError(
    'unsupported_format',
    `This newsroom was last opened by a later Copydesk (its store is version ${version}, this program knows ${latest}). Nothing was changed; open it with the later program.`,
  );
}

function readHeader(file: string): Buffer | undefined {
  if (!statSync(file, { throwIfNoEntry: false })) return undefined;
  const handle = openSync(file, 'r');
  try {
    if (fstatSync(handle).size === 0) return undefined;
    const header = Buffer.alloc(HEADER_BYTES);
    readSync(handle, header, 0, HEADER_BYTES, 0);
    return header;
  } finally {
    closeSync(handle);
  }
}

function marksOf(file: string, header: Buffer): Marks {
  const applicationId = header.readInt32BE(APPLICATION_ID_AT);
  const logged = (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
  // Why not always by SQLite: even a connection that only reads leaves its -shm and -wal files beside a file that is then refused.
  if (applicationId !== 0 && !logged) {
    return { applicationId, userVersion: header.readInt32BE(USER_VERSION_AT), filled: true };
  }
  const db = new BetterSqlite3(file, { readonly: true, fileMustExist: true });
  try {
    return {
      applicationId: Number(db.pragma('application_id', { simple: true })),
      userVersion: Number(db.pragma('user_version', { simple: true })),
      filled: db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() !== undefined,
    };
  } finally {
    db.close();
  }
}
