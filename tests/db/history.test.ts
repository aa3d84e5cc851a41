import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase, openDatabase } from '../../electron/core/db/database.ts';
import { sweepBlocks } from '../../electron/core/documents/sweep-blocks.ts';
import { dispensable } from '../../electron/core/documents/thin-autosaves.ts';
import { bodyOf } from '../../shared/document/article-document.ts';
import { paragraph, storyOf } from '../fixtures/documents.ts';
import { openTestCore } from '../support/test-core.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let dir: string;
beforeEach(async () => (dir = await mkdtemp(join(tmpdir(), 'copydesk-history-'))));
afterEach(async () => await rm(dir, { recursive: true, force: true }));

const inspect = <T>(sql: string): T[] => {
  const db = new BetterSqlite3(join(dir, 'newsroom.db'), { readonly: true });
  try {
    return db.prepare(sql).all() as T[];
  } finally {
    db.close();
  }
};

/** A newsroom whose clock stands at `now.at`, with one story of one paragraph. */
async function newsroom() {
  const now = { at: Date.parse('2026-03-01T08:00:00.000Z') };
  const { client, close } = await openTestCore({ dir, now: () => new Date(now.at) });
  const { id } = await client.articles.createFromDocument({ document: storyOf(['First words.']) });
  const { document } = await client.articles.getArticle({ id });
  let revision = 1;
  const save = async (words: string): Promise<void> => {
    const edited = { ...document, body: bodyOf([{ ...paragraph(words), id: document.body.root.children[0]!.id }]) };
    ({ revision } = await client.articles.saveDraft({ id, baseRevision: revision, document: edited }));
  };
  return { client, close, id, now, save };
}

describe('the autosaves of a history', () => {
  const at = (ms: number): { id: string; at: string } => ({ id: String(ms), at: new Date(ms).toISOString() });
  const now = Date.parse('2026-06-01T00:00:00.000Z');

  it('all stay for a day', () => {
    const saves = Array.from({ length: 200 }, (_, number) => at(now - number * 5 * 60_000));
    expect(dispensable(saves, now)).toEqual([]);
  });

  it('are one an hour for a month and one a day from then on: the last each time', () => {
    const [late, early] = [now - 2 * DAY - 5 * 60_000, now - 2 * DAY - 50 * 60_000].map(at);
    const [lateOld, earlyOld] = [now - 60 * DAY - HOUR, now - 60 * DAY - 9 * HOUR].map(at);
    const otherHour = at(now - 2 * DAY - 3 * HOUR);
    const otherDay = at(now - 61 * DAY - HOUR);
    const saves = [late!, early!, otherHour, lateOld!, earlyOld!, otherDay];
    expect(dispensable(saves, now)).toEqual([early!.id, earlyOld!.id]);
    expect(dispensable(saves.toReversed(), now).toSorted()).toEqual([early!.id, earlyOld!.id].toSorted());
  });

  it('are thinned as the story is written on, and named versions never are', async () => {
    const { client, close, id, now: clock, save } = await newsroom();
    for (let number = 0; number < 6; number += 1) {
      clock.at += 6 * 60_000;
      await save(`Autosave ${number}.`);
      await client.articles.saveVersion({ id, name: `Version ${number}` });
    }
    clock.at += 3 * DAY;
    await save('Three days later.');
    const { rows } = await client.articles.listRevisions({ id });
    expect(rows.filter(({ kind }) => kind === 'saved').map(({ name }) => name)).toEqual(
      [5, 4, 3, 2, 1, 0].map((number) => `Version ${number}`),
    );
    expect(rows.filter(({ kind }) => kind === 'autosave')).toHaveLength(2);
    expect(rows.at(-1)?.kind).toBe('created');
    const oldest = await client.articles.getRevision({ revisionId: rows.at(-2)!.id });
    expect(oldest.revision.name).toBe('Version 0');
    expect(oldest.document.body.root.children[0]).toMatchObject({ children: [{ text: 'Autosave 0.' }] });
    await close();
  });
});

describe('blocks that nothing names any more', () => {
  const texts = (): string[] =>
    inspect<{ json: string }>('SELECT json FROM block').map(({ json }) => /"text":"([^"]*)"/.exec(json)?.[1] ?? '');

  it('are swept away; those of drafts and of every version stay', async () => {
    const { client, close, id, save } = await newsroom();
    await save('Half a wo');
    await client.articles.saveVersion({ id, name: 'Named' });
    await save('Half a word and');
    await save('Half a word and more.');
    const db = openDatabase(join(dir, 'newsroom.db'));
    expect(texts().toSorted()).toEqual(
      ['First words.', 'Half a wo', 'Half a word and', 'Half a word and more.'].toSorted(),
    );
    expect(await sweepBlocks(db, () => false)).toBe(1);
    expect(texts().toSorted()).toEqual(['First words.', 'Half a wo', 'Half a word and more.'].toSorted());
    expect(await sweepBlocks(db, () => false)).toBe(0);
    closeDatabase(db);
    await close();
  });

  it('stay where somebody saves in the meantime: a paragraph that comes back must find itself', async () => {
    const { close, save } = await newsroom();
    await save('Gone for a moment.');
    await save('Something else.');
    const db = openDatabase(join(dir, 'newsroom.db'));
    const sweeping = sweepBlocks(db, () => false);
    await save('Gone for a moment.');
    expect(await sweeping).toBeNull();
    expect(texts()).toContain('Gone for a moment.');
    closeDatabase(db);
    await close();
    const again = await openTestCore({ dir });
    const { rows } = await again.client.articles.listArticles({});
    const { document } = await again.client.articles.getArticle({ id: rows[0]!.id });
    expect(document.body.root.children[0]).toMatchObject({ children: [{ text: 'Gone for a moment.' }] });
    await again.close();
  });
});
