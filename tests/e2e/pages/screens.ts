import { expect, type Page } from '@playwright/test';
import { longStory, storyOf } from '../../fixtures/documents.ts';
import { windowClient } from '../../support/window-client.ts';
import { ExportDialog, SettingsPage } from './dialogs.ts';
import { LibraryPage } from './library-page.ts';
import { DetailsPanel, HistoryPanel, PreviewPanel, ProblemsPanel, ReviewPanel, RundownPanel } from './panels.ts';

/** A screen of the program as it is looked at and checked: how to get there from an open sample story. */
export interface Screen {
  name: string;
  open(page: Page): Promise<void>;
}

export const LONG_HEADLINE = `${'Unabridged '.repeat(14)}${'antidisestablishmentarianisms'.repeat(2)}`;

/** A newsroom with somebody in it, the sample story and a few more, so that no screen is empty by chance. */
export async function furnish(page: Page): Promise<void> {
  const client = windowClient(page);
  await client.newsroom.setProfile({ profile: { name: 'Ada Voll', initials: 'AV', role: 'journalist' } });
  await client.articles.createFromDocument({ document: longStory(300, 3, { section: 'Islands', flag: 'Analysis' }) });
  await client.articles.createFromDocument({
    document: storyOf(['Short.'], { headline: 'A brief', section: 'Politics' }),
  });
  const killed = await client.articles.createFromDocument({
    document: storyOf(['No.'], { headline: 'Killed at noon' }),
  });
  await client.articles.spikeArticle({ id: killed.id });
  await client.articles.createFromDocument({ document: storyOf(['Hesaid so.'], { headline: 'Another story' }) });
  await client.articles.createFromDocument({
    document: storyOf(['Hesaid the menwere there and did not recieve the the letter.'], {
      headline: 'Papers  withheld',
    }),
  });
  await client.articles.createSampleArticle({});
  await page.reload();
  await new LibraryPage(page).open(/The ferry they condemned/);
  await expect(page.getByRole('textbox', { name: 'Story body' })).toContainText('31 years');
}

/** Opens what is asked for, and leaves no dialog of the screen before it. */
const afresh =
  (open: (page: Page) => Promise<void>) =>
  async (page: Page): Promise<void> => {
    await page.keyboard.press('Escape');
    await open(page);
  };

/** Does a command of the palette. */
export async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+P');
  await page.getByRole('combobox', { name: 'Find a command' }).fill(words);
  await page.keyboard.press('Enter');
}

const commandDialog = (name: string, words: string, title: string | RegExp): Screen => ({
  name,
  open: afresh(async (page) => {
    await command(page, words);
    await expect(page.getByRole('dialog', { name: title })).toBeVisible();
  }),
});

const body = (page: Page) => page.getByRole('textbox', { name: 'Story body' });
const firstLine = (page: Page) => body(page).locator(':scope > p').first();

/** What floats over the story, or shows in it, while it is written. */
const WRITING: Screen[] = [
  {
    name: 'selected-block',
    open: afresh(async (page) => {
      const block = body(page).locator('[data-fields-block="pull-quote"]').first();
      await block.scrollIntoViewIfNeeded();
      await block.click({ position: { x: 4, y: 4 } });
      await expect(body(page).locator('[data-selected]')).toHaveCount(1);
    }),
  },
  {
    name: 'edited-block',
    open: afresh(async (page) => {
      const block = body(page).locator('[data-fields-block="video-segment"]').first();
      await block.scrollIntoViewIfNeeded();
      await block.dblclick({ position: { x: 8, y: 8 } });
      await expect(body(page).locator('[data-editing]')).toHaveCount(1);
    }),
  },
  {
    name: 'floating-toolbar',
    open: afresh(async (page) => {
      await firstLine(page).dblclick({ position: { x: 60, y: 12 } });
      await expect(page.getByRole('toolbar', { name: 'Selected text' })).toBeVisible();
    }),
  },
  {
    name: 'find',
    open: afresh(async (page) => {
      await firstLine(page).click();
      await page.keyboard.press('ControlOrMeta+f');
      await page.keyboard.type('the');
      await expect(page.getByRole('search', { name: 'Find and replace' }).getByRole('status')).toContainText(' of ');
    }),
  },
  {
    name: 'insert-menu',
    open: afresh(async (page) => {
      await firstLine(page).click();
      await page.keyboard.press('ControlOrMeta+Home');
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.type('/');
      await expect(page.getByRole('listbox', { name: 'Insert' })).toBeVisible();
    }),
  },
];

/** The problems of a story that has some. */
const PROBLEMS: Screen[] = [
  {
    name: 'problem-rows',
    open: afresh(async (page) => {
      await new LibraryPage(page).open(/Papers/);
      const problems = new ProblemsPanel(page);
      await problems.open();
      await problems
        .kind('Spelling')
        .getByRole('button', { name: /isn’t in the dictionary/ })
        .click();
      await expect(problems.root.getByRole('button', { name: 'receive', exact: true })).toBeVisible();
    }),
  },
  {
    name: 'problem-menu',
    open: async (page) => {
      const kind = new ProblemsPanel(page).kind('Words run together');
      await kind.getByRole('button', { name: 'More about “Hesaid”' }).click();
      await expect(page.getByRole('menuitem', { name: /other stories/ })).toBeVisible();
    },
  },
  {
    name: 'same-error',
    open: async (page) => {
      await page.getByRole('menuitem', { name: /other stories/ }).click();
      const dialog = page.getByRole('dialog', { name: 'In other stories' });
      await expect(dialog.getByRole('button', { name: /Another story/ })).toBeVisible();
    },
  },
];

/** Documents that were brought in, and the stories of the spike list. */
const LISTS: Screen[] = [
  {
    name: 'documents-brought-in',
    open: afresh(async (page) => {
      const choosing = page.waitForEvent('filechooser');
      await command(page, 'bring in');
      const tide = 'High tide at noon\n\nBy Ada Voll\n\nShare this story\n\nThe quay was dry by six.\n';
      await (
        await choosing
      ).setFiles([
        { name: 'tide.txt', mimeType: 'text/plain', buffer: Buffer.from(tide) },
        { name: 'broken.story', mimeType: 'application/json', buffer: Buffer.from('{ "fields":') },
      ]);
      await expect(page.getByRole('dialog', { name: 'Documents brought in' })).toContainText('did not come in');
    }),
  },
  commandDialog('import-report', 'how this story', 'How this story came in'),
  {
    name: 'spike-list',
    open: afresh(async (page) => {
      await command(page, 'show spiked');
      await expect(new LibraryPage(page).row('Killed at noon')).toBeVisible();
    }),
  },
];

export const SCREENS: Screen[] = [
  { name: 'preview', open: afresh((page) => new PreviewPanel(page).open()) },
  { name: 'details', open: afresh((page) => new DetailsPanel(page).open()) },
  { name: 'rundown', open: afresh((page) => new RundownPanel(page).open()) },
  {
    name: 'review',
    open: afresh(async (page) => {
      await page.getByRole('textbox', { name: 'Story body' }).locator(':scope > p').first().click();
      await page.keyboard.press('ControlOrMeta+Alt+m');
      const review = new ReviewPanel(page);
      await expect(review.draft).toBeFocused();
      const text = 'Is this the day that the council’s minutes give?';
      if ((await review.threads.count()) === 0) {
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
        await expect(review.threads).toHaveCount(1);
      }
    }),
  },
  {
    name: 'link',
    open: afresh(async (page) => {
      await page.getByRole('textbox', { name: 'Story body' }).locator(':scope > p').first().click();
      await page.keyboard.press('ControlOrMeta+k');
      await expect(page.getByRole('dialog', { name: 'Link' }).getByRole('option').first()).toBeVisible();
    }),
  },
  {
    name: 'figures',
    open: afresh(async (page) => {
      await page.getByRole('button', { name: /all figures$/ }).click();
      await expect(page.getByRole('dialog', { name: /all figures$/ })).toBeVisible();
    }),
  },
  { name: 'history', open: afresh((page) => new HistoryPanel(page).open()) },
  { name: 'problems', open: afresh((page) => new ProblemsPanel(page).open()) },
  {
    name: 'house-style',
    open: afresh(async (page) => {
      const problems = new ProblemsPanel(page);
      await problems.open();
      await problems.root.getByRole('button', { name: 'House style…' }).click();
      await expect(page.getByRole('dialog', { name: 'House style' })).toBeVisible();
    }),
  },
  {
    name: 'captions',
    open: afresh(async (page) => {
      const lead = page.getByRole('group', { name: 'Lead video' });
      await lead.getByLabel('Title').click();
      await lead.getByRole('button', { name: 'Correct…' }).click();
      await expect(page.getByRole('dialog').getByLabel('Caption 2 says')).toBeVisible();
    }),
  },
  {
    name: 'focal-point',
    open: afresh(async (page) => {
      const image = page.getByRole('group', { name: 'Image' });
      await image.getByRole('img').first().click();
      await image.getByRole('button', { name: 'Focal point…' }).click();
      await expect(image.getByRole('slider', { name: 'Across' })).toBeVisible();
    }),
  },
  { name: 'settings', open: afresh((page) => new SettingsPage(page).open()) },
  {
    name: 'theme',
    open: afresh(async (page) => {
      const settings = new SettingsPage(page);
      await settings.open();
      await settings.section(/^Theme/).click();
      await expect(settings.root.getByRole('textbox', { name: 'Page, light', exact: true })).toBeVisible();
    }),
  },
  {
    name: 'mastheads-by-date',
    open: afresh(async (page) => {
      const settings = new SettingsPage(page);
      await settings.open();
      await settings.section('By date').click();
      await expect(settings.root.getByText('In force', { exact: true })).toBeVisible();
    }),
  },
  { name: 'export', open: afresh((page) => new ExportDialog(page).open()) },
  {
    name: 'palette',
    open: afresh(async (page) => {
      await page.keyboard.press('ControlOrMeta+Shift+P');
      await expect(page.getByRole('dialog', { name: 'All commands' })).toBeVisible();
    }),
  },
  commandDialog('shortcuts', 'keyboard shortcuts', 'Keyboard shortcuts'),
  commandDialog('save-version', 'save a version', 'Save a version'),
  commandDialog('export-site', 'whole site', 'Export the whole site'),
  commandDialog('verify', 'verify', 'Verify a bundle'),
  commandDialog('back-up', 'back up', 'Back up the newsroom'),
  {
    name: 'who-is-writing',
    open: afresh(async (page) => {
      await page.getByRole('button', { name: 'Ada Voll' }).click();
      await expect(page.getByRole('dialog', { name: 'Who is writing?' })).toBeVisible();
    }),
  },
];

/** What floats over a story while it is written, and lists that have to be filled first. */
export const WRITING_SCREENS: Screen[] = [...WRITING, ...PROBLEMS, ...LISTS];
