import type { StoredDocument } from '../../documents/stored-document.ts';
import type { ReadDb } from '../database.ts';
import { statement } from '../statement.ts';

/** A story that belongs on the site; `savedAt` is the moment of its revision. */
export interface PublishedRow {
  seq: number;
  id: string;
  revision: number;
  savedAt: string;
}

/** The unspiked stories whose embargo, if they have one, is over at `now` (ISO 8601): those that are ready, or drafts too. In order of creation. */
export const listPublished = (db: ReadDb, stories: 'ready' | 'all', now: string): PublishedRow[] =>
  statement<PublishedRow>(
    db,
    // Why unixepoch: an embargo keeps the offset it was written with, and moments of several offsets don't sort as text.
    `SELECT seq, id, revision, updated_at AS savedAt FROM article
     WHERE spiked_at IS NULL ${stories === 'ready' ? `AND status = 'ready'` : ''}
       AND (embargo_at IS NULL OR unixepoch(embargo_at, 'subsec') <= unixepoch(?, 'subsec')) ORDER BY seq`,
  ).all(now);

/** The stored documents of these stories, by their `seq`. */
export const listDrafts = (db: ReadDb, seqs: readonly number[]): (StoredDocument & { seq: number })[] =>
  statement<StoredDocument & { seq: number }>(
    db,
    `SELECT article_seq AS seq, format_version AS formatVersion, fields, blocks FROM draft
     WHERE article_seq IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(seqs));

/** Holds the connection at the present state of the newsroom, whatever others save, until the answer is called. */
export function holdSnapshot(db: ReadDb): () => void {
  statement(db, 'BEGIN').run();
  // Why: SQLite takes the snapshot at the first reading and not at BEGIN.
  statement(db, 'SELECT count(*) FROM setting').get();
  return () => {
    if (db.inTransaction) statement(db, 'COMMIT').run();
  };
}
