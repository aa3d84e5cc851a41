import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase, openDatabase } from '../../electron/core/db/database.ts';
import { migrate } from '../../electron/core/db/migrate.ts';
import { MIGRATIONS } from '../../electron/core/db/migrations/migrations.ts';

const STEPS = join(import.meta.dirname, '..', '..', 'electron', 'core', 'db', 'migrations');
let dir: string;
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'copydesk-db-'))));
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const schemaOf = (file: string) => {
  const db = openDatabase(file);
  const rows = db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all();
  closeDatabase(db);
  return rows;
};

describe('migrations', () => {
  it('make the same store from nothing and from every earlier step', () => {
    const fresh = join(dir, 'fresh.db');
    const db = openDatabase(fresh);
    migrate(db);
    closeDatabase(db);
    for (let done = 1; done < MIGRATIONS.length; done += 1) {
      const file = join(dir, `from-${done}.db`);
      const older = openDatabase(file);
      migrate(older, MIGRATIONS.slice(0, done));
      older.prepare("INSERT INTO setting (key, value) VALUES ('kept', '1')").run();
      const { from, backup } = migrate(older);
      expect(from).toBe(MIGRATIONS[done - 1]!.version);
      expect(older.prepare('SELECT key FROM setting').pluck().all()).toEqual(['kept']);
      closeDatabase(older);
      expect(schemaOf(file)).toEqual(schemaOf(fresh));
      const copy = openDatabase(backup!);
      expect(copy.pragma('user_version', { simple: true })).toBe(from);
      closeDatabase(copy);
    }
  });

  it('do nothing to a store that is up to date', () => {
    const db = openDatabase(join(dir, 'newsroom.db'));
    migrate(db);
    expect(migrate(db)).toEqual({ from: MIGRATIONS.at(-1)!.version, backup: null });
    closeDatabase(db);
  });

  it('take back a step that fails, whole', () => {
    const db = openDatabase(join(dir, 'newsroom.db'));
    migrate(db);
    const broken = {
      version: 9990,
      name: 'break',
      up: (on: typeof db) => on.exec('CREATE TABLE half (x) ; SELECT * FROM nowhere'),
    };
    expect(() => migrate(db, [...MIGRATIONS, broken as never])).toThrow(/nowhere/);
    expect(db.pragma('user_version', { simple: true })).toBe(MIGRATIONS.at(-1)!.version);
    expect(db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'half'").get()).toBeUndefined();
    closeDatabase(db);
  });

  it.each(['WAL', 'DELETE'])('refuse a later program’s store and leave every byte of it (journal mode %s)', (mode) => {
    const file = join(dir, 'newsroom.db');
    const db = openDatabase(file);
    migrate(db);
    db.pragma('user_version = 9990');
    db.pragma(`journal_mode = ${mode}`);
    closeDatabase(db);
    const before = readFileSync(file);
    expect(() => openDatabase(file)).toThrow(expect.objectContaining({ code: 'unsupported_format' }));
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(dir)).toEqual(['newsroom.db']);
  });

  it('refuse a later program’s store that says so only in its log, after a crash', () => {
    const file = join(dir, 'newsroom.db');
    const db = openDatabase(file);
    migrate(db);
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.pragma('user_version = 9990');
    const crashed = join(dir, 'crashed.db');
    copyFileSync(file, crashed);
    copyFileSync(`${file}-wal`, `${crashed}-wal`);
    closeDatabase(db);
    const before = [crashed, `${crashed}-wal`].map((path) => readFileSync(path));
    expect(() => openDatabase(crashed)).toThrow(expect.objectContaining({ code: 'unsupported_format' }));
    const after = [crashed, `${crashed}-wal`].map((path) => readFileSync(path));
    expect(after.map((bytes, at) => bytes.equals(before[at]!))).toEqual([true, true]);
  });

  it('are in tens, in order, named after their files, and never edited once released', () => {
    const files = readdirSync(STEPS).filter((name) => /^\d{4}-/.test(name));
    expect(MIGRATIONS.map(({ version, name }) => `${String(version).padStart(4, '0')}-${name}.ts`)).toEqual(files);
    expect(MIGRATIONS.every(({ version }) => version % 10 === 0)).toBe(true);
    const hashes = files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(STEPS, name)))
        .digest('hex')
        .slice(0, 16),
    ]);
    expect(Object.fromEntries(hashes)).toEqual(RELEASED);
  });
});

describe('a file that is no newsroom', () => {
  it('is refused as it is', () => {
    const file = join(dir, 'newsroom.db');
    const words = 'This is a letter and not a database. '.repeat(200);
    writeFileSync(file, words);
    expect(() => openDatabase(file)).toThrow(expect.objectContaining({ code: 'storage_corrupt' }));
    expect(readFileSync(file, 'utf8')).toBe(words);
  });

  it('is refused as it is where it is another program’s database', () => {
    const file = join(dir, 'newsroom.db');
    const theirs = new BetterSqlite3(file);
    theirs.exec('CREATE TABLE recipe (name TEXT)');
    theirs.close();
    const before = readFileSync(file);
    expect(() => openDatabase(file)).toThrow(/database of another program/);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

/** The first 16 digits of the SHA-256 of each released step. A change here means that a store in use would be left behind: add a step instead. */
const RELEASED = {
  '0010-create-newsroom.ts': '06d7fd0879d5cf7a',
  '0020-create-search.ts': '2acad8d562ba7e38',
  '0030-keep-import-reports.ts': '324e428d6a110c95',
  '0060-date-site-shells.ts': '4eae834a7adf01bd',
  '0070-mark-story-changes.ts': '84ef04be725e1ec9',
  '0080-create-comments.ts': 'd2575580f719a157',
  '0090-keep-export-links.ts': 'cb279b54ce387ba1',
};
