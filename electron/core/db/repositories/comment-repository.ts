import { AppError } from '../../../../shared/contract/errors.ts';
import type { ReadDb, WriteDb } from '../database.ts';
import { statement } from '../statement.ts';

/** A row of `comment`; the names are the columns'. */
export interface CommentRow {
  seq: number;
  id: string;
  article_seq: number;
  parent_seq: number | null;
  block_id: string;
  exact: string;
  prefix: string;
  suffix: string;
  text: string;
  person: string | null;
  at: string;
  resolved_at: string | null;
  resolved_by: string | null;
  removed_at: string | null;
}

/** The comments of a story and their answers that nobody took away, oldest first. */
export const listCommentRows = (db: ReadDb, articleSeq: number): CommentRow[] =>
  statement<CommentRow>(db, 'SELECT * FROM comment WHERE article_seq = ? AND removed_at IS NULL ORDER BY seq').all(
    articleSeq,
  );

/** Throws AppError `not_found`. */
export function getCommentRow(db: ReadDb, id: string): CommentRow {
  const row = statement<CommentRow>(db, 'SELECT * FROM comment WHERE id = ?').get(id);
  if (row) return row;
  throw new AppError('not_found', 'This comment is not there any more: its story was deleted for good.');
}

export function insertComment(db: WriteDb, row: Omit<CommentRow, 'seq'>): void {
  statement(
    db,
    `INSERT INTO comment (id, article_seq, parent_seq, block_id, exact, prefix, suffix, text, person, at, resolved_at,
       resolved_by, removed_at)
     VALUES (@id, @article_seq, @parent_seq, @block_id, @exact, @prefix, @suffix, @text, @person, @at, @resolved_at,
       @resolved_by, @removed_at)`,
  ).run(row);
}

/** Writes whether a comment is settled and whether it is in the list; nothing else of it ever changes. */
export function updateComment(db: WriteDb, row: CommentRow): void {
  statement(
    db,
    `UPDATE comment SET resolved_at = @resolved_at, resolved_by = @resolved_by, removed_at = @removed_at
     WHERE seq = @seq`,
  ).run(row);
}
