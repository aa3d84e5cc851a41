import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { openPage } from '../support/loaded-page.ts';
import { bundleOf, sampleStory } from '../support/page-bundles.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.webp': 'image/webp',
};
let server: Server;
let browser: Browser;
beforeAll(async () => {
  const { path } = await bundleOf(sampleStory());
  server = createServer((request, response) => {
    const file = join(path, request.url === '/' ? 'index.html' : (request.url ?? ''));
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

it.each([390, 1280])(
  'over http the page shows its largest part soon and nothing shifts, %i pixels wide',
  async (width) => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const { page, complaints, close } = await openPage(browser, url, { viewport: { width, height: 800 } });
    const { shift, largest } = await page.evaluate(async () => {
      const seen = (type: string): Promise<PerformanceEntry[]> =>
        new Promise((resolve) => {
          const entries: PerformanceEntry[] = [];
          new PerformanceObserver((list) => void entries.push(...list.getEntries())).observe({ type, buffered: true });
          setTimeout(() => resolve(entries), 1_500);
        });
      const [shifts, paints] = await Promise.all([seen('layout-shift'), seen('largest-contentful-paint')]);
      return {
        shift: shifts.reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
        largest: Math.max(...paints.map(({ startTime }) => startTime)),
      };
    });
    expect(complaints).toEqual([]);
    expect(largest).toBeLessThan(2_500);
    expect(shift).toBe(0);
    await close();
  },
);
