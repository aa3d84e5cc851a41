import type { StoredDocument } from '../../documents/stored-document.ts';
import type { ReadDb, WriteDb } from '../database.ts';
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

/** The mark of the latest change of a story. */
export const lastChange = (db: ReadDb): number =>
  statement<{ mark: number | null }>(db, 'SELECT max(mark) AS mark FROM article_change').get()?.mark ?? 0;

/** The stories that changed after this mark, and those whose embargo may have ended or begun; by `seq`. */
export const listChangedSince = (db: ReadDb, mark: number): number[] =>
  statement<{ seq: number }>(
    db,
    `SELECT article_seq AS seq FROM article_change WHERE mark > ?
     UNION SELECT seq FROM article WHERE embargo_at IS NOT NULL`,
  )
    .all(mark)
    .map(({ seq }) => seq);

/** The sign that the last export of a site left in the newsroom. */
export const findExportSign = (db: ReadDb, ledger: string): string | undefined =>
  statement<{ sign: string }>(db, 'SELECT sign FROM site_export WHERE ledger = ?').get(ledger)?.sign;

export const writeExportSign = (db: WriteDb, ledger: string, sign: string): void =>
  void statement(db, 'INSERT OR REPLACE INTO site_export (ledger, sign) VALUES (?, ?)').run(ledger, sign);

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
