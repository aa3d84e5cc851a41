import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { awaitJob } from '../../electron/cli/await-job.ts';
import { storyOf } from '../fixtures/documents.ts';
import { openTestCore, type TestCore } from '../support/test-core.ts';

let dir: string;
beforeEach(async () => (dir = await mkdtemp(join(tmpdir(), 'copydesk-index-'))));
afterEach(async () => await rm(dir, { recursive: true, force: true }));

/** Works on the closed newsroom's file behind the program's back. */
function tamper<T>(work: (db: BetterSqlite3.Database) => T): T {
  const db = new BetterSqlite3(join(dir, 'newsroom.db'));
  // Why: a damaged index lies in tables that SQLite lets nobody write to otherwise.
  db.unsafeMode(true);
  try {
    return work(db);
  } finally {
    db.close();
  }
}

const found = async ({ client }: TestCore, query: string): Promise<string[]> =>
  (await client.search.searchArticles({ query })).rows.map(({ headline }) => headline);

const caughtUp = async (newsroom: TestCore): Promise<void> => {
  await expect
    .poll(async () => (await newsroom.client.search.searchArticles({ query: 'x' })).pending, { timeout: 15_000 })
    .toBe(0);
};

async function examine(newsroom: TestCore, repair: boolean) {
  const { jobId } = await newsroom.client.jobs.startDoctor({ repair });
  return await awaitJob(newsroom, jobId, 'doctor');
}

/** A closed newsroom with two indexed stories. */
async function indexedNewsroom(): Promise<void> {
  const newsroom = await openTestCore({ dir });
  for (const [headline, words] of [
    ['Pier', 'The lamplighter came back.'],
    ['Bridge', 'Nobody has seen the lamplighter since.'],
  ] as const) {
    await newsroom.client.articles.createFromDocument({ document: storyOf([words], { headline }) });
  }
  await caughtUp(newsroom);
  await newsroom.close();
}

describe('the search index', () => {
  it('is kept as the store’s plan has it: over the words themselves, with prefixes, merged by us', async () => {
    await indexedNewsroom();
    const [sql, automerge] = tamper((db) => [
      db.prepare("SELECT sql FROM sqlite_schema WHERE name = 'article_search'").pluck().get(),
      db.prepare("SELECT v FROM article_search_config WHERE k = 'automerge'").pluck().get(),
    ]);
    for (const setting of [
      "content = 'article_text'",
      'unicode61 remove_diacritics 2',
      'detail = full',
      "prefix = '2 3 4'",
    ])
      expect(sql).toContain(setting);
    expect(automerge).toBe(0);
  });

  it('takes up what was queued when the program ended', async () => {
    const first = await openTestCore({ dir });
    await first.client.articles.createFromDocument({ document: storyOf(['Unindexed words.'], { headline: 'Late' }) });
    await first.close();
    tamper((db) => db.prepare('INSERT OR IGNORE INTO index_queue SELECT seq FROM article').run());
    const again = await openTestCore({ dir });
    await caughtUp(again);
    expect(await found(again, 'unindexed')).toEqual(['Late']);
    await again.close();
  });

  it('forgets the words that a story no longer has, and a story that is gone', async () => {
    await indexedNewsroom();
    const newsroom = await openTestCore({ dir });
    const { rows } = await newsroom.client.articles.listArticles({});
    const pier = rows.find(({ headline }) => headline === 'Pier')!;
    const bridge = rows.find(({ headline }) => headline === 'Bridge')!;
    const document = storyOf(['The keeper came back.'], { headline: 'Pier' });
    await newsroom.client.articles.saveDraft({ id: pier.id, baseRevision: 1, document });
    await newsroom.client.articles.spikeArticle({ id: bridge.id });
    await newsroom.client.articles.deleteArticle({ id: bridge.id });
    await caughtUp(newsroom);
    expect(await found(newsroom, 'lamplighter')).toEqual([]);
    expect(await found(newsroom, 'keeper')).toEqual(['Pier']);
    expect((await examine(newsroom, false)).ok).toBe(true);
    await newsroom.close();
  });
});

describe('a damaged index', () => {
  const damage = () => tamper((db) => db.exec("UPDATE article_search_data SET block = x'ffffffffffffffff'"));

  it('keeps nobody from saving, and says so to who searches', async () => {
    await indexedNewsroom();
    damage();
    const newsroom = await openTestCore({ dir });
    const { id } = await newsroom.client.articles.createFromDocument({ document: storyOf(['Saved all the same.']) });
    expect((await newsroom.client.articles.getArticle({ id })).document.body.root.children).toHaveLength(1);
    await expect(found(newsroom, 'lamplighter')).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('Every story is kept'),
    });
    await newsroom.close();
  });

  it('is told of by the doctor, and rebuilt when it is asked to', async () => {
    await indexedNewsroom();
    damage();
    const newsroom = await openTestCore({ dir });
    const told = await examine(newsroom, false);
    expect(told.ok).toBe(false);
    expect(told.findings.find(({ area }) => area === 'index')).toMatchObject({ ok: false, repaired: false });
    const repaired = await examine(newsroom, true);
    expect(repaired.ok).toBe(true);
    expect(repaired.findings.find(({ area }) => area === 'index')).toMatchObject({ ok: false, repaired: true });
    expect((await found(newsroom, 'lamplighter')).toSorted()).toEqual(['Bridge', 'Pier']);
    expect((await examine(newsroom, false)).ok).toBe(true);
    await newsroom.close();
  });

  it('is rebuilt too where only a story is missing from it', async () => {
    await indexedNewsroom();
    tamper((db) => {
      db.exec(`INSERT INTO article_search (article_search, rowid, headline, fields, body)
        SELECT 'delete', place, headline, fields, body FROM article_text WHERE headline = 'Pier'`);
      db.exec("DELETE FROM article_text WHERE headline = 'Pier'");
    });
    const newsroom = await openTestCore({ dir });
    expect(await found(newsroom, 'lamplighter')).toEqual(['Bridge']);
    expect((await examine(newsroom, true)).ok).toBe(true);
    expect((await found(newsroom, 'lamplighter')).toSorted()).toEqual(['Bridge', 'Pier']);
    await newsroom.close();
  });
});
