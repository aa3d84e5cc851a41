import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { complaintsAbout, unpack } from '../../support/bundle-checks.ts';
import { ExportDialog } from '../pages/dialogs.ts';
import { PreviewPanel, RundownPanel } from '../pages/panels.ts';
import { expect, test } from '../pages/program.ts';
import type { StoryPage } from '../pages/story-page.ts';

const HEADLINE = 'Council votes to keep the night ferry';
const DECK = 'Islanders filled the hall until two in the morning.';
const QUOTE = 'We were told to wait for a bridge. We have waited forty years.';
const NOTE = 'Do you know more? Write to the desk.';

async function typeHeader(story: StoryPage): Promise<void> {
  await story.type('Section', 'Politics');
  await story.type('Kicker', 'Island crossings');
  await story.type('Flag', 'Exclusive');
  await story.type('Headline', HEADLINE);
  await story.type('Deck', DECK);
}

/** The body from the first paragraph to the closing note, by keyboard but for the fields of blocks. */
async function typeBody(story: StoryPage): Promise<void> {
  const { keyboard } = story.page;
  await story.body.click();
  await keyboard.type('The vote came at ten to two.');
  await keyboard.press('Enter');
  await keyboard.type('## What was decided');
  await keyboard.press('Enter');
  await keyboard.type('The ferry sails for another three winters.');
  await story.insertVideo({ title: 'The night of the vote', duration: '6:47' });
  await story.insertPullQuote(QUOTE, 'Edda Varnholt, harbour clerk');
  await story.insertParagraph('## What comes next');
  await keyboard.press('Enter');
  await keyboard.type('A new boat has been promised before.');
  await story.insertVideo({ title: 'Forty years of waiting', duration: '7.30' });
  await story.insertClosingNote(NOTE);
}

async function expectPage(page: Page): Promise<void> {
  const article = page.getByRole('article');
  await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible();
  for (const words of ['Island crossings', 'Exclusive', DECK, QUOTE, NOTE, '7:45', '6:47', '7:30']) {
    await expect(article.getByText(words).first(), words).toBeVisible();
  }
  for (const name of ['What was decided', 'What comes next']) {
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  }
  for (const name of [/The night of the vote/, /Forty years of waiting/]) {
    await expect(page.getByRole('heading', { level: 3, name })).toBeVisible();
  }
}

test('the model story, typed by hand, leaves as a bundle that opens anywhere', async ({
  library,
  story,
  program,
  browser,
}) => {
  test.setTimeout(120_000);
  const { page, dataDir } = program;
  await library.introduce('Ada Voll');
  await library.newStory();
  await typeHeader(story);
  await story.addLeadVideo({ title: 'The last boat to Hollin', duration: '7:45', airedAt: '2022-11-18' });
  await typeBody(story);

  const rundown = new RundownPanel(page);
  await rundown.open();
  await expect(rundown.segments).toHaveCount(3);
  await expect(rundown.root.getByText('22:02').first()).toBeVisible();
  const preview = new PreviewPanel(page);
  await preview.open();
  await expect(preview.frame.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible();
  await expect(preview.frame.getByText(NOTE)).toBeVisible();
  await story.isSaved();

  const exporting = new ExportDialog(page);
  const folder = join(dataDir, 'out', 'night-ferry');
  const zip = join(dataDir, 'out', 'night-ferry.zip');
  await exporting.open();
  await exporting.exportTo('Folder', folder);
  await exporting.close();
  await exporting.open();
  await exporting.exportTo('Zip', zip);
  await exporting.close();
  expect(await complaintsAbout(folder)).toEqual([]);
  expect(await complaintsAbout(zip)).toEqual([]);

  const unpacked = unpack(zip);
  const reader = await browser.newPage({ offline: true });
  for (const bundle of [folder, unpacked]) {
    await reader.goto(pathToFileURL(join(bundle, 'index.html')).href);
    await expectPage(reader);
  }
  await reader.close();
  rmSync(unpacked, { recursive: true, force: true });
});
