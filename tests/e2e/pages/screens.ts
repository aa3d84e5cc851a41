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
      await expect(page.getByRole('dialog')).toBeVisible();
    }),
  },
];
