import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyBundle } from '../../electron/core/bundle/index.ts';
import { bodyOf } from '../../shared/document/article-document.ts';
import type { Block } from '../../shared/document/blocks/block.ts';
import { emptyBlock } from '../../shared/document/blocks/empty-block.ts';
import { link, text } from '../../shared/document/inline.ts';
import type { ArticleId } from '../../shared/domain/ids.ts';
import { storyLink } from '../../shared/domain/story-link.ts';
import { ended } from '../support/ended-job.ts';
import { newFolder, openSiteNewsroom, siteShell, type SiteNewsroom } from '../support/site-newsroom.ts';

let newsroom: SiteNewsroom;
beforeAll(async () => (newsroom = await openSiteNewsroom()));
afterAll(() => newsroom.close());

const GONE = 'gone0000000story' as ArticleId;

/** A story that links to `to` from its text and from its related links. */
async function linking(headline: string, to: ArticleId): Promise<ArticleId> {
  const id = await newsroom.publish({ headline });
  const words: Block = { ...emptyBlock('paragraph'), children: [text('See '), link(storyLink(to), 'the other story')] };
  const related: Block = { ...emptyBlock('related-links'), links: [{ title: 'The other one', url: storyLink(to) }] };
  await newsroom.change(id, (story) => void (story.body = bodyOf([words, related])));
  return id;
}

async function bundle(id: ArticleId): Promise<{ html: string; warnings: string[] }> {
  const { client } = newsroom;
  const { jobId } = await client.jobs.startExport({ articles: [id], form: 'folder', out: newFolder() });
  const result = await ended(client, jobId);
  if (result.kind !== 'export' || !result.bundles[0]) throw new Error('nothing was exported');
  const { path, warnings } = result.bundles[0];
  return { html: readFileSync(join(path, 'index.html'), 'utf8'), warnings };
}

it('leads on the site to the other story’s page, and follows it where it goes', async () => {
  const out = newFolder();
  const other = await newsroom.publish({ headline: 'Harbour ice' });
  await linking('Ferry waits', other);
  const pageOf = (path: string): string => readFileSync(join(out, path, 'index.html'), 'utf8');

  await newsroom.exportSite(out);
  expect(pageOf('ferry-waits')).toContain('See <a href="../harbour-ice/index.html">the other story</a>');
  expect(pageOf('ferry-waits')).toContain('<li><a href="../harbour-ice/index.html">The other one</a></li>');
  expect(await verifyBundle(out)).toMatchObject({ ok: true, faults: [] });

  await newsroom.change(other, (story) => void (story.fields.slug = 'ice-in-the-harbour'));
  await newsroom.exportSite(out);
  expect(pageOf('ferry-waits')).toContain('<a href="../ice-in-the-harbour/index.html">the other story</a>');
  expect(await verifyBundle(out)).toMatchObject({ ok: true, faults: [] });

  await newsroom.client.articles.spikeArticle({ id: other });
  const { warnings } = await newsroom.exportSite(out);
  expect(pageOf('ferry-waits')).toContain('See the other story</p>');
  expect(warnings).toEqual([expect.stringMatching(/not on the site.*ferry-waits/)]);
  expect(await verifyBundle(out)).toMatchObject({ ok: true, faults: [] });
});

it('leads in a bundle to the other story’s public address', async () => {
  const other = await newsroom.publish({ headline: 'Pier opens' });
  const { html, warnings } = await bundle(await linking('Pier waits', other));
  expect(html).toContain('See <a href="https://news.example/pier-opens/">the other story</a>');
  expect(warnings).toEqual([]);
});

it('keeps the words and says so where a bundle can’t know the address', async () => {
  const other = await newsroom.publish({ headline: 'Quay closes' });
  const id = await linking('Quay waits', other);
  await newsroom.client.articles.spikeArticle({ id: other });
  const spiked = await bundle(id);
  expect(spiked.html).toContain('See the other story</p>');
  expect(spiked.warnings).toEqual([expect.stringContaining('“Quay closes”, which is spiked')]);

  const lost = await bundle(await linking('Slip waits', GONE));
  expect(lost.html).not.toContain('copydesk:');
  expect(lost.warnings).toEqual([expect.stringContaining('not in this newsroom')]);

  await newsroom.client.articles.unspikeArticle({ id: other });
  await newsroom.client.newsroom.setShell({ shell: { ...siteShell(), baseUrl: '' } });
  const homeless = await bundle(id);
  expect(homeless.html).toContain('See the other story</p>');
  expect(homeless.warnings).toEqual([expect.stringContaining('no base URL is set')]);
});
