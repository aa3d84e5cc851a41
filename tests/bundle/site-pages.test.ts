import AxeBuilder from '@axe-core/playwright';
import type { Browser } from '@playwright/test';
import { createReadStream, readFileSync, rmSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyBundle } from '../../electron/core/bundle/index.ts';
import type { ArticleId } from '../../shared/domain/ids.ts';
import { complaintsAbout } from '../support/bundle-checks.ts';
import { launchChromium } from '../support/chromium.ts';
import { openPage } from '../support/loaded-page.ts';
import { filesIn, newFolder, openSiteNewsroom, siteShell, type SiteNewsroom } from '../support/site-newsroom.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const PAGES = [
  'index.html',
  'page/1/index.html',
  'sections/world/index.html',
  'authors/ada-quill/index.html',
  'story-3/index.html',
  '404.html',
];

const LOGO = 'chart-of-the-sound-1x1.jpg';

let newsroom: SiteNewsroom;
let browser: Browser;
let sample: ArticleId;
const out = newFolder();
beforeAll(async () => {
  newsroom = await openSiteNewsroom();
  browser = await launchChromium();
  const { client } = newsroom;
  ({ id: sample } = await client.articles.createSampleArticle({}));
  const { summary } = await client.articles.getArticle({ id: sample });
  await client.articles.changeStatus({ id: sample, baseRevision: summary.revision, to: 'ready' });
  for (let story = 0; story < 54; story++) {
    const hour = new Date(Date.UTC(2026, 10, 23, 20) - story * 7_200_000).toISOString();
    await newsroom.publish(
      {
        headline: `Story ${story} & “its” <tags>`,
        slug: `story-${story}`,
        section: ['World', 'Islands'][story % 2] ?? '',
        deck: 'What the council said about the crossing.',
        flag: story % 9 === 0 ? 'Exclusive' : '',
        byline: [{ name: ['Ada Quill', 'Noor Vance'][story % 2] ?? '', role: '', url: '' }],
        tags: ['ferries', 'ice & fog'],
        firstPublishedAt: hour,
        updatedAt: hour,
      },
      40,
    );
  }
  await newsroom.exportSite(out);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await newsroom.close();
});

const read = (path: string): string => readFileSync(join(out, path), 'utf8');

describe.each(PAGES)('%s', (path) => {
  it('is valid', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
      rules: { 'require-sri': 'off', 'no-inline-style': 'error', 'long-title': 'off' },
    });
    const { results } = await validator.validateString(read(path));
    expect(
      results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`)),
    ).toEqual([]);
  });

  it('gives axe nothing to find, never scrolls sideways, and asks for nothing outside', async () => {
    const { page, requests, complaints, close } = await openPage(browser, pathToFileURL(join(out, path)).href, {
      offline: true,
    });
    // Why before axe: it asks for the style sheet by itself, and the page’s policy refuses that.
    expect(complaints).toEqual([]);
    const found: string[] = [];
    for (const [colorScheme, width] of [
      ['light', 320],
      ['dark', 1280],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      found.push(
        ...violations.map(
          ({ id, nodes }) =>
            `${colorScheme} ${width} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
        ),
      );
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) found.push(`${width}: ${over} pixels too wide`);
    }
    expect(found).toEqual([]);
    const top = pathToFileURL(out).href;
    expect(requests.filter((url) => !url.startsWith(top) && !url.startsWith('data:'))).toEqual([]);
    await close();
  }, 60_000);
});

it('leads a reader from the front to a story, its section, its author, older stories and back', async () => {
  const { page, close } = await openPage(browser, pathToFileURL(join(out, 'index.html')).href, { offline: true });
  await page.getByRole('link', { name: 'Older stories' }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Latest stories, page 1');
  await page.getByRole('link', { name: 'Newer stories' }).click();
  await page.getByRole('link', { name: 'Story 1 & “its” <tags>' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Noor Vance' }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Noor Vance');
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'World' }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('World');
  await page.getByRole('banner').getByRole('link', { name: siteShell().siteName }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Latest stories');
  await close();
});

it('tells the newest stories in three feeds that a parser reads back', () => {
  const address = 'https://news.example/story-0/';
  const title = 'Story 0 & “its” <tags>';
  const rss = parseRssFeed(read('rss.xml'));
  expect(rss.title).toBe(siteShell().siteName);
  expect(rss.items).toHaveLength(50);
  expect(rss.items?.find(({ link }) => link === address)).toMatchObject({
    title,
    guid: { value: address, isPermaLink: true },
    description: 'What the council said about the crossing.',
    categories: [{ name: 'World' }, { name: 'ferries' }, { name: 'ice & fog' }],
    dc: { creators: ['Ada Quill'] },
  });
  expect(Date.parse(rss.items?.find(({ link }) => link === address)?.pubDate ?? '')).toBe(
    Date.parse('2026-11-23T20:00:00Z'),
  );
  const atom = parseAtomFeed(read('atom.xml'));
  expect(atom.entries).toHaveLength(50);
  const entry = atom.entries?.find(({ id }) => id === address);
  expect(entry).toMatchObject({
    links: [{ href: address }],
    authors: [{ name: 'Ada Quill' }],
    updated: '2026-11-23T20:00:00.000Z',
  });
  expect(JSON.stringify(entry?.title)).toContain('Story 0 & ');
  const json = parseJsonFeed(read('feed.json'));
  expect(JSON.parse(read('feed.json'))).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
  expect(json.items?.find(({ id }) => id === address)).toMatchObject({
    url: address,
    title,
    language: 'en-CA',
    authors: [{ name: 'Ada Quill' }],
  });
});

it('lists every story in the sitemaps, and those of two days in the news sitemap', () => {
  const places = (text: string): string[] => [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, place = '']) => place);
  const maps = places(read('sitemap.xml')).map((place) => place.replace('https://news.example/', ''));
  const all = maps.flatMap((path) => places(read(path)));
  const stories = [...filesIn(out).keys()].filter((path) => /^[^/]+\/index\.html$/.test(path));
  expect(stories).toHaveLength(55);
  expect(all.sort()).toEqual(
    [
      ...stories.map((path) => `https://news.example/${path.replace('index.html', '')}`),
      'https://news.example/',
      'https://news.example/sections/islands/',
      'https://news.example/sections/world/',
      ...all.filter((place) => /sections\/(?!islands|world)/.test(place)),
    ].sort(),
  );
  const news = places(read('news-sitemap.xml'));
  expect(news).toContain('https://news.example/story-15/');
  expect(news).not.toContain('https://news.example/story-30/');
});

it('takes stories that are ready and whose embargo is over, never a spiked one; drafts where they are asked for', async () => {
  const place = newFolder();
  const shown = async (how?: 'all'): Promise<string[]> => {
    await newsroom.exportSite(place, { stories: how ?? 'ready' });
    return ['held', 'open', 'gone', 'draft'].filter((slug) => filesIn(place).has(`${slug}/index.html`));
  };
  const { client } = newsroom;
  await newsroom.publish({ slug: 'held', headline: 'Held', embargoAt: '2026-11-24T14:00:01+02:00' });
  await newsroom.publish({ slug: 'open', headline: 'Open', embargoAt: '2026-11-24T14:00:00+02:00' });
  const gone = await newsroom.publish({ slug: 'gone', headline: 'Gone' });
  const draft = await newsroom.publish({ slug: 'draft', headline: 'Draft' });
  const { summary } = await client.articles.getArticle({ id: draft });
  await client.articles.changeStatus({ id: draft, baseRevision: summary.revision, to: 'draft' });
  expect(await shown()).toEqual(['open', 'gone']);
  await client.articles.spikeArticle({ id: gone });
  expect(await shown()).toEqual(['open']);
  expect(await shown('all')).toEqual(['open', 'draft']);
});

it('gives every story a folder of its own, whatever its slug', async () => {
  const place = newFolder();
  const [first, second] = [
    await newsroom.publish({ slug: 'weather', headline: 'Fog' }),
    await newsroom.publish({ slug: 'weather', headline: 'Ice' }),
  ];
  await newsroom.publish({ slug: 'sections', headline: 'Sections' });
  await newsroom.publish({
    slug: '',
    headline: 'ᐃᓄᒃᑎᑐᑦ',
    section: 'ᐃᓄᒃᑎᑐᑦ',
    byline: [
      { name: 'ᐊᐃᑉ', role: '', url: '' },
      { name: 'ᐅᑭᐅᖅ', role: '', url: '' },
    ],
  });
  await newsroom.exportSite(place);
  const paths = [...filesIn(place).keys()];
  expect(first).not.toBe(second);
  expect(paths).toEqual(
    expect.arrayContaining([
      'weather/index.html',
      `weather-${second}/index.html`,
      'sections-story/index.html',
      'story/index.html',
    ]),
  );
  expect(paths.filter((path) => /^authors\/story-[0-9a-z]{7}\//.test(path))).toHaveLength(2);
  expect(await complaintsAbout(place)).toEqual([]);
});

it('stands in the site’s theme on every page, and takes the logo away with it', async () => {
  const place = newFolder();
  await newsroom.exportSite(place);
  const before = filesIn(place);
  const body = createReadStream(join(import.meta.dirname, '../../electron/core/sample/media', LOGO));
  const media = await newsroom.core.media.put({ name: LOGO, mediaType: 'image/jpeg', body });
  const { theme, ...shell } = siteShell();
  const logo = { media, alt: 'The Ellory Courier' };
  const themed = {
    ...theme,
    logo,
    light: { ...theme.light, paper: '#f4f8ff' },
    stylesheet: '.deck { color: var(--ink) }',
  };
  await newsroom.client.newsroom.setShell({ shell: { ...shell, theme: themed } });
  await newsroom.exportSite(place);
  const pages = [...filesIn(place)].filter(([path]) => path.endsWith('index.html'));
  expect(pages.filter(([, html]) => !html.includes('alt="The Ellory Courier"')).map(([path]) => path)).toEqual([]);
  expect(filesIn(place).get('404.html')).toContain('light-dark(#f4f8ff, #15171a)');
  expect(await verifyBundle(place)).toMatchObject({ ok: true, faults: [] });
  expect(await complaintsAbout(place)).toEqual([]);
  await newsroom.client.newsroom.setShell({ shell: siteShell() });
  await newsroom.exportSite(place);
  expect(filesIn(place)).toEqual(before);
});

it('leaves feeds and sitemaps out where no base URL is set, and says so', async () => {
  const place = newFolder();
  await newsroom.client.newsroom.setShell({ shell: { ...siteShell(), baseUrl: '' } });
  const { warnings } = await newsroom.exportSite(place);
  await newsroom.client.newsroom.setShell({ shell: siteShell() });
  expect(warnings).toEqual([expect.stringMatching(/no feeds and no sitemaps/)]);
  expect([...filesIn(place).keys()].filter((path) => /\.xml$|feed\.json/.test(path))).toEqual([]);
  expect(read('index.html')).toContain('application/atom+xml');
  expect(await complaintsAbout(place)).toEqual([]);
});

it('leaves a folder with other things in it as it is', async () => {
  const place = newFolder();
  await newsroom.exportSite(place);
  rmSync(join(place, 'site.json'));
  await expect(newsroom.exportSite(place)).rejects.toMatchObject({ code: 'conflict' });
});

it('keeps the site that is there when it is cancelled', async () => {
  const place = newFolder();
  const { digest } = await newsroom.exportSite(place);
  await newsroom.client.newsroom.setShell({ shell: { ...siteShell(), siteName: 'The Other Paper' } });
  const { jobId } = await newsroom.client.jobs.startSiteExport({ out: place, stories: 'all', fresh: true });
  await newsroom.client.jobs.cancelJob({ jobId });
  await expect
    .poll(async () => (await newsroom.client.jobs.getJob({ jobId })).state, { timeout: 20_000 })
    .toBe('cancelled');
  await newsroom.client.newsroom.setShell({ shell: siteShell() });
  expect(await verifyBundle(place)).toMatchObject({ ok: true, digest });
});

describe('verify finds in a site', () => {
  const DAMAGE: [string, (place: string) => void, RegExp][] = [
    [
      'a changed page',
      (place) => writeFileSync(join(place, 'story-3/index.html'), `${read('story-3/index.html')} `),
      /^changed story-3\/index\.html/,
    ],
    [
      'an added page',
      (place) => writeFileSync(join(place, 'sections/more.html'), 'More'),
      /^added sections\/more\.html/,
    ],
    [
      'a missing page, and the links that lead nowhere',
      (place) => rmSync(join(place, 'story-3'), { recursive: true }),
      /^outside sections\/islands\/index\.html: needs \.\.\/\.\.\/story-3\/index\.html/,
    ],
    [
      'a renamed page',
      (place) => renameSync(join(place, 'story-3'), join(place, 'story-x')),
      /^missing story-3\/index\.html: was renamed to story-x/,
    ],
    [
      'a link out of the site',
      (place) => writeFileSync(join(place, '404.html'), '<a href="../../secret.html">x</a>'),
      /^outside 404\.html: needs \.\.\/\.\.\/secret\.html/,
    ],
    [
      'an export that was cut short',
      (place) => {
        renameSync(join(place, 'fonts'), join(place, '.copydesk-site'));
      },
      /^added \.copydesk-site/,
    ],
  ];
  it.each(DAMAGE)('%s', async (_name, damage, expected) => {
    const place = newFolder();
    await newsroom.exportSite(place);
    expect(await verifyBundle(place)).toMatchObject({ ok: true });
    damage(place);
    const { faults } = await verifyBundle(place);
    expect(faults.map(({ kind, path, message }) => `${kind} ${path}: ${message}`)).toContainEqual(
      expect.stringMatching(expected),
    );
  });
});
