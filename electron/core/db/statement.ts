import type { Statement } from 'better-sqlite3';
import type { ReadDb } from './database.ts';

const prepared = new WeakMap<ReadDb, Map<string, Statement<unknown[], unknown>>>();

/** The statement for this text on this connection, prepared once. `Row` is what its author says it returns. */
export function statement<Row = unknown>(db: ReadDb, sql: string): Statement<unknown[], Row> {
  let ofDb = prepared.get(db);
  if (!ofDb) prepared.set(db, (ofDb = new Map()));
  let made = ofDb.get(sql);
  if (!made) ofDb.set(sql, (made = db.prepare<unknown[], unknown>(sql)));
  return made as Statement<unknown[], Row>;
}
