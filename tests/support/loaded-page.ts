import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';

/** A bundle's page opened from file:// with the network off, and what the browser told of while it loaded. */
export interface LoadedPage {
  page: Page;
  /** Every address that was asked for. */
  requests: string[];
  /** Console errors and warnings, uncaught errors, and refusals of the page's security policy. */
  complaints: string[];
  close(): Promise<void>;
}

export async function openBundle(
  browser: Browser,
  bundle: string,
  options: BrowserContextOptions = {},
): Promise<LoadedPage> {
  return await openPage(browser, pathToFileURL(join(bundle, 'index.html')).href, { offline: true, ...options });
}

/** The same for a page at any address. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<LoadedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => void requests.push(request.url()));
  page.on(
    'requestfailed',
    (request) => void complaints.push(`failed: ${request.url()} ${request.failure()?.errorText}`),
  );
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => void complaints.push(`uncaught: ${error.message}`));
  await page.goto(url);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return { page, requests, complaints, close: () => context.close() };
}
