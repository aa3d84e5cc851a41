import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CopydeskClient } from '../../shared/contract/contract.ts';
import { unpublishableSchema, type Job } from '../../shared/contract/jobs.contract.ts';
import type { ArticleId, JobId } from '../../shared/domain/ids.ts';
import { storyOf } from '../fixtures/documents.ts';
import { overEveryCarrier } from './carriers.ts';

let out: string;
beforeAll(async () => (out = await mkdtemp(join(tmpdir(), 'copydesk-contract-'))));
afterAll(async () => await rm(out, { recursive: true, force: true }));

async function ended(client: CopydeskClient, { jobId }: { jobId: JobId }): Promise<Job> {
  await expect.poll(async () => (await client.jobs.getJob({ jobId })).state, { timeout: 20_000 }).not.toBe('running');
  return await client.jobs.getJob({ jobId });
}

overEveryCarrier('jobs', (at) => {
  const story = async (): Promise<ArticleId> => {
    const document = storyOf(['The ferry runs again.'], { headline: 'Ferry runs again', slug: 'ferry-runs' });
    return (await at.client.articles.createFromDocument({ document })).id;
  };

  it('exports a story, verified, and verifies it again when asked', async () => {
    const id = await story();
    const place = await mkdtemp(join(out, 'export-'));
    const path = join(place, 'ferry');
    const done = await ended(
      at.client,
      await at.client.jobs.startExport({ articles: [id], form: 'folder', out: path }),
    );
    expect(done).toMatchObject({ state: 'done', result: { kind: 'export', bundles: [{ path }] } });
    const verified = await ended(at.client, await at.client.jobs.startVerify({ path }));
    expect(verified.result).toMatchObject({ kind: 'verify', ok: true, faults: [] });
    await writeFile(join(path, 'index.html'), `${await readFile(join(path, 'index.html'), 'utf8')} `);
    const broken = await ended(at.client, await at.client.jobs.startVerify({ path }));
    expect(broken.result).toMatchObject({ ok: false, faults: [{ kind: 'changed', path: 'index.html' }] });
    await expect(at.client.jobs.startExport({ articles: [id], form: 'folder', out: path })).rejects.toMatchObject({
      code: 'conflict',
      details: { path },
    });
    await expect(at.client.jobs.startVerify({ path: 'ferry' })).rejects.toMatchObject({ code: 'validation' });
  });

  it('remembers what a story was exported as, and exports it so again', async () => {
    const id = await story();
    expect(await at.client.jobs.listExports({ id })).toEqual({ exports: [] });
    const [first, again] = [join(out, `${id}-first.zip`), join(out, `${id}-again.zip`)];
    const ask = { articles: [id], form: 'zip' as const };
    await ended(at.client, await at.client.jobs.startExport({ ...ask, out: first }));
    const { exports } = await at.client.jobs.listExports({ id });
    expect(exports).toMatchObject([{ revision: 1 }]);
    const edition = { as: 'published', export: exports[0]!.export } as const;
    await ended(at.client, await at.client.jobs.startExport({ ...ask, out: again, edition }));
    expect(await readFile(again)).toEqual(await readFile(first));
  });

  it('stops a story that can’t be published yet before anything is written, and makes a draft copy of it on purpose', async () => {
    const document = storyOf(['It cost TK crowns.'], { headline: 'Pier repaired', slug: 'pier-repaired' });
    const { id, revision } = await at.client.articles.createFromDocument({ document });
    const place = await mkdtemp(join(out, 'gate-'));
    const whole = { articles: [await story(), id], form: 'folder', out: place } as const;
    const refused = await ended(
      at.client,
      await at.client.jobs.startExport({ ...whole, articles: [...whole.articles] }),
    );
    expect(refused).toMatchObject({ state: 'failed', error: { code: 'validation' } });
    const [stopped] = unpublishableSchema.array().parse(refused.error?.details?.['unpublishable']);
    const blockId = (await at.client.articles.getArticle({ id })).document.body.root.children[0]?.id;
    expect(stopped).toMatchObject({ id, headline: 'Pier repaired', problems: [{ kind: 'to-come', blockId }] });
    expect(await readdir(place)).toEqual([]);

    const path = join(place, 'draft');
    const copy = { articles: [id], form: 'folder', out: path, allowProblems: true } as const;
    const done = await ended(at.client, await at.client.jobs.startExport({ ...copy, articles: [id] }));
    expect(done).toMatchObject({ state: 'done', result: { bundles: [{ problems: [{ kind: 'to-come', blockId }] }] } });
    const page = await readFile(join(path, 'index.html'), 'utf8');
    expect(page).toContain('Not for publication');
    expect(page).toContain('content="noindex, nofollow"');
    expect(JSON.parse(await readFile(join(path, 'manifest.json'), 'utf8'))).toMatchObject({
      draftCopy: { problems: [{ kind: 'to-come', blockId }] },
    });
    expect(JSON.parse(await readFile(join(path, 'article.json'), 'utf8'))).toMatchObject({ pubStatus: 'withheld' });

    await at.client.articles.changeStatus({ id, baseRevision: revision, to: 'ready' });
    const site = { out: join(place, 'site'), stories: 'ready', fresh: false } as const;
    const noSite = await ended(at.client, await at.client.jobs.startSiteExport(site));
    expect(noSite).toMatchObject({
      state: 'failed',
      error: { code: 'validation', details: { unpublishable: [{ id }] } },
    });
    expect(await readdir(place)).toEqual(['draft']);
    const allowed = { ...site, allowProblems: true };
    const told = {
      state: 'done',
      result: { site: { warnings: expect.arrayContaining([expect.stringContaining(id)]) } },
    };
    expect(await ended(at.client, await at.client.jobs.startSiteExport(allowed))).toMatchObject(told);
    // A page that went out with problems is looked at again, though its story has not changed.
    expect(await ended(at.client, await at.client.jobs.startSiteExport(allowed))).toMatchObject(told);
    expect(await ended(at.client, await at.client.jobs.startSiteExport(site))).toMatchObject({ state: 'failed' });
    await at.client.articles.changeStatus({ id, baseRevision: revision + 1, to: 'draft' });
  });

  it('says where an export would go if nobody says', async () => {
    const id = await story();
    const { path } = await at.client.jobs.suggestExportPath({ id, form: 'zip' });
    expect(path).toMatch(/exports.ferry-runs(-\d+)?\.zip$/);
    const done = await ended(at.client, await at.client.jobs.startExport({ articles: [id], form: 'zip', out: null }));
    expect(done.result).toMatchObject({ bundles: [{ path }] });
    expect((await at.client.jobs.suggestExportPath({ id, form: 'zip' })).path).not.toBe(path);
    expect(await at.core.openDownload(done.id)).toMatchObject({ mediaType: 'application/zip' });
  });

  it('writes the whole site, and writes on where it stands already', async () => {
    const id = await story();
    const path = join(await mkdtemp(join(out, 'site-')), 'site');
    const site = { out: path, stories: 'all', fresh: false } as const;
    const done = await ended(at.client, await at.client.jobs.startSiteExport(site));
    expect(done).toMatchObject({ state: 'done', error: null });
    expect(await readFile(join(path, 'index.html'), 'utf8')).toContain('Ferry runs again');
    const again = await ended(at.client, await at.client.jobs.startSiteExport(site));
    expect(again).toMatchObject({ state: 'done', error: null });
    await writeFile(join(out, 'letter.txt'), 'a letter');
    const taken = await ended(at.client, await at.client.jobs.startSiteExport({ ...site, out }));
    expect(taken).toMatchObject({ state: 'failed', error: { code: 'conflict' } });
    expect(await readFile(join(out, 'letter.txt'), 'utf8')).toBe('a letter');
    expect((await at.client.articles.getArticle({ id })).summary.status).toBe('draft');
  });

  it('lets one export at a time into a site’s folder, by whatever name, and takes the next when that is done', async () => {
    await story();
    const place = await mkdtemp(join(out, 'two-'));
    const path = join(place, 'site');
    await symlink(place, join(out, 'two-by-another-name'));
    const site = { out: path, stories: 'all', fresh: false, allowProblems: true } as const;
    const first = await at.client.jobs.startSiteExport(site);
    for (const same of [path, join(out, 'two-by-another-name', 'site')]) {
      await expect(at.client.jobs.startSiteExport({ ...site, out: same })).rejects.toMatchObject({
        code: 'conflict',
        message: expect.stringContaining('already'),
      });
    }
    const other = await at.client.jobs.startSiteExport({ ...site, out: join(place, 'other') });
    expect(await ended(at.client, first)).toMatchObject({ state: 'done' });
    expect(await ended(at.client, other)).toMatchObject({ state: 'done' });
    const next = await ended(at.client, await at.client.jobs.startSiteExport(site));
    expect(next).toMatchObject({ state: 'done', result: { site: { written: 0 } } });
    const verified = await ended(at.client, await at.client.jobs.startVerify({ path }));
    expect(verified.result).toMatchObject({ kind: 'verify', ok: true, faults: [] });
    await rm(join(out, 'two-by-another-name'));
  });

  it('brings texts in as stories, with an account of each', async () => {
    const text = ['# Pier reopens', '', 'The pier is open again.', '', 'Boats call from Monday.'].join('\n');
    const sources = [{ kind: 'text', name: 'pier.md', text }] as const;
    const done = await ended(at.client, await at.client.jobs.startImport({ sources: [...sources] }));
    expect(done).toMatchObject({ state: 'done', result: { kind: 'import', stories: [{ headline: 'Pier reopens' }] } });
    const { rows } = await at.client.articles.listArticles({});
    expect(rows.map(({ headline }) => headline)).toContain('Pier reopens');
  });

  it('backs the newsroom up and looks it over', async () => {
    const path = join(await mkdtemp(join(out, 'backup-')), 'newsroom.zip');
    const backup = await ended(at.client, await at.client.jobs.startBackup({ out: path }));
    expect(backup.result).toMatchObject({ kind: 'backup', path });
    const doctor = await ended(at.client, await at.client.jobs.startDoctor({ repair: false }));
    expect(doctor.result).toMatchObject({ kind: 'doctor', ok: true });
  });

  it('takes a cancel at any time, and knows no work of another start', async () => {
    const { jobId } = await at.client.jobs.startDoctor({ repair: false });
    expect(await at.client.jobs.cancelJob({ jobId })).toEqual({});
    const { state } = await ended(at.client, { jobId });
    expect(['cancelled', 'done']).toContain(state);
    expect(await at.client.jobs.cancelJob({ jobId })).toEqual({});
    const unknown = 'nothing' as JobId;
    await expect(at.client.jobs.getJob({ jobId: unknown })).rejects.toMatchObject({ code: 'not_found' });
    await expect(at.client.jobs.cancelJob({ jobId: unknown })).rejects.toMatchObject({ code: 'not_found' });
  });
});
