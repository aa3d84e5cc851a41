import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchStandIn, tryLaunchStandIn } from '../../support/electron-stand-in/launch.ts';
import { plainText } from '../../../shared/document/read/plain-text.ts';
import { windowClient } from '../../support/window-client.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { StoryPage } from '../pages/story-page.ts';
import { expect, test } from './desktop-test.ts';

const headlines = async (page: Page): Promise<string[]> =>
  (await windowClient(page).articles.listArticles({})).rows.map(({ headline }) => headline);

function writeStory(path: string, headline: string): string {
  writeFileSync(path, JSON.stringify({ formatVersion: 1, fields: { headline }, body: { root: { children: [] } } }));
  return path;
}

/** Keeps the page so busy that it answers nobody, for so many seconds. Returns once it has begun. */
async function blockPage(page: Page, seconds: number): Promise<void> {
  const busy = page.waitForEvent('console', (message) => message.text() === 'busy');
  const loop = `{ console.log('busy'); const end = Date.now() + ${seconds * 1000}; while (Date.now() < end); }`;
  // Why not awaited: the page answers when it is free again, or never.
  page.evaluate(loop).catch(() => {});
  await busy;
}

test('the newsroom is there again after a quit', async ({ desktop, dataDir }) => {
  await windowClient(desktop.page).articles.createArticle({ fields: { headline: 'Kept' } });
  expect(await desktop.quit()).toBe(0);
  const again = await launchStandIn({ dataDir });
  expect(await headlines(again.page)).toEqual(['Kept']);
  await again.close();
});

test('a story on the command line is brought in', async ({ dataDir, folder }) => {
  const desktop = await launchStandIn({ dataDir, args: [writeStory(join(folder, 'ferry.story'), 'From a file')] });
  await expect.poll(() => headlines(desktop.page)).toEqual(['From a file']);
  await desktop.close();
});

test('a second start gives its story to the first, which comes forward, and ends', async ({ dataDir, folder }) => {
  const userData = join(folder, 'profile');
  mkdirSync(userData);
  const first = await launchStandIn({ dataDir, userData });
  const second = await tryLaunchStandIn({
    dataDir,
    userData,
    args: [writeStory(join(folder, 'second.story'), 'From the second start')],
  });
  expect(second).toMatchObject({ code: 0 });
  await expect.poll(() => headlines(first.page)).toEqual(['From the second start']);
  expect(first.callsOf('window.focus').length).toBeGreaterThan(0);
  await first.close();
});

test('a story that can’t be brought in is told of, and the others come in', async ({ dataDir, folder }) => {
  const broken = join(folder, 'broken.story');
  writeFileSync(broken, '{');
  const args = [broken, writeStory(join(folder, 'whole.story'), 'Whole')];
  const desktop = await launchStandIn({ dataDir, args });
  desktop.answerDialog({ response: 0 });
  await expect.poll(() => desktop.callsOf('dialog.showMessageBox')).toHaveLength(1);
  expect(JSON.stringify(desktop.callsOf('dialog.showMessageBox'))).toContain('broken.story');
  expect(await headlines(desktop.page)).toEqual(['Whole']);
  expect(readFileSync(broken, 'utf8')).toBe('{');
  await desktop.close();
});

test('a folder that can’t be a newsroom is told of before there is a window', async ({ folder }) => {
  const path = join(folder, 'letter');
  writeFileSync(path, 'a letter');
  const ended = await tryLaunchStandIn({ dataDir: path });
  expect(ended).toMatchObject({ code: 1 });
  const [box] = ended.calls.filter(({ api }) => api === 'dialog.showErrorBox');
  expect(box?.details).toMatchObject({ title: 'Copydesk can’t open the newsroom' });
  expect(JSON.stringify(box?.details)).toContain(path);
  expect(readFileSync(path, 'utf8')).toBe('a letter');
});

test('a window that does not answer is not closed over unsaved words without asking', async ({ desktop }) => {
  test.setTimeout(90_000);
  // Why: a window that has not shown its first screen holds no words, and nobody asks before it closes.
  await expect(desktop.page.getByRole('button', { name: 'New story' }).first()).toBeVisible();
  await blockPage(desktop.page, 12);
  desktop.closeWindow();
  await expect.poll(() => desktop.callsOf('dialog.showMessageBox').length, { timeout: 15_000 }).toBe(1);
  expect(JSON.stringify(desktop.callsOf('dialog.showMessageBox'))).toContain('has not finished saving');
  expect(desktop.mainProcess.exitCode).toBeNull();
  desktop.answerDialog({ response: 1 });
  expect(await desktop.ended()).toBe(0);
});

test('the menu’s commands reach the window', async ({ desktop }) => {
  const heard = desktop.page.evaluate(
    () =>
      new Promise((resolve) => {
        window.copydesk.subscribe((event) => {
          if (event.name === 'menuCommandChosen') resolve(event.payload);
        });
      }),
  );
  // Why polled: the page listens a moment after it was asked to.
  await expect(async () => {
    expect(await desktop.chooseMenu('panel.rundown')).toBe(true);
    expect(await Promise.race([heard, desktop.page.waitForTimeout(200)])).toEqual({ command: 'panel.rundown' });
  }).toPass({ timeout: 10_000 });
});

test('words typed in the last moment are saved before the window closes', async ({ dataDir }) => {
  const desktop = await launchStandIn({ dataDir });
  const library = new LibraryPage(desktop.page);
  await library.newStory();
  const story = new StoryPage(desktop.page);
  await story.type('Headline', 'Closed at once');
  await story.body.click();
  await desktop.page.keyboard.type('The very last words');
  desktop.closeWindow();
  expect(await desktop.ended()).toBe(0);
  expect(desktop.callsOf('dialog.showMessageBox')).toEqual([]);
  const again = await launchStandIn({ dataDir });
  const client = windowClient(again.page);
  const [row] = (await client.articles.listArticles({})).rows;
  expect(row?.headline).toBe('Closed at once');
  if (!row) throw new Error('the story is gone');
  expect(plainText((await client.articles.getArticle({ id: row.id })).document)).toContain('The very last words');
  await again.close();
});
