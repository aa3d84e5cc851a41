import type { ArticleFilter, ArticleSummary, Person } from '../../../../shared/contract/article-shapes.ts';
import { AppError } from '../../../../shared/contract/errors.ts';
import type { ArticleStatus } from '../../../../shared/domain/article-status.ts';
import type { ArticleId } from '../../../../shared/domain/ids.ts';
import { slugOf } from '../../../../shared/domain/slug.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { ReadDb, WriteDb } from '../database.ts';
import { statement } from '../statement.ts';
import { filterClauses, type FilterClauses } from './article-filter.ts';

/** A row of `article`; the names are the columns'. */
export interface ArticleRow {
  seq: number;
  id: string;
  status: string;
  section: string;
  kicker: string;
  flag: string;
  headline: string;
  slug: string;
  words: number;
  revision: number;
  created_at: string;
  updated_at: string;
  updated_by: string | null;
  updated_by_name: string;
  embargo_at: string | null;
  spiked_at: string | null;
}

export const parsePerson = (json: string | null): Person | null =>
  json === null ? null : (JSON.parse(json) as Person);

/** The list's view of a row. */
export const summaryOf = (row: ArticleRow): ArticleSummary => ({
  id: row.id as ArticleId,
  headline: row.headline,
  kicker: row.kicker,
  section: row.section,
  flag: row.flag,
  status: row.status as ArticleStatus,
  words: row.words,
  revision: row.revision,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  updatedBy: parsePerson(row.updated_by),
  embargoAt: row.embargo_at,
  spikedAt: row.spiked_at,
});

/** What the address of a story's page ends in: its slug, or its headline's. */
export const slugOfRow = ({ slug, headline }: ArticleRow): string => slugOf(slug || headline);

export const findArticle = (db: ReadDb, id: string): ArticleRow | undefined =>
  statement<ArticleRow>(db, 'SELECT * FROM article WHERE id = ?').get(id);

/** Throws AppError `not_found`. */
export function getArticleRow(db: ReadDb, id: string): ArticleRow {
  const row = findArticle(db, id);
  if (row) return row;
  throw new AppError('not_found', `There is no story with the id “${id}”. It may have been deleted for good.`);
}

export const findArticleBySeq = (db: ReadDb, seq: number): ArticleRow | undefined =>
  statement<ArticleRow>(db, 'SELECT * FROM article WHERE seq = ?').get(seq);

/** Those of these stories that there are, in no order. */
export const listArticlesById = (db: ReadDb, ids: readonly string[]): ArticleRow[] =>
  statement<ArticleRow>(db, 'SELECT * FROM article WHERE id IN (SELECT value FROM json_each(?))').all(
    JSON.stringify(ids),
  );

/** Puts a new row and gives its `seq`. */
export function insertArticle(db: WriteDb, row: Omit<ArticleRow, 'seq'>): number {
  const { lastInsertRowid } = statement(
    db,
    `INSERT INTO article (id, status, section, kicker, flag, headline, slug, words, revision, created_at, updated_at,
       updated_by, updated_by_name, embargo_at, spiked_at)
     VALUES (@id, @status, @section, @kicker, @flag, @headline, @slug, @words, @revision, @created_at, @updated_at,
       @updated_by, @updated_by_name, @embargo_at, @spiked_at)`,
  ).run(row);
  return Number(lastInsertRowid);
}

/** Writes every column of the row but its id and its creation. */
export function updateArticle(db: WriteDb, row: ArticleRow): void {
  statement(
    db,
    `UPDATE article SET status = @status, section = @section, kicker = @kicker, flag = @flag, headline = @headline,
       slug = @slug, words = @words, revision = @revision, updated_at = @updated_at, updated_by = @updated_by,
       updated_by_name = @updated_by_name, embargo_at = @embargo_at, spiked_at = @spiked_at
     WHERE seq = @seq`,
  ).run(row);
}

/** Removes the row; its draft and its history go with it. */
export function deleteArticleRow(db: WriteDb, seq: number): void {
  statement(db, 'DELETE FROM article WHERE seq = ?').run(seq);
}

/** One page of the list, newest change first, by keyset; its SQL is exported for the test of its plan. */
export function articlePageSql({ where }: FilterClauses, fromCursor: boolean): string {
  const after = fromCursor ? ' AND (updated_at, seq) < (@updatedAt, @seq)' : '';
  return `SELECT * FROM article WHERE ${where}${after} ORDER BY updated_at DESC, seq DESC LIMIT @limit`;
}

export function listArticlePage(
  db: ReadDb,
  filter: ArticleFilter,
  profile: Person | null,
  cursor: string | null,
  limit: number,
): { rows: ArticleRow[]; nextCursor: string | null } {
  const clauses = filterClauses(filter, profile);
  const [updatedAt, seq] = cursor === null ? [null, null] : decodeCursor(cursor, ['string', 'number'] as const);
  const rows = statement<ArticleRow>(db, articlePageSql(clauses, cursor !== null)).all({
    ...clauses.values,
    ...(cursor === null ? {} : { updatedAt, seq }),
    limit: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, nextCursor: rows.length > limit && last ? encodeCursor([last.updated_at, last.seq]) : null };
}

export function countArticles(db: ReadDb, filter: ArticleFilter, profile: Person | null): number {
  const { where, values } = filterClauses(filter, profile);
  return statement<{ n: number }>(db, `SELECT count(*) AS n FROM article WHERE ${where}`).get(values)?.n ?? 0;
}

/** Every status, or every section, of unspiked stories with its number, in alphabetical order. */
export const countBy = (db: ReadDb, column: 'status' | 'section'): { value: string; count: number }[] =>
  statement<{ value: string; count: number }>(
    db,
    `SELECT ${column} AS value, count(*) AS count FROM article WHERE spiked_at IS NULL GROUP BY ${column}`,
  ).all();

/** The id of every unspiked story, newest change first: what “all” means to an export. */
export const listUnspikedIds = (db: ReadDb): string[] =>
  statement<{ id: string }>(db, 'SELECT id FROM article WHERE spiked_at IS NULL ORDER BY updated_at DESC, seq DESC')
    .all()
    .map(({ id }) => id);
