import type { ReadDb, WriteDb } from '../database.ts';
import { statement } from '../statement.ts';

/** A stored file that nothing names. */
export interface UnusedFile {
  sha256: string;
  bytes: number;
}

const HASH = /[0-9a-f]{64}/g;
/** The list of files itself, which names each. */
const LIST_OF_FILES = 'media';

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

interface TextColumns {
  table: string;
  columns: string[];
}

/** Every table that holds text, of this program or a later one, but the list of files; search indexes repeat what others hold. */
function textTables(db: ReadDb): TextColumns[] {
  const tables = statement<{ name: string }>(
    db,
    `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> ?`,
  ).all(LIST_OF_FILES);
  return tables.map(({ name }) => ({
    table: name,
    columns: statement<{ name: string }>(
      db,
      `SELECT name FROM pragma_table_info(?) WHERE type IN ('TEXT', 'BLOB', 'ANY')`,
    )
      .all(name)
      .map((column) => column.name),
  }));
}

/**
 * Every SHA-256 that stands anywhere in the newsroom: in paragraphs, drafts, versions, exports, mastheads, settings, reports. Looked for in all text of all
 * tables, so that a new kind of record is never forgotten here.
 */
export function* namedHashes(db: ReadDb): Generator<string> {
  for (const { table, columns } of textTables(db)) {
    if (columns.length === 0) continue;
    const rows = db
      .prepare<[], unknown[]>(`SELECT ${columns.map(quoted).join(', ')} FROM ${quoted(table)}`)
      .raw(true)
      .iterate();
    for (const row of rows)
      for (const value of row) {
        const text = Buffer.isBuffer(value) ? value.toString('latin1') : typeof value === 'string' ? value : '';
        for (const [hash] of text.matchAll(HASH)) yield hash;
      }
  }
}

/** Files that came in, or came in again, before a moment (ISO 8601). */
export const listFilesBefore = (db: ReadDb, moment: string): UnusedFile[] =>
  statement<UnusedFile>(db, 'SELECT sha256, bytes FROM media WHERE added_at < ? ORDER BY sha256').all(moment);

export const forgetFile = (db: WriteDb, sha256: string): void =>
  void statement(db, 'DELETE FROM media WHERE sha256 = ?').run(sha256);
