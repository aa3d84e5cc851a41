import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { openBundle, type LoadedPage } from '../support/loaded-page.ts';
import { bundleOf, sampleStory } from '../support/page-bundles.ts';

let browser: Browser;
let loaded: LoadedPage;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  loaded = await openBundle(browser, (await bundleOf(sampleStory())).path, { colorScheme: 'dark' });
  ({ page } = loaded);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
});
afterAll(() => browser.close());

describe('the page in print', () => {
  it('leaves out what only a screen needs', async () => {
    for (const selector of ['.masthead nav', '.notice', '.skip', 'summary'])
      for (const found of await page.locator(selector).all()) expect(await found.isVisible(), selector).toBe(false);
    await expect.poll(() => page.locator('h1').isVisible()).toBe(true);
  });

  it('is black on white, whatever the reader’s screen is', async () => {
    const { color, background } = await page.evaluate(() => {
      const root = getComputedStyle(document.documentElement);
      return { color: root.color, background: root.backgroundColor };
    });
    expect({ color, background }).toEqual({ color: 'rgb(0, 0, 0)', background: 'rgb(255, 255, 255)' });
  });

  it('writes the address of a link after its words', async () => {
    const after = await page
      .locator('.story-body > p a')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(after).toContain('https://ellorycourier.example/documents/halcyon-survey');
  });

  it('shows transcripts without being asked', async () => {
    const height = await page
      .locator('details')
      .first()
      .evaluate((details) => details.getBoundingClientRect().height);
    expect(height).toBeGreaterThan(20);
  });

  it('keeps a heading with what follows it, and a picture in one piece', async () => {
    const breaks = await page.evaluate(() => ({
      head: getComputedStyle(document.querySelector('.story-body h2') as Element).breakAfter,
      figure: getComputedStyle(document.querySelector('figure') as Element).breakInside,
    }));
    expect(breaks).toEqual({ head: 'avoid', figure: 'avoid' });
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
