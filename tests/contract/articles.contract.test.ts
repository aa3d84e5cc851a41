import { expect, it } from 'vitest';
import type { CopydeskClient } from '../../shared/contract/contract.ts';
import { bodyOf } from '../../shared/document/article-document.ts';
import { emptyBlock } from '../../shared/document/blocks/empty-block.ts';
import { writeDocument } from '../../shared/document/read-document.ts';
import { notUnderstood } from '../../shared/document/read/not-understood.ts';
import { newArticleId, newCommandId, type ArticleId } from '../../shared/domain/ids.ts';
import { paragraph, storyOf } from '../fixtures/documents.ts';
import { overEveryCarrier } from './carriers.ts';

/** Puts a story of one paragraph, and gives its id. */
async function write(client: CopydeskClient, words: string, headline = 'Ferry resumes'): Promise<ArticleId> {
  const { id } = await client.articles.createFromDocument({ document: storyOf([words], { headline }) });
  return id;
}

overEveryCarrier('articles', (at) => {
  it('keeps a story as it was saved', async () => {
    const { id, revision } = await at.client.articles.createArticle({
      fields: { headline: 'Ferry resumes', kicker: 'Harbour' },
    });
    const { document } = await at.client.articles.getArticle({ id });
    const edited = {
      ...document,
      body: bodyOf([...document.body.root.children, paragraph('Ice — “gone”, é 漢字.')]),
    };
    const saved = await at.client.articles.saveDraft({ id, baseRevision: revision, document: edited });
    expect(saved).toMatchObject({ revision: 2, changedBlocks: 1 });
    const opened = await at.client.articles.getArticle({ id });
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
    await at.client.newsroom.setProfile({ profile: { name: 'Ada Quill', initials: 'AQ', role: 'editor' } });
    const id = await write(at.client, 'One.');
    const { document } = await at.client.articles.getArticle({ id });
    const theirs = { ...document, fields: { ...document.fields, deck: 'Theirs' } };
    const mine = { ...document, fields: { ...document.fields, deck: 'Mine' } };
    const { savedAt } = await at.client.articles.saveDraft({ id, baseRevision: 1, document: theirs });
    await expect(at.client.articles.saveDraft({ id, baseRevision: 1, document: mine })).rejects.toMatchObject({
      code: 'conflict',
      details: { revision: 2, savedAt, by: { name: 'Ada Quill', initials: 'AQ', role: 'editor' } },
    });
    await at.client.articles.saveDraft({ id, baseRevision: 1, document: mine, force: true });
    expect((await at.client.articles.getArticle({ id })).document.fields.deck).toBe('Mine');
    const { rows } = await at.client.articles.listRevisions({ id });
    expect(rows.map(({ kind }) => kind)).toEqual(['autosave', 'overwritten', 'created']);
    const kept = await at.client.articles.getRevision({ revisionId: rows[1]!.id });
    expect(kept.document.fields.deck).toBe('Theirs');
    expect(kept.revision.by).toEqual({ name: 'Ada Quill', initials: 'AQ', role: 'editor' });
  });

  it('tells the stories that others link to, spiked ones too, and no others', async () => {
    const [here, spiked] = [await write(at.client, 'Here.', 'Tide turns'), await write(at.client, 'Gone.', 'Ebb')];
    await at.client.articles.spikeArticle({ id: spiked });
    const unknown = newArticleId();
    const { rows } = await at.client.articles.listLinkedStories({ ids: [here, spiked, unknown] });
    expect(rows.map(({ id, headline, slug }) => [id, headline, slug]).sort()).toEqual(
      [
        [here, 'Tide turns', 'tide-turns'],
        [spiked, 'Ebb', 'ebb'],
      ].sort(),
    );
    await at.client.articles.unspikeArticle({ id: spiked });
  });

  it('applies a command once, however often it is sent', async () => {
    const commandId = newCommandId();
    const first = await at.client.articles.createArticle({ commandId, fields: { headline: 'Once' } });
    const again = await at.client.articles.createArticle({ commandId, fields: { headline: 'Once' } });
    expect(again).toEqual(first);
    const { rows } = await at.client.articles.listArticles({});
    expect(rows.filter(({ headline }) => headline === 'Once')).toHaveLength(1);
  });

  it('leaves a story alone that is saved without a change', async () => {
    const id = await write(at.client, 'The same.');
    const { document, summary } = await at.client.articles.getArticle({ id });
    expect(await at.client.articles.saveDraft({ id, baseRevision: 1, document })).toEqual({
      revision: 1,
      savedAt: summary.updatedAt,
      changedBlocks: 0,
    });
  });

  it('keeps what was typed and could not be understood, beside the values it left as they were', async () => {
    const clip = { ...emptyBlock('video-segment'), durationSeconds: 465, asTyped: { durationSeconds: 'about 8 min' } };
    const link = { title: 'Tides', url: '', asTyped: { url: 'tides.example' } };
    const links = { ...emptyBlock('related-links'), links: [link] };
    const { id } = await at.client.articles.createFromDocument({ document: storyOf(['One.'], { headline: 'Typed' }) });
    const { document } = await at.client.articles.getArticle({ id });
    const fields = { ...document.fields, asTyped: { embargoAt: 'Friday six' } };
    const typed = { ...document, fields, body: bodyOf([...document.body.root.children, clip, links]) };
    await at.client.articles.saveDraft({ id, baseRevision: 1, document: typed });
    expect((await at.client.articles.getArticle({ id })).document).toEqual(typed);
    await at.client.articles.saveDraft({ id, baseRevision: 2, document });
    expect((await at.client.articles.getArticle({ id })).document).toEqual(document);
    const copy = await at.client.articles.importText({
      name: 'typed.story',
      text: JSON.stringify(writeDocument(typed)),
    });
    const second = await at.client.articles.duplicateArticle({ id: copy.id });
    const copied = (await at.client.articles.getArticle({ id: second.id })).document;
    expect(notUnderstood(copied).map(({ typed: words }) => words)).toEqual([
      'Friday six',
      'about 8 min',
      'tides.example',
    ]);
  });

  it('refuses input that does not fit and names the places', async () => {
    const id = await write(at.client, 'One.');
    const { document } = await at.client.articles.getArticle({ id });
    const broken = { ...document, fields: { ...document.fields, embargoAt: 'soon' } };
    await expect(at.client.articles.saveDraft({ id, baseRevision: 1, document: broken })).rejects.toMatchObject({
      code: 'validation',
      details: { problems: [expect.stringContaining('document.fields.embargoAt')] },
    });
  });

  it('says that a story is not there', async () => {
    await expect(at.client.articles.getArticle({ id: 'nowhere' })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('moves a story through its statuses and keeps each step', async () => {
    const id = await write(at.client, 'Ready to go.');
    const ready = await at.client.articles.changeStatus({ id, baseRevision: 1, to: 'ready' });
    expect(ready).toMatchObject({ status: 'ready', revision: 2 });
    await expect(at.client.articles.changeStatus({ id, baseRevision: 2, to: 'ready' })).rejects.toMatchObject({
      code: 'forbidden',
    });
    const { rows } = await at.client.articles.listArticles({ filter: { status: 'ready' } });
    expect(rows.map((row) => row.id)).toContain(id);
    expect((await at.client.articles.listRevisions({ id })).rows[0]).toMatchObject({
      kind: 'submitted',
      by: { initials: 'AQ' },
    });
  });

  it('restores a version and keeps the one before it', async () => {
    const id = await write(at.client, 'First words.');
    const first = (await at.client.articles.saveVersion({ id, name: 'Before the edit' })).revisionId;
    const { document } = await at.client.articles.getArticle({ id });
    await at.client.articles.saveDraft({
      id,
      baseRevision: 1,
      document: { ...document, body: bodyOf([paragraph('Second words.')]) },
    });
    await at.client.articles.restoreRevision({ id, revisionId: first, baseRevision: 2 });
    expect((await at.client.articles.getArticle({ id })).document).toEqual(document);
    const { rows } = await at.client.articles.listRevisions({ id });
    expect(rows.map(({ kind, name: called }) => [kind, called])).toEqual([
      ['restored', ''],
      ['autosave', ''],
      ['saved', 'Before the edit'],
      ['created', ''],
    ]);
  });

  it('spikes, puts back and only then deletes for good', async () => {
    const id = await write(at.client, 'Not today.', 'Spiked story');
    await expect(at.client.articles.deleteArticle({ id })).rejects.toMatchObject({ code: 'forbidden' });
    await at.client.articles.spikeArticle({ id });
    expect((await at.client.articles.listArticles({})).rows.map((row) => row.id)).not.toContain(id);
    expect((await at.client.articles.listArticles({ filter: { spiked: true } })).rows.map((row) => row.id)).toEqual([
      id,
    ]);
    await at.client.articles.unspikeArticle({ id });
    expect((await at.client.articles.listArticles({})).rows.map((row) => row.id)).toContain(id);
    await at.client.articles.spikeArticle({ id });
    await at.client.articles.deleteArticle({ id });
    await expect(at.client.articles.getArticle({ id })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('lists by keyset without gap or repetition', async () => {
    for (const number of [1, 2, 3, 4, 5]) await write(at.client, 'Same.', `Keyset ${number}`);
    const all = (await at.client.articles.listArticles({})).rows.map((row) => row.id);
    const paged: string[] = [];
    let cursor: string | null = null;
    do {
      const page: { rows: { id: string }[]; nextCursor: string | null } = await at.client.articles.listArticles({
        cursor,
        limit: 2,
      });
      paged.push(...page.rows.map((row) => row.id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(paged).toEqual(all);
    await expect(at.client.articles.listArticles({ cursor: 'bm9uZQ' })).rejects.toMatchObject({ code: 'validation' });
  });

  it('brings in a document with its id, and keeps an unknown block to the letter', async () => {
    const chart = { type: 'chart', version: 7, series: [1, 2.5, null], nested: { deep: ['x'], __proto__: null } };
    const story = storyOf(['Rain.'], { headline: 'Chart of the day' });
    const text = JSON.stringify({
      id: 'chart-1',
      ...story,
      body: { root: { ...story.body.root, children: [...story.body.root.children, chart] } },
    });
    const { id } = await at.client.articles.importText({ name: 'chart.story', text });
    expect(id).toBe('chart-1');
    const [, block] = (await at.client.articles.getArticle({ id })).document.body.root.children;
    expect(block).toMatchObject({ type: 'unknown-block', original: JSON.parse(JSON.stringify(chart)) });
    const again = await at.client.articles.importText({ name: 'chart.story', text });
    expect(again.id).not.toBe('chart-1');
    expect(again.notes).toEqual([expect.stringContaining('chart-1')]);
  });

  it('refuses a later program’s story and one that is none', async () => {
    const later = JSON.stringify({ formatVersion: 99, fields: {}, body: {} });
    await expect(at.client.articles.importText({ name: 'later.story', text: later })).rejects.toMatchObject({
      code: 'unsupported_format',
      message: expect.stringMatching(/99.*2/),
    });
    await expect(at.client.articles.importText({ name: 'x.story', text: '{"formatVersion":1}' })).rejects.toMatchObject(
      {
        code: 'validation',
      },
    );
    await expect(at.client.articles.importText({ name: 'x.docx', text: '' })).rejects.toMatchObject({
      code: 'unsupported_format',
    });
  });

  it('counts what the filters offer', async () => {
    const before = await at.client.articles.listFacets({});
    const { id } = await at.client.articles.createArticle({ fields: { section: 'Weather' } });
    const after = await at.client.articles.listFacets({});
    expect(after.total).toBe(before.total + 1);
    expect(after.sections).toContainEqual({ section: 'Weather', count: 1 });
    await at.client.articles.spikeArticle({ id });
    const spiked = await at.client.articles.listFacets({});
    expect(spiked).toMatchObject({ total: before.total, spiked: before.spiked + 1 });
    expect(spiked.sections.map(({ section }) => section)).not.toContain('Weather');
  });

  it('copies a story with block ids of its own', async () => {
    const id = await write(at.client, 'Twice told.', 'Twice told');
    const { document } = await at.client.articles.getArticle({ id });
    const copy = await at.client.articles.duplicateArticle({ id });
    const { document: copied } = await at.client.articles.getArticle({ id: copy.id });
    const [was, is] = [document, copied].map(({ body }) => body.root.children[0]!);
    expect(is!.id).not.toBe(was!.id);
    expect({ ...is, id: '' }).toEqual({ ...was, id: '' });
    expect(copied.fields).toEqual(document.fields);
  });

  it('puts the sample story in, with every file that it names', async () => {
    const { id } = await at.client.articles.createSampleArticle({});
    const { document } = await at.client.articles.getArticle({ id });
    const hashes = [...JSON.stringify(document).matchAll(/"sha256":"([0-9a-f]{64})"/g)].map(([, hash]) => hash!);
    expect(hashes.length).toBeGreaterThan(5);
    for (const hash of hashes) expect(await at.core.media.open(hash), hash).toBeDefined();
  });

  it('knows of a story that was written here that it did not come in, and remembers marks for one that did', async () => {
    const id = await write(at.client, 'Written here.');
    expect(await at.client.articles.getImportReport({ id })).toEqual({ report: null, restored: [], confirmed: [] });
    const text = '# Pier reopens\n\nThe pier is open again.';
    const brought = await at.client.articles.importText({ name: 'pier.md', text });
    await at.client.articles.markImportReport({ id: brought.id, restored: [], confirmed: [0] });
    const { report, confirmed } = await at.client.articles.getImportReport({ id: brought.id });
    expect(confirmed).toEqual([0]);
    expect(report).not.toBeUndefined();
  });
});
