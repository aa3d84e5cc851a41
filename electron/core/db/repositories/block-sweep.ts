import type { ReadDb, WriteDb } from '../database.ts';
import { statement } from '../statement.ts';

/** A number that changes with every transaction of another connection. */
export const otherChanges = (db: ReadDb): number => Number(db.pragma('data_version', { simple: true }));

export const largestArticleSeq = (db: ReadDb): number =>
  statement<{ n: number | null }>(db, 'SELECT max(seq) AS n FROM article').get()?.n ?? 0;

/** Begins an empty list of the blocks in use, seen by this connection alone. */
export function startUsedBlocks(db: WriteDb): void {
  db.exec('DROP TABLE IF EXISTS temp.used_block');
  db.exec('CREATE TEMP TABLE used_block (hash TEXT PRIMARY KEY) STRICT, WITHOUT ROWID');
}

/** Adds what the drafts, the versions and the exports of these stories name; `to` is left out. */
export function noteUsedBlocks(db: WriteDb, from: number, to: number): void {
  for (const table of ['draft', 'revision', 'page_export']) {
    db.prepare(
      `INSERT INTO temp.used_block (hash)
       SELECT json_extract(ref.value, '$[1]') FROM ${table}, json_each(${table}.blocks) AS ref
       WHERE article_seq >= ? AND article_seq < ? ON CONFLICT DO NOTHING`,
    ).run(from, to);
  }
}

/** Removes at most so many blocks that are not on the list. Gives their number. */
export const deleteUnusedBlocks = (db: WriteDb, limit: number): number =>
  db
    .prepare(
      `DELETE FROM block WHERE hash IN (
         SELECT hash FROM block WHERE hash NOT IN (SELECT hash FROM temp.used_block) LIMIT ?
       )`,
    )
    .run(limit).changes;
