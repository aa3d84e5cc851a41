import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CopydeskClient } from '../../shared/contract/contract.ts';
import { newCommandId } from '../../shared/domain/ids.ts';
import type { ArticleId } from '../../shared/domain/ids.ts';
import { bodyOf } from '../../shared/document/article-document.ts';
import { paragraph, storyOf } from '../fixtures/documents.ts';

/** What every carrier must do alike: the same calls, the same answers, the same errors. */
export function contractSuite(
  name: string,
  open: () => Promise<{ client: CopydeskClient; close(): Promise<void> }>,
): void {
  describe(`the contract ${name}`, () => {
    let client: CopydeskClient;
    let close: () => Promise<void>;
    beforeAll(async () => ({ client, close } = await open()));
    afterAll(async () => await close());

    const write = async (words: string, headline = 'Ferry resumes') => {
      const { id } = await client.articles.createFromDocument({ document: storyOf([words], { headline }) });
      return id;
    };

    it('keeps a story as it was saved', async () => {
      const { id, revision } = await client.articles.createArticle({
        fields: { headline: 'Ferry resumes', kicker: 'Harbour' },
      });
      const { document } = await client.articles.getArticle({ id });
      const edited = {
        ...document,
        body: bodyOf([...document.body.root.children, paragraph('Ice — “gone”, é 漢字.')]),
      };
      const saved = await client.articles.saveDraft({ id, baseRevision: revision, document: edited });
      expect(saved).toMatchObject({ revision: 2, changedBlocks: 1 });
      const opened = await client.articles.getArticle({ id });
      expect(opened.document).toEqual(edited);
      expect(opened.summary).toMatchObject({
        headline: 'Ferry resumes',
        kicker: 'Harbour',
        revision: 2,
        words: 4,
        updatedAt: saved.savedAt,
      });
      expect(opened.readOnly).toBeNull();
    });

    it('refuses a save over somebody else’s and says whose', async () => {
      await client.newsroom.setProfile({ profile: { name: 'Ada Quill', initials: 'AQ', role: 'editor' } });
      const id = await write('One.');
      const { document } = await client.articles.getArticle({ id });
      const theirs = { ...document, fields: { ...document.fields, deck: 'Theirs' } };
      const mine = { ...document, fields: { ...document.fields, deck: 'Mine' } };
      const { savedAt } = await client.articles.saveDraft({ id, baseRevision: 1, document: theirs });
      await expect(client.articles.saveDraft({ id, baseRevision: 1, document: mine })).rejects.toMatchObject({
        code: 'conflict',
        details: { revision: 2, savedAt, by: { name: 'Ada Quill', initials: 'AQ', role: 'editor' } },
      });
      await client.articles.saveDraft({ id, baseRevision: 1, document: mine, force: true });
      expect((await client.articles.getArticle({ id })).document.fields.deck).toBe('Mine');
      const { rows } = await client.articles.listRevisions({ id });
      expect(rows.map(({ kind }) => kind)).toEqual(['autosave', 'overwritten', 'created']);
      const kept = await client.articles.getRevision({ revisionId: rows[1]!.id });
      expect(kept.document.fields.deck).toBe('Theirs');
      expect(kept.revision.by).toEqual({ name: 'Ada Quill', initials: 'AQ', role: 'editor' });
    });

    it('applies a command once, however often it is sent', async () => {
      const commandId = newCommandId();
      const first = await client.articles.createArticle({ commandId, fields: { headline: 'Once' } });
      const again = await client.articles.createArticle({ commandId, fields: { headline: 'Once' } });
      expect(again).toEqual(first);
      const { rows } = await client.articles.listArticles({});
      expect(rows.filter(({ headline }) => headline === 'Once')).toHaveLength(1);
    });

    it('leaves a story alone that is saved without a change', async () => {
      const id = await write('The same.');
      const { document, summary } = await client.articles.getArticle({ id });
      expect(await client.articles.saveDraft({ id, baseRevision: 1, document })).toEqual({
        revision: 1,
        savedAt: summary.updatedAt,
        changedBlocks: 0,
      });
    });

    it('refuses input that does not fit and names the places', async () => {
      const id = await write('One.');
      const { document } = await client.articles.getArticle({ id });
      const broken = { ...document, fields: { ...document.fields, embargoAt: 'soon' } };
      await expect(client.articles.saveDraft({ id, baseRevision: 1, document: broken })).rejects.toMatchObject({
        code: 'validation',
        details: { problems: [expect.stringContaining('document.fields.embargoAt')] },
      });
    });

    it('says that a story is not there', async () => {
      await expect(client.articles.getArticle({ id: 'nowhere' as ArticleId })).rejects.toMatchObject({
        code: 'not_found',
      });
    });

    it('moves a story through its statuses and keeps each step', async () => {
      const id = await write('Ready to go.');
      const ready = await client.articles.changeStatus({ id, baseRevision: 1, to: 'ready' });
      expect(ready).toMatchObject({ status: 'ready', revision: 2 });
      await expect(client.articles.changeStatus({ id, baseRevision: 2, to: 'ready' })).rejects.toMatchObject({
        code: 'forbidden',
      });
      const { rows } = await client.articles.listArticles({ filter: { status: 'ready' } });
      expect(rows.map((row) => row.id)).toContain(id);
      expect((await client.articles.listRevisions({ id })).rows[0]).toMatchObject({
        kind: 'submitted',
        by: { initials: 'AQ' },
      });
    });

    it('restores a version and keeps the one before it', async () => {
      const id = await write('First words.');
      const first = (await client.articles.saveVersion({ id, name: 'Before the edit' })).revisionId;
      const { document } = await client.articles.getArticle({ id });
      await client.articles.saveDraft({
        id,
        baseRevision: 1,
        document: { ...document, body: bodyOf([paragraph('Second words.')]) },
      });
      await client.articles.restoreRevision({ id, revisionId: first, baseRevision: 2 });
      expect((await client.articles.getArticle({ id })).document).toEqual(document);
      const { rows } = await client.articles.listRevisions({ id });
      expect(rows.map(({ kind, name: called }) => [kind, called])).toEqual([
        ['restored', ''],
        ['autosave', ''],
        ['saved', 'Before the edit'],
        ['created', ''],
      ]);
    });

    it('spikes, puts back and only then deletes for good', async () => {
      const id = await write('Not today.', 'Spiked story');
      await expect(client.articles.deleteArticle({ id })).rejects.toMatchObject({ code: 'forbidden' });
      await client.articles.spikeArticle({ id });
      expect((await client.articles.listArticles({})).rows.map((row) => row.id)).not.toContain(id);
      expect((await client.articles.listArticles({ filter: { spiked: true } })).rows.map((row) => row.id)).toEqual([
        id,
      ]);
      await client.articles.unspikeArticle({ id });
      expect((await client.articles.listArticles({})).rows.map((row) => row.id)).toContain(id);
      await client.articles.spikeArticle({ id });
      await client.articles.deleteArticle({ id });
      await expect(client.articles.getArticle({ id })).rejects.toMatchObject({ code: 'not_found' });
    });

    it('finds a word typed a moment ago, and its beginning', async () => {
      const id = await write('The lamplighter came back on Tuesday.', 'Lights on');
      const found = await expect.poll(
        async () => {
          const { rows } = await client.search.searchArticles({ query: 'lamplighter tues' });
          return rows.map((row) => [row.id, row.snippet]);
        },
        { timeout: 15_000 },
      );
      await found.toEqual([[id, expect.stringContaining('\uE000lamplighter\uE001')]]);
      expect((await client.search.searchArticles({ query: 'LÁMPLIGHTER', order: 'best' })).rows).toHaveLength(1);
      expect((await client.search.searchArticles({ query: '"came lamplighter"' })).rows).toEqual([]);
      expect((await client.search.searchArticles({ query: 'NOT ( " * : -' })).rows).toEqual([]);
    });

    it('lists by keyset without gap or repetition', async () => {
      for (const number of [1, 2, 3, 4, 5]) await write('Same.', `Keyset ${number}`);
      const all = (await client.articles.listArticles({})).rows.map((row) => row.id);
      const paged: string[] = [];
      let cursor: string | null = null;
      do {
        const page: { rows: { id: string }[]; nextCursor: string | null } = await client.articles.listArticles({
          cursor,
          limit: 2,
        });
        paged.push(...page.rows.map((row) => row.id));
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(paged).toEqual(all);
      await expect(client.articles.listArticles({ cursor: 'bm9uZQ' })).rejects.toMatchObject({ code: 'validation' });
    });

    it('brings in a document with its id, and keeps an unknown block to the letter', async () => {
      const chart = { type: 'chart', version: 7, series: [1, 2.5, null], nested: { deep: ['x'], __proto__: null } };
      const story = storyOf(['Rain.'], { headline: 'Chart of the day' });
      const text = JSON.stringify({
        id: 'chart-1',
        ...story,
        body: { root: { ...story.body.root, children: [...story.body.root.children, chart] } },
      });
      const { id } = await client.articles.importText({ name: 'chart.story', text });
      expect(id).toBe('chart-1');
      const [, block] = (await client.articles.getArticle({ id })).document.body.root.children;
      expect(block).toMatchObject({ type: 'unknown-block', original: JSON.parse(JSON.stringify(chart)) });
      const again = await client.articles.importText({ name: 'chart.story', text });
      expect(again.id).not.toBe('chart-1');
      expect(again.notes).toEqual([expect.stringContaining('chart-1')]);
    });

    it('refuses a later program’s story and one that is none', async () => {
      const later = JSON.stringify({ formatVersion: 99, fields: {}, body: {} });
      await expect(client.articles.importText({ name: 'later.story', text: later })).rejects.toMatchObject({
        code: 'unsupported_format',
        message: expect.stringMatching(/99.*1/),
      });
      await expect(client.articles.importText({ name: 'x.story', text: '{"formatVersion":1}' })).rejects.toMatchObject({
        code: 'validation',
      });
      await expect(client.articles.importText({ name: 'x.docx', text: '' })).rejects.toMatchObject({
        code: 'unsupported_format',
      });
    });

    it('keeps settings', async () => {
      const { shell } = await client.newsroom.getNewsroom({});
      await client.newsroom.setShell({ shell: { ...shell, siteName: 'The Northern Ledger', city: 'Port Ansel' } });
      await client.newsroom.setPreference({ key: 'theme', value: { scheme: 'dark' } });
      expect((await client.newsroom.getNewsroom({})).shell).toMatchObject({
        siteName: 'The Northern Ledger',
        city: 'Port Ansel',
      });
      expect(await client.newsroom.getPreference({ key: 'theme' })).toEqual({ value: { scheme: 'dark' } });
      expect(await client.newsroom.getPreference({ key: 'never' })).toEqual({ value: null });
    });
  });
}
