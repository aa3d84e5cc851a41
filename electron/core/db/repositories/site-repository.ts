import type { StoredDocument } from '../../documents/stored-document.ts';
import type { ReadDb } from '../database.ts';
import { statement } from '../statement.ts';

/** The fields of these stories as stored, by their `seq`. */
export const listFields = (
  db: ReadDb,
  seqs: readonly number[],
): (Pick<StoredDocument, 'formatVersion' | 'fields'> & { seq: number })[] =>
  statement<Pick<StoredDocument, 'formatVersion' | 'fields'> & { seq: number }>(
    db,
    `SELECT article_seq AS seq, format_version AS formatVersion, fields FROM draft
     WHERE article_seq IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(seqs));

/** The stored documents of these stories, by their `seq`. */
export const listDrafts = (db: ReadDb, seqs: readonly number[]): (StoredDocument & { seq: number })[] =>
  statement<StoredDocument & { seq: number }>(
    db,
    `SELECT article_seq AS seq, format_version AS formatVersion, fields, blocks FROM draft
     WHERE article_seq IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(seqs));

/** Holds the connection at the present state of the newsroom, whatever others save, until `commit` or `rollBack` is called. */
export function holdSnapshot(db: ReadDb): { commit(): void; rollBack(): void } {
  statement(db, 'BEGIN').run();
  // Why: SQLite takes the snapshot at the first reading and not at BEGIN.
  statement(db, 'SELECT count(*) FROM setting').get();
  const end = (how: string) => (): void => {
    if (db.inTransaction) statement(db, how).run();
  };
  return { commit: end('COMMIT'), rollBack: end('ROLLBACK') };
}
