// Takes the README's pictures anew, into docs/: node tests/support/readme-pictures.ts
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { LibraryPage } from '../e2e/pages/library-page.ts';
import { PreviewPanel, RundownPanel } from '../e2e/pages/panels.ts';
import { longStory } from '../fixtures/documents.ts';
import { buildProgram } from './built-program.ts';
import { startLoopbackProgram } from './loopback-program.ts';
import { windowClient } from './window-client.ts';

const DOCS = join(import.meta.dirname, '..', '..', 'docs');
const NEWS = [
  { headline: 'Lighthouse keeper’s log goes to the archive', section: 'Islands', kicker: 'Hollin', words: 420 },
  { headline: 'Council sets the price of winter mooring', section: 'Politics', kicker: 'Port Ellory', words: 610 },
  { headline: 'What the herring did to the harbour', section: 'Science', flag: 'Analysis', words: 1180 },
  { headline: 'A night with the ice patrol', section: 'The north', kicker: 'Sarn', words: 890, ready: true },
  { headline: 'Bakery on the quay turns ninety', section: 'Islands', words: 310, ready: true },
  { headline: 'School boat gets a second crew', section: 'Ellory', flag: 'Updated', words: 275 },
];

async function furnish(page: Page): Promise<void> {
  const client = windowClient(page);
  await client.newsroom.setProfile({ profile: { name: 'Ada Voll', initials: 'AV', role: 'editor' } });
  for (const [at, { words, ready = false, ...fields }] of NEWS.entries()) {
    const { id } = await client.articles.createFromDocument({ document: longStory(words, at + 1, fields) });
    if (ready) await client.articles.changeStatus({ id, baseRevision: 1, to: 'ready' });
  }
  await client.articles.createSampleArticle({});
  await page.reload();
  await new LibraryPage(page).open(/The ferry they condemned/);
}

buildProgram();
const dataDir = mkdtempSync(join(tmpdir(), 'copydesk-pictures-'));
const host = await startLoopbackProgram(dataDir);
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(host.url);
  await furnish(page);
  const preview = new PreviewPanel(page);
  await preview.open();
  await preview.frame.getByRole('heading', { level: 1 }).waitFor();
  await page.screenshot({ path: join(DOCS, 'writing-with-preview.png') });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const rundown = new RundownPanel(page);
  await rundown.open();
  await rundown.root.getByText('22:02').first().waitFor();
  await page.screenshot({ path: join(DOCS, 'rundown-dark.png') });
} finally {
  await browser.close();
  await host.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
