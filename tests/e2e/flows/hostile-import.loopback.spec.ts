import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { HOSTILE_JSON_LD, hostilePage } from '../../fixtures/import/xss-corpus.ts';
import { openBundle } from '../../support/loaded-page.ts';
import { ExportDialog } from '../pages/dialogs.ts';
import { PreviewPanel } from '../pages/panels.ts';
import { expect, test } from '../pages/program.ts';

const LAST_WORDS = 'The last honest words.';

/** What a page tried that no story may. The window's security policy is taken away first, so that nothing but the program itself stands in the way. */
async function watchUnguarded(page: Page): Promise<string[]> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Page.setBypassCSP', { enabled: true });
  await page.reload();
  const tried: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['127.0.0.1', ''].includes(url.hostname)) tried.push(`asked for ${url.href}`);
  });
  page.on('dialog', (dialog) => {
    tried.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return tried;
}

const hasRun = (frame: Frame | Page): Promise<boolean> => frame.evaluate(() => Object.hasOwn(window, 'ran'));

test('a script that stands in the unguarded window would be seen', async ({ program }) => {
  const { page } = program;
  const tried = await watchUnguarded(page);
  await page.evaluate((html) => {
    document.body.insertAdjacentHTML('beforeend', html);
  }, '<img src="https://evil.example/pixel.gif" onerror="window.ran=1">');
  await expect.poll(() => hasRun(page)).toBe(true);
  expect(tried).toEqual(['asked for https://evil.example/pixel.gif']);
});

test('nothing of a hostile page runs or loads in the editor, the preview or the bundle', async ({
  program,
  story,
  browser,
}) => {
  test.setTimeout(120_000);
  const { page, dataDir } = program;
  const tried = await watchUnguarded(page);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bring in a document' }).first().click();
  const source = Buffer.from(hostilePage(HOSTILE_JSON_LD));
  await (await choosing).setFiles([{ name: 'hostile.html', mimeType: 'text/html', buffer: source }]);
  await expect(story.body).toContainText(LAST_WORDS, { timeout: 30_000 });
  const report = page.getByRole('dialog');
  if (await report.isVisible()) await page.keyboard.press('Escape');
  await expect(report).toBeHidden();

  const preview = new PreviewPanel(page);
  await preview.open();
  await expect(preview.frame.getByText(LAST_WORDS)).toBeAttached();
  // Why: a picture that can't be loaded tells it after the text is there.
  await page.waitForTimeout(1_000);
  for (const frame of page.frames()) expect(await hasRun(frame)).toBe(false);

  const bundle = join(dataDir, 'hostile-bundle');
  const dialog = new ExportDialog(page);
  await dialog.open();
  await dialog.exportTo('Folder', bundle);
  await dialog.close();
  expect(tried).toEqual([]);

  const opened = await openBundle(browser, bundle);
  await expect(opened.page.getByText(LAST_WORDS)).toBeVisible();
  expect(await hasRun(opened.page)).toBe(false);
  expect(opened.requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
  expect(opened.complaints).toEqual([]);
  await opened.close();
});

test('nothing of a hostile page runs or loads when it is pasted', async ({ program, library, story }) => {
  const { page } = program;
  const tried = await watchUnguarded(page);
  await library.newStory();
  await story.body.click();
  await story.body.evaluate((body, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, hostilePage());
  await expect(story.body).toContainText(LAST_WORDS);
  await page.waitForTimeout(1_000);
  for (const frame of page.frames()) expect(await hasRun(frame)).toBe(false);
  expect(tried).toEqual([]);
});
