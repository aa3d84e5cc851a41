import type { RevisionSummary } from '../../../../shared/contract/article-shapes.ts';
import { AppError } from '../../../../shared/contract/errors.ts';
import type { RevisionId } from '../../../../shared/domain/ids.ts';
import type { StoredDocument } from '../../documents/stored-document.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { ReadDb, WriteDb } from '../database.ts';
import { statement } from '../statement.ts';
import { parsePerson } from './article-repository.ts';

/** A row of `revision` without its document. */
export interface RevisionRow {
  id: string;
  articleSeq: number;
  number: number;
  kind: RevisionSummary['kind'];
  name: string;
  startedAt: string;
  at: string;
  person: string | null;
  headline: string;
  words: number;
}

const LIST_COLUMNS = `id, article_seq AS articleSeq, number, kind, name, started_at AS startedAt, at, person, headline, words`;
const DOCUMENT_COLUMNS = 'format_version AS formatVersion, fields, blocks';

export const revisionSummaryOf = (row: RevisionRow): RevisionSummary => ({
  id: row.id as RevisionId,
  number: row.number,
  kind: row.kind,
  name: row.name,
  at: row.at,
  by: parsePerson(row.person),
  headline: row.headline,
  words: row.words,
});

export const findLatestRevision = (db: ReadDb, articleSeq: number): RevisionRow | undefined =>
  statement<RevisionRow>(
    db,
    `SELECT ${LIST_COLUMNS} FROM revision WHERE article_seq = ? ORDER BY number DESC LIMIT 1`,
  ).get(articleSeq);

/** Throws AppError `not_found`. */
export function getRevisionRow(db: ReadDb, id: string): RevisionRow & StoredDocument {
  const row = statement<RevisionRow & StoredDocument>(
    db,
    `SELECT ${LIST_COLUMNS}, ${DOCUMENT_COLUMNS} FROM revision WHERE id = ?`,
  ).get(id);
  if (row) return row;
  throw new AppError('not_found', 'This version is not in the history any more. Load the history again.');
}

export function insertRevision(db: WriteDb, row: RevisionRow & StoredDocument): void {
  statement(
    db,
    `INSERT INTO revision (id, article_seq, number, kind, name, started_at, at, person, headline, words, format_version, fields, blocks)
     VALUES (@id, @articleSeq, @number, @kind, @name, @startedAt, @at, @person, @headline, @words, @formatVersion, @fields, @blocks)`,
  ).run(row);
}

/** Writes a revision's kind, moment, counts and document anew. */
export function updateRevision(db: WriteDb, row: RevisionRow & StoredDocument): void {
  statement(
    db,
    `UPDATE revision SET kind = @kind, at = @at, headline = @headline, words = @words,
       format_version = @formatVersion, fields = @fields, blocks = @blocks WHERE id = @id`,
  ).run(row);
}

export function updateRevisionKind(db: WriteDb, id: string, kind: RevisionRow['kind']): void {
  statement(db, 'UPDATE revision SET kind = ? WHERE id = ?').run(kind, id);
}

/** The moments of a story's autosaves, newest first. */
export const listAutosaves = (db: ReadDb, articleSeq: number): { id: string; at: string }[] =>
  statement<{ id: string; at: string }>(
    db,
    `SELECT id, at FROM revision WHERE article_seq = ? AND kind = 'autosave' ORDER BY number DESC`,
  ).all(articleSeq);

/** Removes autosaves from the history; a version of another kind stays, whoever asks. */
export function deleteAutosaves(db: WriteDb, ids: readonly string[]): void {
  statement(db, `DELETE FROM revision WHERE kind = 'autosave' AND id IN (SELECT value FROM json_each(?))`).run(
    JSON.stringify(ids),
  );
}

/** One page of a story's history, newest first. */
export function listRevisionPage(
  db: ReadDb,
  articleSeq: number,
  cursor: string | null,
  limit: number,
): { rows: RevisionRow[]; nextCursor: string | null } {
  const [before] = cursor === null ? [Number.MAX_SAFE_INTEGER] : decodeCursor(cursor, ['number'] as const);
  const rows = statement<RevisionRow>(
    db,
    `SELECT ${LIST_COLUMNS} FROM revision WHERE article_seq = ? AND number < ? ORDER BY number DESC LIMIT ?`,
  ).all(articleSeq, before, limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, nextCursor: rows.length > limit && last ? encodeCursor([last.number]) : null };
}
