import type { ArticleFilter, Person } from '../../../../shared/contract/article-shapes.ts';
import type { SearchableText } from '../../search/searchable-text.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { ReadDb, WriteDb } from '../database.ts';
import { statement } from '../statement.ts';
import { filterClauses, type FilterClauses } from './article-filter.ts';
import type { ArticleRow } from './article-repository.ts';

/** How many of the newest finds the order `best` ranks. */
export const RANKED_STORIES = 3000;

export interface FoundRow extends ArticleRow {
  place: number;
  snippet: string;
}

/** Marks a story as changed since it was indexed, or as gone. */
export function queueForIndex(db: WriteDb, articleSeq: number): void {
  statement(db, 'INSERT INTO index_queue (article_seq) VALUES (?) ON CONFLICT DO NOTHING').run(articleSeq);
}

export const countQueue = (db: ReadDb): number =>
  statement<{ n: number }>(db, 'SELECT count(*) AS n FROM index_queue').get()?.n ?? 0;

/** The next stories to index, the one changed longest ago first, so that the newest gets the highest place. */
export const listQueue = (db: ReadDb, limit: number): number[] =>
  statement<{ seq: number }>(
    db,
    `SELECT article_seq AS seq FROM index_queue LEFT JOIN article ON seq = article_seq ORDER BY updated_at, article_seq LIMIT ?`,
  )
    .all(limit)
    .map(({ seq }) => seq);

export function unqueue(db: WriteDb, articleSeq: number): void {
  statement(db, 'DELETE FROM index_queue WHERE article_seq = ?').run(articleSeq);
}

/** Puts every story into the queue. */
export function queueAll(db: WriteDb): void {
  statement(
    db,
    'INSERT INTO index_queue (article_seq) SELECT seq FROM article WHERE true ON CONFLICT DO NOTHING',
  ).run();
}

/** Takes a story's words out of the index. */
export function deleteText(db: WriteDb, articleSeq: number): void {
  // Why: an external-content table forgets words only when it is told the old ones again.
  statement(
    db,
    `INSERT INTO article_search (article_search, rowid, headline, fields, body)
     SELECT 'delete', place, headline, fields, body FROM article_text WHERE article_seq = ?`,
  ).run(articleSeq);
  statement(db, 'DELETE FROM article_text WHERE article_seq = ?').run(articleSeq);
}

/** Puts a story's words into the index, at the highest place. */
export function insertText(db: WriteDb, articleSeq: number, text: SearchableText): void {
  statement(
    db,
    'INSERT INTO article_text (article_seq, headline, fields, body) VALUES (@articleSeq, @headline, @fields, @body)',
  ).run({ articleSeq, ...text });
  statement(
    db,
    `INSERT INTO article_search (rowid, headline, fields, body)
     SELECT place, headline, fields, body FROM article_text WHERE article_seq = ?`,
  ).run(articleSeq);
}

/** Merges a little of the index. True while there is more to do. */
export function mergeIndexSlice(db: WriteDb): boolean {
  const changes = () => statement<{ n: number }>(db, 'SELECT total_changes() AS n').get()?.n ?? 0;
  const before = changes();
  // Why: FTS5 commands take literals; a bound number arrives as REAL and is refused.
  statement(db, `INSERT INTO article_search (article_search, rank) VALUES ('merge', 200)`).run();
  return changes() - before >= 2;
}

/** Empties the index and the words it was made from. */
export function clearIndex(db: WriteDb): void {
  statement(db, 'DELETE FROM article_text').run();
  statement(db, `INSERT INTO article_search (article_search) VALUES ('rebuild')`).run();
}

/** Throws SqliteError where the index and the words it was made from differ. */
export function checkIndex(db: WriteDb): void {
  statement(db, `INSERT INTO article_search (article_search, rank) VALUES ('integrity-check', 1)`).run();
}

/** The `seq` of stories that are neither indexed nor queued, and of indexed ones that are gone. */
export const listUnindexed = (db: ReadDb): number[] =>
  statement<{ seq: number }>(
    db,
    `SELECT seq FROM article WHERE seq NOT IN (SELECT article_seq FROM article_text)
       AND seq NOT IN (SELECT article_seq FROM index_queue)
     UNION SELECT article_seq FROM article_text WHERE article_seq NOT IN (SELECT seq FROM article)
       AND article_seq NOT IN (SELECT article_seq FROM index_queue)`,
  )
    .all()
    .map(({ seq }) => seq);

const SNIPPET = `snippet(article_search, -1, char(57344), char(57345), '…', 24) AS snippet`;
const JOINED = `FROM article_search JOIN article_text ON place = article_search.rowid JOIN article ON seq = article_seq`;

/** One page of finds, the latest change first; exported for the test of its plan. */
export const newestSql = ({ where }: FilterClauses, fromCursor: boolean): string =>
  `SELECT article.*, place, ${SNIPPET} ${JOINED}
   WHERE article_search MATCH @expression ${fromCursor ? 'AND article_search.rowid < @place' : ''} AND ${where}
   ORDER BY article_search.rowid DESC LIMIT @limit`;

export function searchNewest(
  db: ReadDb,
  expression: string,
  filter: ArticleFilter,
  profile: Person | null,
  cursor: string | null,
  limit: number,
): { rows: FoundRow[]; nextCursor: string | null } {
  const clauses = filterClauses(filter, profile);
  const place = cursor === null ? {} : { place: decodeCursor(cursor, ['number'] as const)[0] };
  const rows = statement<FoundRow>(db, newestSql(clauses, cursor !== null)).all({
    expression,
    ...clauses.values,
    ...place,
    limit: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, nextCursor: rows.length > limit && last ? encodeCursor([last.place]) : null };
}

/** One page of the newest finds in the order of BM25: a word in the headline weighs eight times, in the other fields twice as much as in the body. */
export function searchBest(
  db: ReadDb,
  expression: string,
  filter: ArticleFilter,
  profile: Person | null,
  cursor: string | null,
  limit: number,
): { rows: FoundRow[]; nextCursor: string | null } {
  const clauses = filterClauses(filter, profile);
  const [from] = cursor === null ? [0] : decodeCursor(cursor, ['number'] as const);
  const places = statement<{ place: number }>(
    db,
    `SELECT place FROM (
       SELECT place, bm25(article_search, 8.0, 2.0, 1.0) AS score ${JOINED}
       WHERE article_search MATCH @expression AND ${clauses.where} ORDER BY article_search.rowid DESC LIMIT ${RANKED_STORIES}
     ) ORDER BY score, place DESC`,
  )
    .all({ expression, ...clauses.values })
    .map(({ place }) => place);
  const wanted = places.slice(from, from + limit);
  const rows = statement<FoundRow>(
    db,
    `SELECT article.*, place, ${SNIPPET} ${JOINED}
     WHERE article_search MATCH @expression AND article_search.rowid IN (SELECT value FROM json_each(@wanted))`,
  ).all({ expression, wanted: JSON.stringify(wanted) });
  const byPlace = new Map(rows.map((row) => [row.place, row]));
  const page = wanted.flatMap((place) => byPlace.get(place) ?? []);
  return { rows: page, nextCursor: from + limit < places.length ? encodeCursor([from + limit]) : null };
}
