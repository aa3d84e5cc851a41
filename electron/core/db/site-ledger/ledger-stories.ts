import type { ReadDb, WriteDb } from '../database.ts';
import { statement } from '../statement.ts';

/** A story of the site as its order, its lists and its next export need it. The texts hold no tab and no line break. */
export interface SiteRecord {
  seq: number;
  id: string;
  revision: number;
  /** The moment of that revision, ISO 8601. */
  savedAt: string;
  /** Milliseconds: by this the site is ordered, newest first; of one moment, the one begun last. */
  published: number;
  /** ISO 8601, when the story last changed for its readers. */
  updated: string;
  /** The folder it would have if no other story wanted the same. */
  wanted: string;
  /** Its folder below the site's top, with a closing slash. */
  path: string;
  section: string;
  authors: string[];
}

/** A story that belongs on the site; `savedAt` is the moment of its revision. */
export type PublishedRow = Pick<SiteRecord, 'seq' | 'id' | 'revision' | 'savedAt'>;

/** Which stories make the site: those that are ready or drafts too, at this moment (ISO 8601). */
export interface SiteChoice {
  stories: 'ready' | 'all';
  now: string;
}

type RecordRow = Omit<SiteRecord, 'authors'> & { authors: string };

export const RECORD =
  's.seq, s.id, s.revision, s.saved_at AS savedAt, s.published, s.updated, s.wanted, s.path, s.section, s.authors';

export const recordOf = (row: RecordRow): SiteRecord => ({
  ...row,
  authors: row.authors === '' ? [] : row.authors.split('\t'),
});

// Why unixepoch: an embargo keeps the offset it was written with, and moments of several offsets don't sort as text.
const belongs = ({ stories }: SiteChoice): string =>
  `a.spiked_at IS NULL ${stories === 'ready' ? `AND a.status = 'ready'` : ''}
   AND (a.embargo_at IS NULL OR unixepoch(a.embargo_at, 'subsec') <= unixepoch(@now, 'subsec'))`;

/** Which stories to look at, by `seq`; null for every one. */
type Among = readonly number[] | null;

const isAmong = (column: string, among: Among): string =>
  among === null ? '' : `AND ${column} IN (SELECT value FROM json_each(@among))`;
const given = (among: Among): { among?: string } => (among === null ? {} : { among: JSON.stringify(among) });

/** The first `limit` stories after `after`, in order of creation, that belong on the site and stand in the ledger otherwise or not at all. */
export const listChangedStories = (
  db: ReadDb,
  choice: SiteChoice,
  { among, after, limit }: { among: Among; after: number; limit: number },
): PublishedRow[] =>
  statement<PublishedRow>(
    db,
    // Why NOT INDEXED: the rows lie in this order, and an index would have them sorted anew for every call.
    `SELECT a.seq, a.id, a.revision, a.updated_at AS savedAt
     FROM article AS a NOT INDEXED LEFT JOIN site.story AS s ON s.seq = a.seq
     WHERE a.seq > @after ${isAmong('a.seq', among)} AND ${belongs(choice)} AND (s.seq IS NULL OR s.revision <> a.revision OR s.saved_at <> a.updated_at)
     ORDER BY a.seq LIMIT @limit`,
  ).all({ now: choice.now, after, limit, ...given(among) });

/** The stories of the ledger that belong on the site no longer. */
export const listGoneStories = (db: ReadDb, choice: SiteChoice, among: Among): SiteRecord[] =>
  statement<RecordRow>(
    db,
    `SELECT ${RECORD} FROM site.story AS s LEFT JOIN article AS a ON a.seq = s.seq
     WHERE (a.seq IS NULL OR NOT (${belongs(choice)})) ${isAmong('s.seq', among)} ORDER BY s.seq`,
  )
    .all({ now: choice.now, ...given(among) })
    .map(recordOf);

const FIND_RECORD = `SELECT ${RECORD} FROM site.story AS s WHERE s.seq = ?`;

export function findRecord(db: ReadDb, seq: number): SiteRecord | undefined {
  const row = statement<RecordRow>(db, FIND_RECORD).get(seq);
  return row && recordOf(row);
}

/** The first `limit` stories of the ledger after `after`, in order of creation. */
export const listRecords = (db: ReadDb, after: number, limit: number): SiteRecord[] =>
  statement<RecordRow>(db, `SELECT ${RECORD} FROM site.story AS s WHERE s.seq > ? ORDER BY s.seq LIMIT ?`)
    .all(after, limit)
    .map(recordOf);

export const writeRecord = (db: WriteDb, { authors, ...record }: SiteRecord): void =>
  void statement(
    db,
    `INSERT OR REPLACE INTO site.story (seq, id, revision, saved_at, published, updated, wanted, path, section, authors)
     VALUES (@seq, @id, @revision, @savedAt, @published, @updated, @wanted, @path, @section, @authors)`,
  ).run({ ...record, authors: authors.join('\t') });

export const deleteRecord = (db: WriteDb, seq: number): void =>
  void statement(db, 'DELETE FROM site.story WHERE seq = ?').run(seq);

export const writePath = (db: WriteDb, seq: number, path: string): void =>
  void statement(db, 'UPDATE site.story SET path = ? WHERE seq = ?').run(path, seq);

/** Puts down whether the publish gate stops a story that is on the site all the same. */
export const writeStopped = (db: WriteDb, seq: number, isStopped: boolean): void =>
  void statement(db, 'UPDATE site.story SET is_stopped = ? WHERE seq = ?').run(isStopped ? 1 : 0, seq);

export const listStopped = (db: ReadDb): number[] =>
  statement<{ seq: number }>(db, 'SELECT seq FROM site.story WHERE is_stopped = 1')
    .all()
    .map(({ seq }) => seq);

export const countRecords = (db: ReadDb): number =>
  statement<{ n: number }>(db, 'SELECT count(*) AS n FROM site.story').get()?.n ?? 0;

/** The moment of the newest revision on the site. */
export const newestRevision = (db: ReadDb): string | undefined =>
  statement<{ at: string | null }>(db, 'SELECT max(saved_at) AS at FROM site.story').get()?.at ?? undefined;

/** A story whose folder is to be thought about, and whether another one, begun before it, wants the same. */
export type FolderWish = Pick<SiteRecord, 'seq' | 'id' | 'wanted' | 'path'> & { loses: 0 | 1 };

const LOSES = 'EXISTS (SELECT 1 FROM site.story AS o WHERE o.wanted = s.wanted AND o.seq < s.seq)';

/** Gives every story that has no folder yet the one it wants, where nobody begun before it wants the same. */
export const giveWantedFolders = (db: WriteDb): void =>
  void statement(
    db,
    `UPDATE site.story AS s SET path = wanted || '/' WHERE path <> wanted || '/' AND path = '' AND NOT ${LOSES}`,
  ).run();

/** Every story that does not have the folder it wants, and those that want one of these folders; in order of creation. */
export const listFolderWishes = (db: ReadDb, wanted: readonly string[]): FolderWish[] =>
  statement<FolderWish>(
    db,
    `SELECT seq, id, wanted, path, ${LOSES} AS loses FROM site.story AS s WHERE path <> wanted || '/'
     UNION SELECT seq, id, wanted, path, ${LOSES} AS loses FROM site.story AS s WHERE wanted IN (SELECT value FROM json_each(?))
     ORDER BY seq`,
  ).all(JSON.stringify(wanted));

export const isFolderWanted = (db: ReadDb, folder: string): boolean =>
  statement(db, 'SELECT 1 FROM site.story WHERE wanted = ? LIMIT 1').get(folder) !== undefined;

/** Puts down which files of the site's media folder a story's page shows, and gives those it showed before and does not now. */
export function replaceShown(db: WriteDb, seq: number, media: readonly string[]): string[] {
  const before = statement<{ media: string }>(db, 'SELECT media FROM site.shows WHERE seq = ?').all(seq);
  const added = media.filter((name) => !before.some((shown) => shown.media === name));
  const left = before.map((shown) => shown.media).filter((name) => !media.includes(name));
  for (const name of left) statement(db, 'DELETE FROM site.shows WHERE seq = ? AND media = ?').run(seq, name);
  for (const name of added) statement(db, 'INSERT INTO site.shows (seq, media) VALUES (?, ?)').run(seq, name);
  return left;
}

export const isShown = (db: ReadDb, media: string): boolean =>
  statement(db, 'SELECT 1 FROM site.shows WHERE media = ? LIMIT 1').get(media) !== undefined;
