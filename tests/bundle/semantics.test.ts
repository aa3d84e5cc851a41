import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileStory } from '../fixtures/hostile-story.ts';
import { launchChromium } from '../support/chromium.ts';
import { openBundle } from '../support/loaded-page.ts';
import { bundleOf, sampleStory } from '../support/page-bundles.ts';

let browser: Browser;
let page: Page;
let bundle: string;
beforeAll(async () => {
  browser = await launchChromium();
  bundle = (await bundleOf(sampleStory())).path;
  ({ page } = await openBundle(browser, bundle));
});
afterAll(() => browser.close());

const texts = (selector: string): Promise<string[]> => page.locator(selector).allInnerTexts();
const count = (selector: string): Promise<number> => page.locator(selector).count();

/** The levels of a page’s headings, in order. */
const levels = (on: Page): Promise<number[]> =>
  on.locator('h1, h2, h3, h4, h5, h6').evaluateAll((all) => all.map((heading) => Number(heading.tagName[1])));
const skipped = (found: number[]): number[] => found.filter((level, at) => level > (found[at - 1] ?? 0) + 1);

describe('the page of the sample story', () => {
  it('says its language and direction, its character set early, and lets a reader zoom', async () => {
    const html = await page.locator('html').evaluate((root: HTMLElement) => ({ lang: root.lang, dir: root.dir }));
    expect(html).toEqual({ lang: 'en-CA', dir: 'ltr' });
    const source = await page.content();
    const viewport = await page.locator('meta[name=viewport]').getAttribute('content');
    expect(viewport).not.toMatch(/user-scalable|maximum-scale/);
    expect(source.indexOf('<meta charset')).toBeGreaterThan(0);
    expect(source.indexOf('<meta charset')).toBeLessThan(1024);
  });

  it('has one first-level heading, the headline, and skips no level', async () => {
    expect(await texts('h1')).toEqual(['The ferry they condemned was never the ferry they surveyed']);
    expect(skipped(await levels(page))).toEqual([]);
    expect(await page.locator('.story-body h2').evaluateAll((all) => all.map(({ id }) => id))).toEqual([
      'a-survey-of-the-wrong-ship',
      'what-the-order-cost',
      'related',
    ]);
  });

  it('has the landmarks of a news page, each once', async () => {
    for (const selector of ['body > header', 'main', 'article[aria-labelledby=headline]', 'body > footer'])
      expect(await count(selector), selector).toBe(1);
    expect(await page.locator('header nav').getAttribute('aria-label')).toBeTruthy();
  });

  it('links its kicker to the section and keeps the flag out of the headline', async () => {
    expect(await page.locator('.kicker a').getAttribute('href')).toBe('https://ellorycourier.example/world/');
    expect(await texts('.kicker')).toEqual(['Island crossings']);
    expect(await texts('.flag')).toEqual([expect.stringMatching(/^exclusive$/i)]);
    expect(await count('h1 .flag')).toBe(0);
    expect(await page.locator('.deck').evaluate((deck) => deck.tagName)).toBe('P');
  });

  it('names its writers in an address', async () => {
    expect(await texts('address')).toEqual(['By Maren Oakhurst, Reporter; Tobin Reyl, Video']);
    expect(await page.locator('address a[rel=author]').getAttribute('href')).toContain('/people/maren-oakhurst');
  });

  it('sets a pull quote as an aside with a figure, its speaker outside the quotation', async () => {
    const quote = page.locator('aside > figure:has(> blockquote)');
    const block = sampleStory().body.root.children.find(({ type }) => type === 'pull-quote');
    expect(await quote.locator('> blockquote').innerText()).toBe(block?.type === 'pull-quote' && block.text);
    expect(await quote.locator('> blockquote').innerText()).not.toContain('Varnholt');
    expect(await quote.locator('> figcaption').innerText()).toContain('Edda Varnholt');
    expect(await count('cite')).toBe(0);
  });

  it('sets each segment as a named section with a title of level 3 over a figure', async () => {
    const segments = page.locator('section.segment');
    expect(await segments.count()).toBe(2);
    for (const segment of await segments.all()) {
      const id = await segment.getAttribute('aria-labelledby');
      expect(await segment.locator(`> h3[id="${id}"]`).count()).toBe(1);
      expect(await segment.locator('> h3 + figure > video').count()).toBe(1);
      expect(await segment.locator('.bar').getAttribute('aria-hidden')).toBe('true');
    }
    expect(await segments.first().getByRole('heading').innerText()).toBe('WATCH | What the harbour book shows:');
    const spoken = page.getByRole('region', { name: 'WATCH What the harbour book shows', exact: true });
    expect(await spoken.count()).toBe(1);
  });

  it('puts the notice in a named section before main, and no alert', async () => {
    const notice = page.locator('body > section.notice');
    expect(await notice.getAttribute('aria-label')).toBe('Notice');
    expect(await notice.getAttribute('role')).toBeNull();
    expect(await count('.notice ~ main')).toBe(1);
  });

  it('prints the day and the weather as they were, with a unit that can be read aloud', async () => {
    const snapshot = page.locator('.snapshot');
    expect(await snapshot.locator('time').first().getAttribute('datetime')).toBe('2026-11-24T08:30:00+01:00');
    expect(await snapshot.locator('time').first().innerText()).toBe('Tuesday, November 24, 2026, as of 8:30 UTC+1');
    expect(await snapshot.locator('.temperature').innerText()).toMatch(/4 °C.*as of 11:00 UTC\+1/s);
    expect(await snapshot.locator('.temperature .visually-hidden').textContent()).toBe('4 degrees Celsius');
    expect(await snapshot.locator('.temperature time').getAttribute('datetime')).toBe('2026-11-23T11:00:00+01:00');
  });

  it('says how long a video is to the eye, to speech and to machines', async () => {
    const duration = page.locator('.lead .duration');
    expect(await duration.getAttribute('datetime')).toBe('PT7M45S');
    expect(await duration.locator('[aria-hidden=true]').textContent()).toBe('7:45');
    expect(await duration.locator('.visually-hidden').textContent()).toBe('7 minutes 45 seconds');
  });

  it('prints absolute dates, never ages', async () => {
    expect(await page.locator('.lead .aired time').getAttribute('datetime')).toBe('2022-11-18');
    expect(await page.locator('.lead .aired').innerText()).toBe('Aired November 18, 2022');
    expect(await page.locator('body').innerText()).not.toMatch(/\bago\b/);
    for (const time of await page.locator('.dates time').all())
      expect(await time.getAttribute('datetime')).toMatch(/^2026-11-23T\d\d:\d\d:\d\d\+01:00$/);
  });

  it('gives every picture a size and its words, the lead at once and the others when they are near', async () => {
    for (const image of await page.locator('img').all()) {
      expect(await image.getAttribute('alt')).not.toBeNull();
      expect(Number(await image.getAttribute('width'))).toBeGreaterThan(0);
      expect(Number(await image.getAttribute('height'))).toBeGreaterThan(0);
      expect(await image.getAttribute('loading')).toBe('lazy');
      const widths = (await image.getAttribute('srcset'))?.split(', ') ?? [];
      expect(widths.length).toBeGreaterThanOrEqual(3);
      for (const [address = '', width = ''] of widths.map((choice) => choice.split(' '))) {
        expect(existsSync(join(bundle, address)), address).toBe(true);
        expect((await sharp(join(bundle, address)).metadata()).width).toBe(parseInt(width));
      }
      expect(await image.getAttribute('src')).toMatch(/\.jpg$/);
      expect(await image.getAttribute('sizes')).toBeTruthy();
    }
    const lead = await openBundle(browser, (await bundleOf(leadImageStory())).path);
    expect(await lead.page.locator('figure.lead img').getAttribute('loading')).toBeNull();
    await lead.close();
  });
});

const leadImageStory = () =>
  sampleStory((story) => {
    const image = story.body.root.children.find((block) => block.type === 'image');
    story.fields.leadVideo = null;
    story.fields.leadImage = image ? { ...image } : null;
  });

describe('a page of a story full of traps', () => {
  it('runs nothing, skips no heading and repeats no id', async () => {
    const trap = await openBundle(browser, (await bundleOf(hostileStory())).path);
    expect(await trap.page.locator('script:not([type="application/ld+json"]), iframe, object, embed').count()).toBe(0);
    const alive = await trap.page
      .locator('*')
      .evaluateAll((all) =>
        all.flatMap((element) =>
          [...element.attributes]
            .filter(({ name, value }) => name.startsWith('on') || name === 'style' || /^\s*javascript:/i.test(value))
            .map(({ name }) => `${element.tagName} ${name}`),
        ),
      );
    expect(alive).toEqual([]);
    expect(skipped(await levels(trap.page))).toEqual([]);
    const ids = await trap.page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(trap.complaints).toEqual([]);
    await trap.close();
  });
});

describe('a right-to-left story', () => {
  it('is mirrored: text starts at the right, and so do its rules', async () => {
    const bundle = await bundleOf(sampleStory(({ fields }) => void (fields.language = 'ar')));
    const arabic = await openBundle(browser, bundle.path, { viewport: { width: 820, height: 900 } });
    expect(await arabic.page.locator('html').getAttribute('dir')).toBe('rtl');
    const { quote, header } = await arabic.page.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
      return { quote: style('.quote').borderRightWidth, header: style('.deck').textAlign + style('.deck').direction };
    });
    expect({ quote, header }).toEqual({ quote: '3px', header: 'startrtl' });
    expect(await arabic.page.locator('.masthead').getAttribute('dir')).toBe('ltr');
    await arabic.close();
  });
});
