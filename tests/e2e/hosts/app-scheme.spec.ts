import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { CONTENT_SECURITY_POLICY } from '../../../shared/domain/content-security-policy.ts';
import { expect, lookingTest as test } from './desktop-test.ts';

const CAPTIONS = 'WEBVTT\n\n00:00.000 --> 00:02.000\nThe ferry leaves the pier.\n';
const SHA256 = createHash('sha256').update(CAPTIONS).digest('hex');

/** The part of a request that crosses into the page. */
interface Asked {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

interface Fetched {
  status: number;
  headers: Record<string, string>;
  body: string;
}

test.describe('the program’s own scheme', () => {
  // Why one after the other: they share one program.
  test.describe.configure({ mode: 'default' });
  /** A request as the page makes it. */
  const ask = (page: Page, path: string, init: Asked = {}): Promise<Fetched> =>
    page.evaluate(
      async ([address, options]) => {
        // Why no-store: Chromium answers for a part of a file from its own cache of the whole.
        const response = await fetch(address, { cache: 'no-store', ...options });
        return {
          status: response.status,
          headers: Object.fromEntries(response.headers),
          body: await response.text(),
        };
      },
      [path, init] as const,
    );

  test('serves the interface under its policy', async ({ desktop }) => {
    const page = await ask(desktop.page, '/');
    expect(page.status).toBe(200);
    expect(page.headers).toMatchObject({
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    expect((await ask(desktop.page, '/page/page.css')).headers['content-type']).toMatch(/^text\/css/);
  });

  test('takes a file in as it streams, and gives it back whole, in ranges, and not again to who has it', async ({
    desktop,
  }) => {
    const { page } = desktop;
    const headers = { 'content-type': 'text/vtt', 'x-file-name': 'ferry%20en.vtt' };
    const stored = JSON.parse((await ask(page, '/media/', { method: 'PUT', headers, body: CAPTIONS })).body) as unknown;
    expect(stored).toMatchObject({ ok: true, value: { sha256: SHA256, name: 'ferry en.vtt' } });
    const path = `/media/${SHA256}`;
    expect(await ask(page, path)).toMatchObject({ status: 200, body: CAPTIONS });
    expect(await ask(page, path, { headers: { range: 'bytes=0-5' } })).toMatchObject({
      status: 206,
      body: 'WEBVTT',
      headers: { 'content-range': `bytes 0-5/${CAPTIONS.length}` },
    });
    expect((await ask(page, path, { headers: { range: 'bytes=9000-' } })).status).toBe(416);
    expect((await ask(page, path)).headers['content-security-policy']).toMatch(/^sandbox;/);
  });

  test('plays the sample’s video, from any place in it', async ({ desktop }) => {
    const { page } = desktop;
    const played = await page.evaluate(async () => {
      const call = (method: string, input: object) =>
        window.copydesk.invoke({ method, input, clientId: 'test-driver' }) as Promise<{
          value: Record<string, unknown>;
        }>;
      const { value } = await call('articles.createSampleArticle', { commandId: crypto.randomUUID() });
      const opened = JSON.stringify(await call('articles.getArticle', { id: value['id'] }));
      const sha256 = /"sha256":"([0-9a-f]{64})","mediaType":"video/.exec(opened)?.[1] ?? '';
      const video = document.createElement('video');
      video.muted = true;
      video.src = `/media/${sha256}`;
      document.body.append(video);
      await new Promise((resolve, reject) => {
        video.onloadedmetadata = resolve;
        video.onerror = () => reject(new Error(video.error?.message));
      });
      const middle = video.duration / 2;
      video.currentTime = middle;
      await new Promise((resolve) => (video.onseeked = resolve));
      return { at: video.currentTime, middle };
    });
    expect(played.middle).toBeGreaterThan(0.5);
    expect(Math.abs(played.at - played.middle)).toBeLessThan(0.1);
  });

  test('knows nothing outside its folders', async ({ desktop }) => {
    const ways = [
      '/../package.json',
      '/%2e%2e/package.json',
      '/%2e%2e%2fpackage.json',
      '/..%2f..%2fpackage.json',
      '/assets/..%5c..%5cpackage.json',
      '/assets/%2e%2e/%2e%2e/%2e%2e/package.json',
      '/media/..%2f..%2fnewsroom.db',
      '/downloads/..%2fnewsroom.db',
      '/page/..%2fpackage.json',
      '/main/main.cjs',
      '/node/core-worker.cjs',
    ];
    for (const way of ways) {
      const { status, body } = await ask(desktop.page, way);
      expect(status, way).toBe(404);
      expect(body, way).not.toContain('copydesk"');
    }
  });

  test('can only be read, but for files that come in', async ({ desktop }) => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
      expect((await ask(desktop.page, '/index.html', { method, body: 'x' })).status, method).toBe(405);
    const nameless = await ask(desktop.page, '/media/', { method: 'PUT', body: CAPTIONS });
    expect(nameless.status).toBe(400);
  });
});
