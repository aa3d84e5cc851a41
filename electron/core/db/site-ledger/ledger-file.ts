import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import type { ReadDb, WriteDb } from '../database.ts';
import { statement } from '../statement.ts';

/** The ledger's shape; one of another shape is begun anew, since all it says can be had from the newsroom and the site again. */
const FORMAT = 2;

/**
 * What the last export of a site wrote and from what, beside the newsroom and never in the site: its stories, the lists that each stands in, every
 * file with its hash. It is attached to the newsroom's connection as `site`, so that SQLite itself finds what has changed since.
 */
const SHAPE = `
  CREATE TABLE site.about (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE site.story (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    saved_at TEXT NOT NULL,
    published INTEGER NOT NULL,
    updated TEXT NOT NULL,
    wanted TEXT NOT NULL,
    path TEXT NOT NULL,
    section TEXT NOT NULL,
    authors TEXT NOT NULL,
    is_stopped INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX site.story_by_folder ON story (wanted, seq);
  CREATE INDEX site.story_elsewhere ON story (seq) WHERE path <> wanted || '/';
  CREATE INDEX site.story_stopped ON story (seq) WHERE is_stopped = 1;
  CREATE INDEX site.story_by_id ON story (id);
  CREATE INDEX site.story_by_age ON story (saved_at);
  CREATE TABLE site.member (
    list TEXT NOT NULL,
    published INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (list, published, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX site.member_by_update ON member (list, updated);
  CREATE TABLE site.list (folder TEXT PRIMARY KEY, name TEXT NOT NULL, stories INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE site.shows (seq INTEGER NOT NULL, media TEXT NOT NULL, PRIMARY KEY (seq, media)) STRICT, WITHOUT ROWID;
  CREATE INDEX site.shown_by ON shows (media);
  CREATE TABLE site.link (
    seq INTEGER NOT NULL,
    target TEXT NOT NULL,
    path TEXT NOT NULL,
    PRIMARY KEY (seq, target)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE site.file (
    path TEXT PRIMARY KEY,
    sha256 TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    made_from TEXT NOT NULL,
    is_seen INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  PRAGMA site.user_version = ${FORMAT};
`;
const TABLES = ['about', 'story', 'member', 'list', 'shows', 'link', 'file'];

/** Attaches the ledger in `file`, which is begun anew where there is none or where it can't be read. */
export function openLedger(db: WriteDb, file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  if (attach(db, file)) return;
  dropLedger(db, file);
  attach(db, file);
  db.exec(SHAPE);
}

/** Attaches it; false where it is no ledger of this shape. */
function attach(db: WriteDb, file: string): boolean {
  try {
    statement(db, 'ATTACH ? AS site').run(file);
    db.pragma('site.journal_mode = WAL');
    // Why not FULL: a ledger that lost its last export to a power cut no longer fits the site, which is then made anew.
    db.pragma('site.synchronous = NORMAL');
    return db.pragma('site.user_version', { simple: true }) === FORMAT;
  } catch (error) {
    if (error instanceof BetterSqlite3.SqliteError && /NOTADB|CORRUPT/.test(error.code)) return false;
    throw error;
  }
}

const isAttached = (db: ReadDb): boolean =>
  (db.pragma('database_list') as { name: string }[]).some(({ name }) => name === 'site');

export function closeLedger(db: WriteDb): void {
  if (isAttached(db)) statement(db, 'DETACH site').run();
}

/** Detaches the ledger and takes it away: what it says is not to be trusted. */
export function dropLedger(db: WriteDb, file: string): void {
  closeLedger(db);
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(file + ending, { force: true });
}

/** Forgets everything the ledger says. */
export function clearLedger(db: WriteDb): void {
  for (const table of TABLES) statement(db, `DELETE FROM site.${table}`).run();
}

/** One of the things the ledger says of the site as a whole; undefined where it says nothing. */
export const findAbout = (db: ReadDb, key: string): string | undefined =>
  statement<{ value: string }>(db, 'SELECT value FROM site.about WHERE key = ?').get(key)?.value;

export const writeAbout = (db: WriteDb, key: string, value: string): void =>
  void statement(db, 'INSERT OR REPLACE INTO site.about (key, value) VALUES (?, ?)').run(key, value);
