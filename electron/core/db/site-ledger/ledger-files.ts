import type { ReadDb, WriteDb } from '../database.ts';
import { statement } from '../statement.ts';

/** One file of a site: its bytes, and where it helps the next export, what they were made from, as one word. */
export interface SiteFile {
  /** From the site's top, lower-case ASCII. */
  path: string;
  sha256: string;
  bytes: number;
  mediaType: string;
  from: string;
}

// Why the texts are put together once: `statement` finds a statement by its text, and this one is asked for every file.
const FILE = 'path, sha256, bytes, media_type AS mediaType, made_from AS "from"';

const FIND_FILE = `SELECT ${FILE} FROM site.file WHERE path = ?`;

export const findFile = (db: ReadDb, path: string): SiteFile | undefined =>
  statement<SiteFile>(db, FIND_FILE).get(path);

/** Puts a file down as one that this export has seen, or as one of an earlier export that it has not. */
export const writeFileRow = (db: WriteDb, { path, sha256, bytes, mediaType, from }: SiteFile, isSeen = true): void =>
  void statement(
    db,
    'INSERT OR REPLACE INTO site.file (path, sha256, bytes, media_type, made_from, is_seen) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(path, sha256, bytes, mediaType, from, isSeen ? 1 : 0);

export const deleteFileRow = (db: WriteDb, path: string): void =>
  void statement(db, 'DELETE FROM site.file WHERE path = ?').run(path);

export const markFilesUnseen = (db: WriteDb): void => void statement(db, 'UPDATE site.file SET is_seen = 0').run();

/** Forgets the files that this export has not seen, and gives their paths. */
export const deleteUnseenFiles = (db: WriteDb): string[] =>
  statement<{ path: string }>(db, 'DELETE FROM site.file WHERE is_seen = 0 RETURNING path')
    .all()
    .map(({ path }) => path);

export const countFiles = (db: ReadDb): number =>
  statement<{ n: number }>(db, 'SELECT count(*) AS n FROM site.file').get()?.n ?? 0;

/** Every file in order of its path. */
export const eachFile = (db: ReadDb): IterableIterator<SiteFile> =>
  statement<SiteFile>(db, `SELECT ${FILE} FROM site.file ORDER BY path`).iterate();

/** The files whose paths begin with `folder`, in order of their paths. */
export const listFilesBelow = (db: ReadDb, folder: string): SiteFile[] =>
  statement<SiteFile>(db, `SELECT ${FILE} FROM site.file WHERE path >= ? AND path < ? ORDER BY path`).all(
    folder,
    `${folder}\u{10ffff}`,
  );
