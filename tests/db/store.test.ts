import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../electron/core/db/database.ts';
import { bodyOf } from '../../shared/document/article-document.ts';
import { paragraph, storyOf } from '../fixtures/documents.ts';
import { mountReadOnly, unmount } from '../support/mounts.ts';
import { openTestCore } from '../support/test-core.ts';

let dir: string;
beforeEach(async () => (dir = await mkdtemp(join(tmpdir(), 'copydesk-store-'))));
afterEach(async () => await rm(dir, { recursive: true, force: true }));

const inspect = <T>(sql: string): T[] => {
  const db = new BetterSqlite3(join(dir, 'newsroom.db'), { readonly: true });
  const rows = db.prepare(sql).all() as T[];
  db.close();
  return rows;
};

describe('a save', () => {
  it('writes only the blocks that changed, and a paragraph that comes back costs nothing', async () => {
    const { client, close } = await openTestCore({ dir });
    const story = storyOf(['One.', 'Two.', 'Three.'], { headline: 'Blocks' });
    const { id } = await client.articles.createFromDocument({ document: story });
    const { document } = await client.articles.getArticle({ id });
    const blocks = document.body.root.children;
    const two = { ...paragraph('Two, changed.'), id: blocks[1]!.id };
    const edited = { ...document, body: bodyOf([blocks[0]!, two, blocks[2]!]) };
    expect(await client.articles.saveDraft({ id, baseRevision: 1, document: edited })).toMatchObject({
      changedBlocks: 1,
    });
    expect(await client.articles.saveDraft({ id, baseRevision: 2, document })).toMatchObject({ changedBlocks: 1 });
    await close();
    expect(inspect('SELECT hash FROM block')).toHaveLength(4);
  });

  it('keeps a block’s id through an edit and a move', async () => {
    const { client, close } = await openTestCore({ dir });
    const { id } = await client.articles.createFromDocument({ document: storyOf(['One.', 'Two.']) });
    const { document } = await client.articles.getArticle({ id });
    const [first, second] = document.body.root.children;
    const moved = { ...document, body: bodyOf([second!, { ...paragraph('One, edited.'), id: first!.id }]) };
    await client.articles.saveDraft({ id, baseRevision: 1, document: moved });
    const ids = (await client.articles.getArticle({ id })).document.body.root.children.map((block) => block.id);
    expect(ids).toEqual([second!.id, first!.id]);
    await close();
  });

  it('shares one autosave with the others of five minutes, and starts another after', async () => {
    let now = Date.parse('2026-03-01T08:00:00.000Z');
    const { client, close } = await openTestCore({ dir, now: () => new Date(now) });
    const { id } = await client.articles.createArticle({ fields: { headline: 'Coalesced' } });
    const { document } = await client.articles.getArticle({ id });
    for (let revision = 1; revision <= 8; revision += 1) {
      now += 60_000;
      const deck = `Deck ${revision}`;
      await client.articles.saveDraft({
        id,
        baseRevision: revision,
        document: { ...document, fields: { ...document.fields, deck } },
      });
    }
    const { rows } = await client.articles.listRevisions({ id });
    expect(rows.map(({ kind, at }) => [kind, at])).toEqual([
      ['autosave', '2026-03-01T08:08:00.000Z'],
      ['autosave', '2026-03-01T08:05:00.000Z'],
      ['created', '2026-03-01T08:00:00.000Z'],
    ]);
    await close();
  });

  it('is on disk for another connection the moment it is answered', async () => {
    const { client, close } = await openTestCore({ dir });
    const { id } = await client.articles.createFromDocument({ document: storyOf(['On disk.']) });
    expect(inspect<{ json: string }>('SELECT json FROM block')[0]!.json).toContain('On disk.');
    expect(inspect<{ id: string }>('SELECT id FROM article')).toEqual([{ id }]);
    await close();
  });

  it('sets synchronous to FULL on every opening', async () => {
    await (await openTestCore({ dir })).close();
    const db = openDatabase(join(dir, 'newsroom.db'));
    expect(db.pragma('synchronous', { simple: true })).toBe(2);
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
    db.close();
  });
});

describe('a story of a later program', () => {
  it('opens to be read only, and is not saved over', async () => {
    const first = await openTestCore({ dir });
    const { id } = await first.client.articles.createFromDocument({
      document: storyOf(['Kept.'], { headline: 'Later' }),
    });
    await first.close();
    const db = new BetterSqlite3(join(dir, 'newsroom.db'));
    const fields = JSON.stringify({ headline: 'Later', mood: 'bright', language: 7 });
    db.prepare('UPDATE draft SET format_version = 99, fields = ?').run(fields);
    db.close();
    const { client, close } = await openTestCore({ dir });
    const { document, readOnly } = await client.articles.getArticle({ id });
    expect(readOnly).toEqual({ reason: 'newer-format', formatVersion: 99 });
    expect(document.fields.headline).toBe('Later');
    await expect(client.articles.saveDraft({ id, baseRevision: 1, document })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await close();
    expect(inspect<{ fields: string }>('SELECT fields FROM draft')).toEqual([{ fields }]);
  });
});

describe('a data folder', () => {
  it('belongs to one program at a time', async () => {
    const first = await openTestCore({ dir });
    await expect(openTestCore({ dir })).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining(String(process.pid)),
    });
    await first.close();
    await (await openTestCore({ dir })).close();
  });

  it('is taken over from a program that has ended, and the log says so', async () => {
    writeFileSync(join(dir, 'copydesk.lock'), JSON.stringify({ pid: 2 ** 22 + 1, born: '1' }));
    const { log, close } = await openTestCore({ dir });
    expect(log).toEqual([expect.objectContaining({ message: expect.stringContaining('took over the lock') })]);
    await close();
    expect(existsSync(join(dir, 'copydesk.lock'))).toBe(false);
  });

  it('is refused where a file stands in its place, and the file stays', async () => {
    const file = join(dir, 'occupied');
    writeFileSync(file, 'a letter');
    await expect(openTestCore({ dir: file })).rejects.toMatchObject({ code: 'storage_read_only' });
    expect(readFileSync(file, 'utf8')).toBe('a letter');
  });

  it('is refused where it can’t be written', async ({ skip }) => {
    const locked = join(dir, 'locked');
    mkdirSync(locked);
    // Why a mount for root: file modes do not stop root.
    const root = process.getuid?.() === 0;
    if (!root) chmodSync(locked, 0o500);
    else if (!mountReadOnly(locked)) skip('this machine does not let us mount a file system');
    try {
      await expect(openTestCore({ dir: locked })).rejects.toMatchObject({ code: 'storage_read_only' });
    } finally {
      if (root) unmount(locked);
      else chmodSync(locked, 0o700);
    }
  });

  it('with a file that is no database is left as it is', async () => {
    const words = 'not a database '.repeat(400);
    writeFileSync(join(dir, 'newsroom.db'), words);
    await expect(openTestCore({ dir })).rejects.toMatchObject({ code: 'storage_corrupt' });
    expect(readFileSync(join(dir, 'newsroom.db'), 'utf8')).toBe(words);
    expect(existsSync(join(dir, 'copydesk.lock'))).toBe(false);
  });
});
