import type { ReadDb, WriteDb } from '../database.ts';
import { statement } from '../statement.ts';
import { RECORD, recordOf, type SiteRecord } from './ledger-stories.ts';

/** A story's place in every list. */
export type ListKey = Pick<SiteRecord, 'published' | 'seq'>;

/** A story in a list; `list` is the list's folder, `name` the list's name as this story writes it, `updated` in milliseconds. */
export interface Member extends ListKey {
  list: string;
  updated: number;
  name: string;
}

/** A list as the last export wrote it. */
export interface WrittenList {
  name: string;
  stories: number;
}

const NEWEST_FIRST = 'ORDER BY m.published DESC, m.seq DESC';

export const writeMember = (db: WriteDb, member: Member): void =>
  void statement(
    db,
    `INSERT OR REPLACE INTO site.member (list, published, seq, updated, name) VALUES (@list, @published, @seq, @updated, @name)`,
  ).run(member);

export const deleteMember = (db: WriteDb, list: string, { published, seq }: ListKey): void =>
  void statement(db, 'DELETE FROM site.member WHERE list = ? AND published = ? AND seq = ?').run(list, published, seq);

export const countMembers = (db: ReadDb, list: string): number =>
  statement<{ n: number }>(db, 'SELECT count(*) AS n FROM site.member WHERE list = ?').get(list)?.n ?? 0;

/** How many stories of the list are newer than this one. */
export const countNewer = (db: ReadDb, list: string, { published, seq }: ListKey): number =>
  statement<{ n: number }>(
    db,
    'SELECT count(*) AS n FROM site.member WHERE list = ? AND (published, seq) > (?, ?)',
  ).get(list, published, seq)?.n ?? 0;

/** Every list from this folder on and before that one, in order. */
export function* listFolders(db: ReadDb, from: string, to: string): Generator<string> {
  const next = statement<{ list: string | null }>(
    db,
    'SELECT min(list) AS list FROM site.member WHERE list > ? AND list < ?',
  );
  for (let at = next.get(from, to)?.list; typeof at === 'string'; at = next.get(at, to)?.list) yield at;
}

/** The list's name: as the oldest story writes it, which a new story does not change. */
export const listName = (db: ReadDb, list: string): string =>
  statement<{ name: string }>(db, 'SELECT name FROM site.member WHERE list = ? ORDER BY published, seq LIMIT 1').get(
    list,
  )?.name ?? '';

/** When a story of the list last changed for its readers, in milliseconds. */
export const newestUpdate = (db: ReadDb, list: string): number | undefined =>
  statement<{ at: number | null }>(db, 'SELECT max(updated) AS at FROM site.member WHERE list = ?').get(list)?.at ??
  undefined;

type Row = Parameters<typeof recordOf>[0];

/** The stories of a list in these places, newest first. */
export const listStoriesAt = (db: ReadDb, list: string, { from, to }: { from: number; to: number }): SiteRecord[] =>
  statement<Row>(
    db,
    // Why OFFSET: the place is known and the story there is not; SQLite counts ten thousand members in a tenth of a millisecond.
    `SELECT ${RECORD} FROM (SELECT seq, published FROM site.member AS m WHERE list = ? ${NEWEST_FIRST} LIMIT ? OFFSET ?) AS m
     JOIN site.story AS s ON s.seq = m.seq ${NEWEST_FIRST}`,
  )
    .all(list, to - from, from)
    .map(recordOf);

/** The next stories of a list after this one, newest first. */
export const listStoriesAfter = (db: ReadDb, list: string, { published, seq }: ListKey, limit: number): SiteRecord[] =>
  statement<Row>(
    db,
    `SELECT ${RECORD} FROM site.member AS m JOIN site.story AS s ON s.seq = m.seq
     WHERE m.list = ? AND (m.published, m.seq) < (?, ?) ${NEWEST_FIRST} LIMIT ?`,
  )
    .all(list, published, seq, limit)
    .map(recordOf);

/** The stories of a list published between these moments (milliseconds, both included), newest first. */
export const listStoriesBetween = (db: ReadDb, list: string, from: number, to: number, limit: number): SiteRecord[] =>
  statement<Row>(
    db,
    `SELECT ${RECORD} FROM site.member AS m JOIN site.story AS s ON s.seq = m.seq
     WHERE m.list = ? AND m.published BETWEEN ? AND ? ${NEWEST_FIRST} LIMIT ?`,
  )
    .all(list, from, to, limit)
    .map(recordOf);

export const findWrittenList = (db: ReadDb, folder: string): WrittenList | undefined =>
  statement<WrittenList>(db, 'SELECT name, stories FROM site.list WHERE folder = ?').get(folder);

export const writeList = (db: WriteDb, folder: string, { name, stories }: WrittenList): void =>
  void statement(db, 'INSERT OR REPLACE INTO site.list (folder, name, stories) VALUES (?, ?, ?)').run(
    folder,
    name,
    stories,
  );

export const deleteLists = (db: WriteDb): void => void statement(db, 'DELETE FROM site.list').run();

export const deleteList = (db: WriteDb, folder: string): void =>
  void statement(db, 'DELETE FROM site.list WHERE folder = ?').run(folder);
