import BetterSqlite3 from 'better-sqlite3';
import { AppError } from '../../../shared/contract/errors.ts';
import { storageError } from './storage-error.ts';

declare const access: unique symbol;
/** A connection that only reads; repositories that change something ask for a WriteDb. */
export type ReadDb = BetterSqlite3.Database & { readonly [access]: 'read' | 'write' };
export type WriteDb = BetterSqlite3.Database & { readonly [access]: 'write' };

/** "Cpdk" in ASCII: marks the file as ours (PRAGMA application_id). */
export const APPLICATION_ID = 0x4370646b;

/** How long a connection waits for another's write, in milliseconds; the longest write in the program is one slice of indexing. */
const BUSY_TIMEOUT_MS = 5000;

/**
 * Opens the newsroom's file for reading and writing and sets what every connection needs. Throws AppError: `storage_corrupt` where the file is
 * no database or another program's, `storage_read_only`, `storage_full`. The file is left as it is in each case.
 */
export function openDatabase(file: string): WriteDb {
  let db: BetterSqlite3.Database | undefined;
  try {
    db = new BetterSqlite3(file, { timeout: BUSY_TIMEOUT_MS });
    assertOurs(db, file);
    db.pragma('journal_mode = WAL');
    // Why: SQLite keeps WAL in the file but not this; a reopened file would fall back to the build's own default.
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    return db as WriteDb;
  } catch (error) {
    db?.close();
    throw storageError(error, file);
  }
}

function assertOurs(db: BetterSqlite3.Database, file: string): void {
  const id = db.pragma('application_id', { simple: true });
  const tables = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
  if (id === APPLICATION_ID || (id === 0 && tables === 0)) return;
  throw new AppError(
    'storage_corrupt',
    `${file} is a database of another program. It was left as it is; choose another folder with --data.`,
  );
}

/** Folds the write-ahead log into the file and closes it. */
export function closeDatabase(db: WriteDb): void {
  if (!db.open) return;
  try {
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
}
