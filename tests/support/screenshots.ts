// Shoots every screen of the program into test-results/screens, for looking at: node tests/support/screenshots.ts [name …]
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { furnish, LONG_HEADLINE, SCREENS, WRITING_SCREENS } from '../e2e/pages/screens.ts';
import { LibraryPage } from '../e2e/pages/library-page.ts';
import { storyOf } from '../fixtures/documents.ts';
import { buildProgram } from './built-program.ts';
import { startLoopbackProgram } from './loopback-program.ts';
import { windowClient } from './window-client.ts';

const OUT = join(import.meta.dirname, '..', '..', 'test-results', 'screens');
const SIZES = { wide: { width: 1440, height: 900 }, narrow: { width: 900, height: 800 } };
const STORIES_IN_A_FULL_LIBRARY = 10_000;

const wanted = process.argv.slice(2);
buildProgram();
mkdirSync(OUT, { recursive: true });
const dataDir = mkdtempSync(join(tmpdir(), 'copydesk-screens-'));
const host = await startLoopbackProgram(dataDir);
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});

async function shoot(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const [size, viewport] of Object.entries(SIZES)) {
      await page.setViewportSize(viewport);
      await page.screenshot({ path: join(OUT, `${name}-${colorScheme}-${size}.png`) });
    }
  }
  await page.setViewportSize(SIZES.wide);
}

/** Shoots one screen; one that can't be reached is named and does not keep the others from being shot. */
async function attempt(page: Page, name: string, open: () => Promise<unknown>): Promise<void> {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  try {
    await open();
    await shoot(page, name);
    process.stdout.write(`${name}\n`);
  } catch (error) {
    process.stdout.write(
      `${name}: not reached: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n`,
    );
    await page.screenshot({ path: join(OUT, `${name}-not-reached.png`) });
    process.exitCode = 1;
  }
}

try {
  const page = await browser.newPage({ viewport: SIZES.wide });
  page.setDefaultTimeout(8_000);
  await page.goto(host.url);
  await attempt(page, 'first-run', () => page.getByRole('button', { name: 'New story' }).first().waitFor());
  await furnish(page);
  for (const screen of [...SCREENS, ...WRITING_SCREENS]) await attempt(page, screen.name, () => screen.open(page));
  const client = windowClient(page);
  await attempt(page, 'long-text', async () => {
    await page.keyboard.press('Escape');
    const fields = {
      headline: LONG_HEADLINE,
      kicker: LONG_HEADLINE.slice(-60),
      deck: LONG_HEADLINE.repeat(2),
      section: 'World',
    };
    await client.articles.createFromDocument({ document: storyOf([LONG_HEADLINE.repeat(3)], fields) });
    await page.reload();
    await new LibraryPage(page).open(/^Unabridged/);
  });
  await attempt(page, 'full-library', async () => {
    for (let story = 0; story < STORIES_IN_A_FULL_LIBRARY; story += 500) {
      await page.evaluate(async (from) => {
        for (let at = from; at < from + 500; at++) {
          const call = {
            method: 'articles.createArticle',
            clientId: 'full',
            input: { commandId: `full${at}`, fields: { headline: `Story ${at}`, section: 'World' } },
          };
          await fetch('rpc', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(call),
          });
        }
      }, story);
    }
    await page.reload();
    await page.getByText('Story 9999').first().waitFor();
  });
} finally {
  await browser.close();
  await host.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
