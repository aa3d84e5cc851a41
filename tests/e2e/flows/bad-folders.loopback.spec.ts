import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from '@playwright/test';
import { loopbackClient } from '../../support/loopback-client.ts';
import { mountReadOnly, mountSmallDisk, unmount } from '../../support/mounts.ts';
import { startLoopbackProgram, tryLoopbackProgram, type FailedStart } from '../../support/loopback-program.ts';

const NO_MOUNTS = 'this machine does not let us mount a file system';
let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-bad-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const digestOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
const databaseIn = (dir: string): string => {
  const name = readdirSync(dir).find((entry) => /\.(db|sqlite3?|copydesk)$/.test(entry));
  if (!name) throw new Error(`no database in ${dir}: ${readdirSync(dir).join(', ')}`);
  return join(dir, name);
};

/** Starts the host where it can't: it must end by itself with status 1 and one line a person can act on, and no stack. */
async function refusedStart(dataDir: string): Promise<string> {
  const started = await tryLoopbackProgram(dataDir);
  if ('url' in started) {
    await started.stop();
    throw new Error('the host started');
  }
  const { code, log }: FailedStart = started;
  expect(code).toBe(1);
  expect(log).not.toMatch(/^\s+at /m);
  return log;
}

/** A newsroom with one story in it, closed again. */
async function newsroomWithOneStory(dataDir: string): Promise<void> {
  const host = await startLoopbackProgram(dataDir);
  await (await loopbackClient(host.url)).articles.createArticle({ fields: { headline: 'Kept' } });
  await host.stop();
}

test('a file stands in the place of the data folder', async () => {
  const path = join(folder, 'newsroom');
  writeFileSync(path, 'a letter');
  expect(await refusedStart(path)).toContain(path);
  expect(readFileSync(path, 'utf8')).toBe('a letter');
});

test('the data folder can’t be written', async () => {
  const path = join(folder, 'newsroom');
  await newsroomWithOneStory(path);
  const before = digestOf(databaseIn(path));
  test.skip(!mountReadOnly(path), NO_MOUNTS);
  try {
    expect(await refusedStart(path)).toMatch(/written|read-only|write/i);
  } finally {
    unmount(path);
  }
  expect(digestOf(databaseIn(path))).toBe(before);
});

test('the database is not one', async () => {
  const path = join(folder, 'newsroom');
  await newsroomWithOneStory(path);
  const database = databaseIn(path);
  writeFileSync(database, 'These are words, not a database. '.repeat(400));
  const before = digestOf(database);
  expect(await refusedStart(path)).toMatch(/not a (Copydesk )?(database|newsroom)|can’t be read|damaged/i);
  expect(digestOf(database)).toBe(before);
});

test('a later version wrote the database', async () => {
  const path = join(folder, 'newsroom');
  await newsroomWithOneStory(path);
  const database = databaseIn(path);
  const open = new Database(database);
  open.pragma('user_version = 99990');
  open.pragma('wal_checkpoint(TRUNCATE)');
  open.pragma('journal_mode = DELETE');
  open.close();
  const before = digestOf(database);
  expect(await refusedStart(path)).toMatch(/later Copydesk/);
  expect(digestOf(database)).toBe(before);
});

test('two programs on one data folder: the second says who has it, the first goes on', async () => {
  const path = join(folder, 'newsroom');
  const first = await startLoopbackProgram(path);
  expect(await refusedStart(path)).toContain(String(first.pid));
  const client = await loopbackClient(first.url);
  await client.articles.createArticle({ fields: { headline: 'Still here' } });
  expect((await client.articles.listArticles({})).total).toBe(1);
  await first.stop();
});

test('a killed program’s lock is taken over', async () => {
  const path = join(folder, 'newsroom');
  const first = await startLoopbackProgram(path);
  await (await loopbackClient(first.url)).articles.createArticle({ fields: { headline: 'Before the end' } });
  await first.kill();
  const second = await startLoopbackProgram(path);
  expect((await (await loopbackClient(second.url)).articles.listArticles({})).rows[0]?.headline).toBe('Before the end');
  await second.stop();
});

test('the disk is full: a save says so, and nothing saved before it is lost', async () => {
  const path = join(folder, 'small-disk');
  mkdirSync(path);
  test.skip(!mountSmallDisk(path, 8 * 1024 * 1024), NO_MOUNTS);
  try {
    const dataDir = join(path, 'newsroom');
    const host = await startLoopbackProgram(dataDir);
    const client = await loopbackClient(host.url);
    const { id } = await client.articles.createArticle({ fields: { headline: 'Kept' } });
    const kept = (await client.articles.getArticle({ id })).summary.revision;
    writeFileSync(join(path, 'ballast'), Buffer.alloc(4 * 1024 * 1024));
    let code = '';
    for (let story = 0; code === '' && story < 400; story++) {
      const words = `${story} `.repeat(20_000);
      code = await client.articles
        .createArticle({ fields: { headline: `Story ${story}`, deck: words } })
        .then(() => '')
        .catch((error: { code: string }) => error.code);
    }
    expect(code).toBe('storage_full');
    expect((await client.articles.getArticle({ id })).summary.revision).toBe(kept);
    rmSync(join(path, 'ballast'));
    await client.articles.createArticle({ fields: { headline: 'There is room again' } });
    await host.stop();
    const again = await startLoopbackProgram(dataDir);
    const { rows } = await (await loopbackClient(again.url)).articles.listArticles({});
    expect(rows[0]?.headline).toBe('There is room again');
    expect(rows.at(-1)?.headline).toBe('Kept');
    await again.stop();
  } finally {
    unmount(path);
  }
  expect(existsSync(join(path, 'newsroom'))).toBe(false);
});
