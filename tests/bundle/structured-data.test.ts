import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BundleRequest } from '../../electron/core/bundle/index.ts';
import type { ArticleDocument } from '../../shared/document/article-document.ts';
import { emptyShell } from '../../shared/document/site-shell.ts';
import { hostileStory, HOSTILE } from '../fixtures/hostile-story.ts';
import { bundleOf, sampleStory } from '../support/page-bundles.ts';

const pageOf = async (story: ArticleDocument, change: Partial<BundleRequest> = {}): Promise<string> =>
  readFileSync(join((await bundleOf(story, change)).path, 'index.html'), 'utf8');
const dataIn = (html: string): string => /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
const graphOf = (html: string) => JSON.parse(dataIn(html))['@graph'];
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;
const meta = (html: string, key: string): string[] =>
  [...html.matchAll(new RegExp(`<meta (?:name|property)="${key}" content="([^"]*)">`, 'g'))].map(
    ([, content = '']) => content,
  );

const BASE = 'https://ellorycourier.example/the-ferry-they-condemned-was-never-the-ferry-they-surveyed/';

describe('the head of a page', () => {
  it('has a title of headline, section and site, and says what may be shown of it', async () => {
    const html = await pageOf(sampleStory());
    expect(html).toContain(
      '<title>The ferry they condemned was never the ferry they surveyed | World | The Ellory Courier</title>',
    );
    expect(meta(html, 'description')[0]).toContain('Ministry papers seen by the Courier');
    expect(meta(html, 'robots')).toEqual(['max-image-preview:large']);
    expect(html).toContain(`<link rel="canonical" href="${BASE}">`);
  });

  it('has Open Graph, article and card tags', async () => {
    const html = await pageOf(sampleStory());
    expect(meta(html, 'og:type')).toEqual(['article']);
    expect(meta(html, 'og:url')).toEqual([BASE]);
    expect(meta(html, 'og:image')[0]).toMatch(new RegExp(`^${BASE}media/[a-z0-9-]+\\.(webp|jpg|png)$`));
    expect(meta(html, 'og:image:alt')).toHaveLength(1);
    expect(meta(html, 'article:published_time')).toEqual(['2026-11-23T05:00:00+01:00']);
    expect(meta(html, 'article:modified_time')).toEqual(['2026-11-23T11:40:00+01:00']);
    expect(meta(html, 'article:tag')).toHaveLength(4);
    expect(meta(html, 'twitter:card')).toEqual(['summary_large_image']);
  });

  it('names no address where the site has none: no canonical link, no file path', async () => {
    const html = await pageOf(sampleStory(), { shell: emptyShell() });
    expect(html).not.toContain('rel="canonical"');
    expect(meta(html, 'og:url')).toEqual([]);
    expect(meta(html, 'og:image')).toEqual([]);
    expect(html).not.toMatch(/file:|localhost/);
  });
});

describe('the structured data', () => {
  it('describes the story', async () => {
    const html = await pageOf(sampleStory());
    const [article, ...videos] = graphOf(html);
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'The ferry they condemned was never the ferry they surveyed',
      datePublished: '2026-11-23T05:00:00+01:00',
      dateModified: '2026-11-23T11:40:00+01:00',
      articleSection: 'World',
      inLanguage: 'en-CA',
      isAccessibleForFree: true,
      publisher: { name: 'The Ellory Courier' },
      mainEntityOfPage: BASE,
    });
    const ratios = article.image.map((url: string) => /-(16x9|4x3|1x1)-[0-9a-f]{12}\.jpg$/.exec(url)?.[1]);
    expect(ratios).toEqual(['16x9', '4x3', '1x1']);
    expect(article.author.map(({ name }: { name: string }) => name)).toEqual(['Maren Oakhurst', 'Tobin Reyl']);
    expect(article.author[0]).toMatchObject({ '@type': 'Person', jobTitle: 'Reporter' });
    expect(article.video).toHaveLength(videos.length);
  });

  it('describes every video', async () => {
    const [, ...videos] = graphOf(await pageOf(sampleStory()));
    expect(videos.map(({ duration }: { duration: string }) => duration)).toEqual(['PT7M45S', 'PT6M47S', 'PT7M30S']);
    for (const video of videos) {
      expect(video).toMatchObject({
        '@type': 'VideoObject',
        name: expect.stringMatching(/./),
        description: expect.stringMatching(/./),
        transcript: expect.stringMatching(/./),
        uploadDate: expect.stringMatching(MOMENT),
        contentUrl: expect.stringMatching(new RegExp(`^${BASE}media/`)),
      });
      expect(video.thumbnailUrl[0]).toMatch(new RegExp(`^${BASE}media/`));
    }
  });

  it('says the dates that the page shows, and never a change before the publication', async () => {
    const story = sampleStory(({ fields }) => void (fields.updatedAt = '2026-11-22T09:00:00+01:00'));
    const html = await pageOf(story);
    const [article] = graphOf(html);
    expect(article.dateModified).toBe(article.datePublished);
    const shown = [...html.matchAll(/<p class="dates">.*?<\/p>/gs)].join('');
    expect([...shown.matchAll(/datetime="([^"]+)"/g)].map(([, moment]) => moment)).toEqual([article.datePublished]);
  });

  it('takes the moment of the page for the date of a story not published before', async () => {
    const draft = sampleStory(({ fields }) => Object.assign(fields, { firstPublishedAt: null, updatedAt: null }));
    const [article] = graphOf(await pageOf(draft));
    expect(article.datePublished).toBe('2026-11-24T08:30:00+01:00');
  });

  it('can’t be broken out of', async () => {
    const html = await pageOf(hostileStory());
    expect(dataIn(html)).not.toContain('<');
    expect(graphOf(html)[0].headline).toBe(HOSTILE.trim());
  });
});
