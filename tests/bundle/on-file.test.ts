import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathToFileURL } from 'node:url';
import { bodyText } from '../../shared/document/read/plain-text.ts';
import { launchChromium } from '../support/chromium.ts';
import { openBundle } from '../support/loaded-page.ts';
import { bundleOf, sampleStory } from '../support/page-bundles.ts';

let browser: Browser;
let bundle: string;
beforeAll(async () => {
  browser = await launchChromium();
  bundle = (await bundleOf(sampleStory())).path;
});
afterAll(() => browser.close());

describe('a bundle opened from file:// with the network off', () => {
  it('asks for nothing outside itself and meets no refusal, to its very end', async () => {
    const { page, requests, complaints, close } = await openBundle(browser, bundle);
    for (const image of await page.locator('img').all()) {
      await image.scrollIntoViewIfNeeded();
      await expect
        .poll(() => image.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
        .toBeGreaterThan(0);
    }
    const outside = requests.filter((url) => !url.startsWith(pathToFileURL(bundle).href) && !url.startsWith('data:'));
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('shows its own type', async () => {
    const { page, close } = await openBundle(browser, bundle);
    const loaded = await page.evaluate(() => [...document.fonts].filter((font) => font.status === 'loaded').length);
    expect(loaded).toBeGreaterThanOrEqual(3);
    await close();
  });

  it('plays its videos, and each has captions with words in them', async () => {
    const { page, close } = await openBundle(browser, bundle);
    const videos = page.locator('video');
    expect(await videos.count()).toBe(3);
    for (const video of await videos.all()) {
      const said = await video.evaluate(async (element: HTMLVideoElement) => {
        const track = element.textTracks[0];
        if (!track) return { error: 'no track' };
        track.mode = 'showing';
        element.load();
        await new Promise((resolve, reject) => {
          element.addEventListener('loadeddata', resolve, { once: true });
          element.addEventListener('error', () => reject(new Error(element.error?.message)), { once: true });
          element.preload = 'auto';
        });
        while (!track.cues?.length) await new Promise((resolve) => setTimeout(resolve, 20));
        return {
          seconds: Math.round(element.duration),
          cues: track.cues.length,
          kind: track.kind,
          lang: track.language,
        };
      });
      expect(said).toMatchObject({ kind: 'captions', lang: 'en' });
      expect(said.cues).toBeGreaterThan(0);
      expect(said.seconds).toBeGreaterThan(0);
    }
    await close();
  });

  it('fetches no video before somebody plays it', async () => {
    const { page, requests, close } = await openBundle(browser, bundle);
    const attributes = await page
      .locator('video')
      .first()
      .evaluate((video) => video.getAttributeNames());
    expect(attributes).toEqual(expect.arrayContaining(['controls', 'playsinline', 'width', 'height', 'poster']));
    expect(await page.locator('video[preload=none]').count()).toBe(3);
    expect(requests.filter((url) => url.endsWith('.webm'))).toEqual([]);
    await close();
  });

  it('says every word of the story with JavaScript off', async () => {
    const { page, close } = await openBundle(browser, bundle, { javaScriptEnabled: false });
    const alternatives = await page.locator('img').evaluateAll((all) => all.map((image) => image.getAttribute('alt')));
    const shown = [await page.locator('body').textContent(), ...alternatives].join(' ').replace(/\s+/g, ' ');
    const { headline, deck } = sampleStory().fields;
    for (const line of [headline, deck, ...bodyText(sampleStory()).split('\n').filter(Boolean)])
      expect(shown, line).toContain(line.replace(/\s+/g, ' '));
    await close();
  });

  it('has its security policy first in the head', async () => {
    const { page, close } = await openBundle(browser, bundle);
    const first = page.locator('head > :first-child');
    expect(await first.getAttribute('http-equiv')).toBe('Content-Security-Policy');
    expect(await first.getAttribute('content')).toBe(
      "default-src 'none'; img-src 'self' data:; media-src 'self' data:; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'",
    );
    await close();
  });

  it('shows a segment without a file as its poster, its title and a link to the source', async () => {
    const story = sampleStory(({ body }) => {
      for (const block of body.root.children) if (block.type === 'video-segment') block.media = null;
    });
    const { page, close } = await openBundle(browser, (await bundleOf(story)).path);
    const segment = page.locator('section.segment').first();
    expect(await segment.locator('video').count()).toBe(0);
    expect(await segment.locator('figure img').count()).toBe(1);
    expect(await segment.locator('figure a[href$="/video/the-harbour-book"]').count()).toBe(1);
    await close();
  });
});
