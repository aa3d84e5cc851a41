import type { ReadDb, WriteDb } from '../database.ts';
import { statement } from '../statement.ts';

/** The folder of a story of the site, by its id; undefined for one that is not on it. */
export const findPath = (db: ReadDb, id: string): string | undefined =>
  statement<{ path: string }>(db, 'SELECT path FROM site.story WHERE id = ?').get(id)?.path;

/** Puts down which stories a story's page links to, and where each of them stood; those that it linked to before are forgotten. */
export function replaceLinks(db: WriteDb, seq: number, targets: readonly string[]): void {
  statement(db, 'DELETE FROM site.link WHERE seq = ?').run(seq);
  for (const id of targets)
    statement(db, 'INSERT INTO site.link (seq, target, path) VALUES (?, ?, ?)').run(seq, id, findPath(db, id) ?? '');
}

/** The stories whose pages link to a story that stands elsewhere now, has come to the site or has left it. */
export const listLinkedOtherwise = (db: ReadDb): number[] =>
  statement<{ seq: number }>(
    db,
    `SELECT DISTINCT l.seq FROM site.link AS l LEFT JOIN site.story AS t ON t.id = l.target
     WHERE l.path <> coalesce(t.path, '')`,
  )
    .all()
    .map(({ seq }) => seq);

/** The folders of the stories that link to stories which are not on the site, in order of creation. */
export const listCutLinks = (db: ReadDb): string[] =>
  statement<{ path: string }>(
    db,
    `SELECT s.path FROM site.story AS s WHERE EXISTS (SELECT 1 FROM site.link AS l WHERE l.seq = s.seq AND l.path = '')
     ORDER BY s.seq`,
  )
    .all()
    .map(({ path }) => path.replace(/\/$/, ''));
