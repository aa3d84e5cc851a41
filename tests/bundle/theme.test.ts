import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyBundle } from '../../electron/core/bundle/index.ts';
import { themeFaults } from '../../shared/page/theme/check-theme.ts';
import { launchChromium } from '../support/chromium.ts';
import { openBundle } from '../support/loaded-page.ts';
import { bundleOf, sampleStory, themedShell } from '../support/page-bundles.ts';

let browser: Browser;
let bundle: string;
beforeAll(async () => {
  browser = await launchChromium();
  bundle = (await bundleOf(sampleStory(), { shell: themedShell() })).path;
});
afterAll(() => browser.close());

it('is one that the check lets through', () => {
  expect(themeFaults(themedShell().theme)).toEqual([]);
});

it('stands on the page in its colours, light and dark, with its type, its logo and its own rules, and asks for nothing outside', async () => {
  const { page, complaints, requests, close } = await openBundle(browser, bundle, { colorScheme: 'light' });
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await paper()).toBe('rgb(247, 249, 252)');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper()).toBe('rgb(11, 20, 32)');
  await page.emulateMedia({ media: 'print' });
  expect(await paper()).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ media: 'screen' });
  const logo = page.getByRole('img', { name: 'The Ellory Courier' });
  expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  const set = await page.evaluate(() => ({
    headline: getComputedStyle(document.querySelector('h1') as Element).fontFamily,
    size: getComputedStyle(document.documentElement).fontSize,
    masthead: getComputedStyle(document.querySelector('.masthead') as Element).backgroundColor,
  }));
  expect(set).toEqual({
    headline: expect.stringMatching(/^Rockwell/),
    size: '20px',
    masthead: 'rgb(11, 31, 51)',
  });
  expect(complaints).toEqual([]);
  expect(requests.filter((address) => !address.startsWith('file://') && !address.startsWith('data:'))).toEqual([]);
  await close();
});

it('carries no font that nothing is set in, and verifies', async () => {
  expect(readdirSync(bundle)).not.toContain('fonts');
  expect(await verifyBundle(bundle)).toMatchObject({ ok: true, faults: [] });
  const [sheet = ''] = readdirSync(bundle).filter((name) => name.endsWith('.css'));
  expect(readFileSync(join(bundle, sheet), 'utf8')).not.toContain('@font-face');
});
