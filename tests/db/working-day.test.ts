import { join } from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeDatabase, openDatabase } from '../../electron/core/db/database.ts';
import { indexQueue } from '../../electron/core/search/index-stories.ts';
import { bodyOf } from '../../shared/document/article-document.ts';
import { paragraph, storyOf } from '../fixtures/documents.ts';
import { openTestCore } from '../support/test-core.ts';

/** Every text that a connection of this thread was asked to prepare. */
const prepared = new Set<string>();
const { prepare } = BetterSqlite3.prototype;
let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'copydesk-day-'));
  BetterSqlite3.prototype.prepare = function (this: BetterSqlite3.Database, sql: string) {
    prepared.add(sql);
    return Reflect.apply(prepare, this, [sql]);
  } as typeof prepare;
  try {
    await work();
  } finally {
    BetterSqlite3.prototype.prepare = prepare;
  }
});
afterAll(async () => await rm(dir, { recursive: true, force: true }));

/** What a newsroom does all day: write, save, list, filter, search, look back, spike. */
async function work(): Promise<void> {
  const { client, close } = await openTestCore({ dir });
  const profile = { name: 'Ada Quill', initials: 'AQ', role: 'editor' as const };
  await client.newsroom.setProfile({ profile });
  const made: { id: (typeof first)['id'] }[] = [];
  const first = await client.articles.createFromDocument({ document: storyOf(['One.'], { section: 'Harbour' }) });
  for (const words of ['Two.', 'Three.'])
    made.push(await client.articles.createFromDocument({ document: storyOf([words]) }));
  const { id } = first;
  const { document } = await client.articles.getArticle({ id });
  const edited = { ...document, body: bodyOf([...document.body.root.children, paragraph('More.')]) };
  await client.articles.saveDraft({ id, baseRevision: 1, document: edited });
  await client.articles.saveVersion({ id, name: 'Kept' });
  await client.articles.saveDraft({ id, baseRevision: 2, document });
  await client.articles.saveDraft({ id, baseRevision: 3, document: edited });
  await client.articles.changeStatus({ id, baseRevision: 4, to: 'ready' });
  const worker = openDatabase(join(dir, 'newsroom.db'));
  await indexQueue(worker, { onUnreadable: () => {}, stopped: () => false });
  closeDatabase(worker);
  for (const filter of [
    {},
    { status: 'draft' as const },
    { section: 'Harbour' },
    { mine: true },
    { flagged: true },
    { spiked: true },
  ]) {
    const { nextCursor } = await client.articles.listArticles({ filter, limit: 1 });
    if (nextCursor !== null) await client.articles.listArticles({ filter, limit: 1, cursor: nextCursor });
    for (const order of ['newest', 'best'] as const) {
      const found = await client.search.searchArticles({ query: 'on', filter, order, limit: 1 });
      const { nextCursor: more } = found;
      if (more !== null) await client.search.searchArticles({ query: 'on', filter, order, limit: 1, cursor: more });
    }
  }
  await client.articles.listFacets({});
  const history = await client.articles.listRevisions({ id, limit: 1 });
  await client.articles.listRevisions({ id, limit: 1, cursor: history.nextCursor });
  await client.articles.getRevision({ revisionId: history.rows[0]!.id });
  await client.articles.restoreRevision({ id, revisionId: history.rows[0]!.id, baseRevision: 5 });
  await client.articles.spikeArticle({ id: made[0]!.id });
  await client.articles.deleteArticle({ id: made[0]!.id });
  await client.newsroom.setPreference({ key: 'theme', value: 'dark' });
  await client.newsroom.getNewsroom({});
  await close();
}

/** Tables that grow with the newsroom. */
const GROWING = 'article|draft|revision|block|media|article_text|applied_command';

/** Statements that may look at more than they give, and why. */
const ALLOWED: readonly { sql: RegExp; why: string }[] = [
  { sql: /FROM index_queue LEFT JOIN article/, why: 'the queue is short, and is put in order of age' },
  { sql: /AS score FROM article_search/, why: 'ranks the newest few thousand finds; it has a LIMIT of its own' },
  { sql: /SELECT (status|section) AS value, count/, why: 'the counts of the filters read an index from end to end' },
  { sql: /^SELECT count\(\*\) AS n FROM article WHERE/, why: 'a count reads its part of an index' },
];

it('asks for nothing that grows with the newsroom', () => {
  const statements = [...prepared].filter((sql) => /^\s*(SELECT|INSERT|UPDATE|DELETE)/.test(sql));
  expect(statements.length).toBeGreaterThan(30);
  const db = openDatabase(join(dir, 'newsroom.db'));
  const offences: string[] = [];
  for (const sql of statements) {
    if (ALLOWED.some((allowed) => allowed.sql.test(sql))) continue;
    // Why: values play no part in these plans, and every one would have to be given.
    const plain = sql.replaceAll(/@\w+|\?/g, "'1'");
    const plan = (db.prepare(`EXPLAIN QUERY PLAN ${plain}`).all() as { detail: string }[]).map(({ detail }) => detail);
    const scans = plan.filter((step) => new RegExp(`^SCAN (${GROWING})\\b(?! USING)`).test(step));
    const sorts = plan.filter((step) => step.includes('TEMP B-TREE'));
    if (scans.length + sorts.length > 0) offences.push(`${sql.trim()}: ${plan.join('; ')}`);
  }
  closeDatabase(db);
  expect(offences).toEqual([]);
});

it('allows only what is really asked', () => {
  const idle = ALLOWED.filter(({ sql }) => ![...prepared].some((text) => sql.test(text.trim())));
  expect(idle).toEqual([]);
});

it('never pages by OFFSET', () => {
  expect([...prepared].filter((sql) => /\bOFFSET\b/i.test(sql))).toEqual([]);
});
