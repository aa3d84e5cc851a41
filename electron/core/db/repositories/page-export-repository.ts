import { AppError } from '../../../../shared/contract/errors.ts';
import type { StoredDocument } from '../../documents/stored-document.ts';
import type { ReadDb, WriteDb } from '../database.ts';
import { statement } from '../statement.ts';
import { insertShell } from './shell-repository.ts';

/** A page as it left the newsroom: the story's revision with its text, the moment it speaks of, and the shell it stood in. */
export interface PageExportRow {
  seq: number;
  articleSeq: number;
  revision: number;
  asOf: string;
  shellHash: string;
  /** JSON: where the stories that its page links to stood, by their ids. */
  links: string;
  exportedAt: string;
}

const COLUMNS = `page_export.seq, article_seq AS articleSeq, revision, as_of AS asOf, shell AS shellHash, links, exported_at AS exportedAt`;

/** What a story was exported as, the latest first. */
export const listPageExports = (db: ReadDb, articleSeq: number, limit: number): PageExportRow[] =>
  statement<PageExportRow>(
    db,
    `SELECT ${COLUMNS} FROM page_export WHERE article_seq = ? ORDER BY seq DESC LIMIT ?`,
  ).all(articleSeq, limit);

/** An export with its text and the JSON of its shell. Throws AppError `not_found`. */
export function getPageExport(db: ReadDb, seq: number): PageExportRow & StoredDocument & { shellJson: string } {
  const row = statement<PageExportRow & StoredDocument & { shellJson: string }>(
    db,
    `SELECT ${COLUMNS}, format_version AS formatVersion, fields, blocks, shell.json AS shellJson
     FROM page_export JOIN shell ON shell.hash = page_export.shell WHERE page_export.seq = ?`,
  ).get(seq);
  if (row) return row;
  throw new AppError('not_found', 'This export is not remembered. Nothing was written; export the story as it is now.');
}

/** Remembers an export; one of the same revision and links in the same shell is the same export, and keeps its moment. */
export function insertPageExport(
  db: WriteDb,
  row: Omit<PageExportRow, 'seq'> & StoredDocument & { shellJson: string },
): void {
  insertShell(db, { hash: row.shellHash, json: row.shellJson });
  statement(
    db,
    `INSERT INTO page_export (article_seq, revision, as_of, shell, links, exported_at, format_version, fields, blocks)
     VALUES (@articleSeq, @revision, @asOf, @shellHash, @links, @exportedAt, @formatVersion, @fields, @blocks) ON CONFLICT DO NOTHING`,
  ).run(row);
}
