import BetterSqlite3 from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase, openDatabase } from '../../electron/core/db/database.ts';
import { migrate } from '../../electron/core/db/migrate.ts';
import { MIGRATIONS } from '../../electron/core/db/migrations/migrations.ts';
import type { Edition } from '../../shared/contract/jobs.contract.ts';
import { emptyShell } from '../../shared/document/site-shell.ts';
import type { ArticleId } from '../../shared/domain/ids.ts';
import { storyOf } from '../fixtures/documents.ts';
import { ended } from '../support/ended-job.ts';
import { openTestCore, type TestCore } from '../support/test-core.ts';

let dir: string;
let core: TestCore;
let now: Date;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'copydesk-shells-'));
  now = new Date('2026-11-01T08:00:00Z');
  core = await openTestCore({ dir: join(dir, 'newsroom'), now: () => now });
});
afterEach(async () => {
  await core.close();
  rmSync(dir, { recursive: true, force: true });
});

const name = (siteName: string) => ({ shell: { ...emptyShell(), siteName } });
const at = (moment: string): void => void (now = new Date(moment));
const nameAt = async (moment: string): Promise<string> =>
  (await core.client.newsroom.getShell({ at: { moment } })).shell.siteName;

async function zipOf(id: ArticleId, edition?: Edition): Promise<Buffer> {
  const out = join(mkdtempSync(join(dir, 'out-')), 'story.zip');
  const started = await core.client.jobs.startExport({
    articles: [id],
    form: 'zip',
    out,
    ...(edition ? { edition } : {}),
  });
  await ended(core.client, started.jobId);
  return readFileSync(out);
}

describe('the records of the site shell', () => {
  it('are in force from their day on, until the next one is', async () => {
    await core.client.newsroom.setShell(name('The First'));
    at('2026-11-10T08:00:00Z');
    await core.client.newsroom.setShell(name('The Second'));
    await core.client.newsroom.setShell({ ...name('The Third'), validFrom: '2026-11-30T23:00:00Z' });
    expect(await nameAt('2020-01-01T00:00:00Z')).toBe('The First');
    expect(await nameAt('2026-11-10T07:59:59Z')).toBe('The First');
    expect(await nameAt('2026-11-10T08:00:00Z')).toBe('The Second');
    expect(await nameAt('2026-11-30T22:59:59Z')).toBe('The Second');
    expect(await nameAt('2026-11-30T23:00:00Z')).toBe('The Third');
    expect((await core.client.newsroom.getNewsroom({})).shell.siteName).toBe('The Second');
    at('2026-12-02T08:00:00Z');
    expect((await core.client.newsroom.getNewsroom({})).shell.siteName).toBe('The Third');
  });

  it('say what each changed, and an earlier one comes back as a new record', async () => {
    await core.client.newsroom.setShell(name('The First'));
    at('2026-11-10T08:00:00Z');
    await core.client.newsroom.setShell({ shell: { ...name('The First').shell, city: 'Hollin' } });
    await core.client.newsroom.setShell({ shell: { ...name('The First').shell, city: 'Hollin' } });
    const { records, presentHash } = await core.client.newsroom.listShellRecords({});
    expect(records.map(({ changed }) => changed)).toEqual([['city'], ['siteName']]);
    expect(records[0]?.hash).toBe(presentHash);
    const first = await core.client.newsroom.getShell({ at: { hash: records[1]!.hash.slice(0, 12) } });
    at('2026-11-11T08:00:00Z');
    await core.client.newsroom.setShell({ shell: first.shell });
    const after = await core.client.newsroom.listShellRecords({});
    expect(after.records.map(({ hash }) => hash)).toEqual([first.hash, records[0]!.hash, first.hash]);
    expect(after.presentHash).toBe(first.hash);
  });

  it('can’t be changed or removed, whoever writes to the file', async () => {
    await core.client.newsroom.setShell(name('The First'));
    const db = new BetterSqlite3(join(core.dir, 'newsroom.db'));
    expect(() => db.exec('DELETE FROM shell_record')).toThrow(/never removed/);
    expect(() => db.exec(`UPDATE shell_record SET valid_from = ''`)).toThrow(/never changed/);
    db.close();
  });

  it('begin with the one shell that a newsroom of an earlier version had', () => {
    const file = join(dir, 'earlier.db');
    const db = openDatabase(file);
    migrate(
      db,
      MIGRATIONS.filter(({ version }) => version < 60),
    );
    const kept = JSON.stringify({ ...emptyShell(), siteName: 'The Old One' });
    db.prepare(`INSERT INTO setting (key, value) VALUES ('shell', ?)`).run(kept);
    migrate(db);
    expect(db.prepare('SELECT json, valid_from FROM shell_record JOIN shell ON hash = shell').all()).toEqual([
      { json: kept, valid_from: '1970-01-01T00:00:00.000Z' },
    ]);
    expect(db.prepare(`SELECT count(*) FROM setting WHERE key = 'shell'`).pluck().get()).toBe(0);
    closeDatabase(db);
  });
});

describe('an export made again', () => {
  it('is the same to the byte as it was published, after the masthead and the story have changed', async () => {
    await core.client.newsroom.setShell(name('The First'));
    const document = storyOf(['The ferry runs again.'], { headline: 'Ferry runs again' });
    const { id } = await core.client.articles.createFromDocument({ document });
    at('2026-11-02T08:00:00Z');
    const published = await zipOf(id);
    at('2026-11-10T08:00:00Z');
    await core.client.newsroom.setShell(name('The Second'));
    expect(await zipOf(id, { as: 'published', export: null })).toEqual(published);
    expect(await zipOf(id, { as: 'of', moment: '2026-11-05T00:00:00Z' })).toEqual(published);
    expect(await zipOf(id)).not.toEqual(published);

    const { revision } = (await core.client.articles.getArticle({ id })).summary;
    const changed = storyOf(['The ferry runs no more.'], { headline: 'Ferry stops' });
    await core.client.articles.saveDraft({ id, document: changed, baseRevision: revision });
    const { exports } = await core.client.jobs.listExports({ id });
    expect(exports).toHaveLength(2);
    const [, first] = exports;
    expect(await zipOf(id, { as: 'published', export: first!.export })).toEqual(published);
    const hash = createHash('sha256').update(published).digest('hex');
    expect(
      createHash('sha256')
        .update(await zipOf(id, { as: 'in', hash: first!.shellHash }))
        .digest('hex'),
    ).not.toBe(hash);
  });

  it('keeps its paragraphs when the store is tidied', async () => {
    const document = storyOf(['Kept for the export alone.'], { headline: 'Ferry runs again' });
    const { id } = await core.client.articles.createFromDocument({ document });
    const published = await zipOf(id);
    const { revision } = (await core.client.articles.getArticle({ id })).summary;
    await core.client.articles.saveDraft({ id, document: storyOf(['Another.']), baseRevision: revision });
    const db = new BetterSqlite3(join(core.dir, 'newsroom.db'));
    db.exec('DELETE FROM revision');
    db.close();
    await ended(core.client, (await core.client.jobs.startDoctor({ repair: true })).jobId);
    expect(await zipOf(id, { as: 'published', export: null })).toEqual(published);
  });

  it('refuses what it does not remember', async () => {
    const { id } = await core.client.articles.createFromDocument({ document: storyOf(['Words.']) });
    const ask = (edition: Edition) =>
      core.client.jobs.startExport({ articles: [id], form: 'zip', out: join(dir, 'no.zip'), edition });
    await expect(ask({ as: 'published', export: null })).rejects.toMatchObject({ code: 'not_found' });
    await expect(ask({ as: 'published', export: 99 })).rejects.toMatchObject({ code: 'not_found' });
    await expect(ask({ as: 'in', hash: '0123456789ab' })).rejects.toMatchObject({ code: 'not_found' });
  });
});
