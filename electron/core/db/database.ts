import BetterSqlite3 from 'better-sqlite3';
import { inspectFile } from './inspect-file.ts';
import { storageError } from './storage-error.ts';

declare const access: unique symbol;
/** A connection that only reads; repositories that change something ask for a WriteDb. */
export type ReadDb = BetterSqlite3.Database & { readonly [access]: 'read' | 'write' };
export type WriteDb = BetterSqlite3.Database & { readonly [access]: 'write' };

/** How long a connection waits for another's write, in milliseconds; the longest write in the program is one slice of indexing. */
const BUSY_TIMEOUT_MS = 5000;

/**
 * Opens the newsroom's file for reading and writing and sets what every connection needs. Throws AppError: `storage_corrupt` where the file is
 * no database or another program's, `unsupported_format` where a later version wrote it, `storage_read_only`, `storage_full`. The file is left as it
 * is in each case.
 */
export function openDatabase(file: string): WriteDb {
  let db: BetterSqlite3.Database | undefined;
  try {
    inspectFile(file);
    db = new BetterSqlite3(file, { timeout: BUSY_TIMEOUT_MS });
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

/** Folds the write-ahead log into the file and closes it. */
export function closeDatabase(db: WriteDb): void {
  if (!db.open) return;
  try {
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
}
