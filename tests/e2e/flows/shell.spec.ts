import type { Page } from '@playwright/test';
import { storyOf } from '../../fixtures/documents.ts';
import { windowClient } from '../../support/window-client.ts';
import { expect, test } from '../pages/program.ts';
import { DetailsPanel } from '../pages/panels.ts';

test.beforeEach(async ({ program, library, story }) => {
  const client = windowClient(program.page);
  await client.newsroom.setProfile({ profile: { name: 'Ada Voll', initials: 'AV', role: 'editor' } });
  await client.articles.createFromDocument({ document: storyOf(['The sound is open.'], { headline: 'Open water' }) });
  await program.page.reload();
  await library.open('Open water');
  await expect(story.field('Headline')).toHaveValue('Open water');
});

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+P');
  await page.getByRole('combobox', { name: 'Find a command' }).fill(words);
  await page.keyboard.press('Enter');
}

test('the palette finds a command by its words, shows its keys and does it', async ({ program, story }) => {
  const { page } = program;
  await page.keyboard.press('ControlOrMeta+Shift+P');
  const palette = page.getByRole('dialog', { name: 'All commands' });
  await palette.getByRole('combobox').fill('save ver');
  await expect(palette.getByRole('option')).toHaveText([/Save a version…\s*Ctrl\s*S/]);
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
  await expect(page.getByRole('dialog', { name: 'Save a version' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(story.field('Headline')).toBeVisible();
});

test('? lists the keys, and is a question mark where words are typed', async ({ program, library, story }) => {
  const { page } = program;
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await story.field('Headline').press('End');
  await page.keyboard.type('?');
  await expect(story.field('Headline')).toHaveValue('Open water?');
  await expect(sheet).toBeHidden();
  await library.root.getByRole('grid').focus();
  await page.keyboard.type('?');
  await expect(sheet).toContainText('Search stories');
  await expect(sheet).toContainText('Bold');
});

test('columns fold by key and are found as they were left', async ({ program, library }) => {
  const { page } = program;
  await new DetailsPanel(page).open();
  await page.keyboard.press('ControlOrMeta+Alt+L');
  await expect(library.root).toBeHidden();
  const edge = page.getByRole('separator', { name: 'Width of the panel' });
  const least = (await edge.getAttribute('aria-valuemin')) ?? '';
  await edge.press('Home');
  await expect(edge).toHaveAttribute('aria-valuenow', least);
  await edge.press('ArrowLeft');
  await expect(edge).not.toHaveAttribute('aria-valuenow', least);
  const width = (await edge.getAttribute('aria-valuenow')) ?? '';
  await page.reload();
  await expect(edge).toHaveAttribute('aria-valuenow', width);
  await expect(library.root).toBeHidden();
  await expect(page.getByRole('tab', { name: 'Details' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ControlOrMeta+Shift+F');
  await expect(library.search).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Alt+P');
  await expect(edge).toBeHidden();
});

test('a new story is asked for by key and written at once', async ({ program, library, story }) => {
  const { page } = program;
  await page.keyboard.press('ControlOrMeta+Alt+N');
  await expect(story.field('Headline')).toBeFocused();
  await page.keyboard.type('Ice on the sound');
  await expect(library.row('Ice on the sound')).toBeVisible();
});

test('light or dark is chosen once', async ({ program }) => {
  const { page } = program;
  await page.emulateMedia({ colorScheme: 'light' });
  await command(page, 'light dark');
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(root).toHaveAttribute('data-theme', 'dark');
});

test('a spiked story leaves the library, and one press brings it back', async ({ program, library, story }) => {
  const { page } = program;
  await command(page, 'spike');
  await expect(library.rows()).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(library.row('Open water')).toBeVisible();
  await expect(story.field('Headline')).toHaveValue('Open water');
});

test('the spike list gives a story back, or deletes it for good once that is said again', async ({
  program,
  library,
}) => {
  const { page } = program;
  const client = windowClient(page);
  await client.articles.createFromDocument({ document: storyOf(['Gone.'], { headline: 'Stale ice' }) });
  for (const { id } of (await client.articles.listArticles({})).rows) await client.articles.spikeArticle({ id });
  await library.root.getByRole('button', { name: 'Spiked stories (2)' }).click();
  await expect(library.rows()).toHaveCount(2);

  const menuOf = (headline: string) => library.row(headline).getByRole('button', { name: 'More for this story' });
  await menuOf('Open water').click();
  await page.getByRole('menuitem', { name: 'Back to the library' }).click();
  await expect(library.rows()).toHaveCount(1);
  await menuOf('Stale ice').click();
  await page.getByRole('menuitem', { name: 'Delete for good…' }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(library.rows()).toHaveCount(0);
  await library.root.getByRole('button', { name: 'All stories' }).click();
  await expect(library.row('Open water')).toBeVisible();
  const { rows } = await client.articles.listArticles({});
  expect(rows.map(({ headline }) => headline)).toEqual(['Open water']);
});

test('says who is writing once, and every later version carries it', async ({ program, story }) => {
  const { page } = program;
  await page.getByRole('button', { name: 'Ada Voll' }).click();
  const dialog = page.getByRole('dialog', { name: 'Who is writing?' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toContainText('A name is needed');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Tobin Reyl');
  await dialog.getByRole('textbox', { name: 'Initials' }).fill('TR');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Tobin Reyl' })).toBeVisible();
  await story.field('Headline').press('End');
  await page.keyboard.type(' again');
  const client = windowClient(page);
  await expect
    .poll(async () => (await client.articles.listArticles({})).rows.map(({ updatedBy }) => updatedBy?.name))
    .toEqual(['Tobin Reyl']);
});

test('a fault of the interface leaves the words to copy and a window that opens again', async ({ program, story }) => {
  const { page } = program;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await story.body.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Typed last.');
  await page.evaluate(() => {
    Number.prototype.toLocaleString = () => {
      throw new Error('broken on purpose');
    };
  });
  await page.keyboard.type('.');
  await expect(page.getByRole('heading', { name: 'Copydesk’s window failed' })).toBeVisible();
  await page.getByRole('button', { name: 'Copy the story’s text' }).click();
  await expect(page.getByRole('status')).toContainText('on the clipboard');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('The sound is open. Typed last..');
  await page.getByRole('button', { name: 'Reload the window' }).click();
  await expect(story.body).toHaveText('The sound is open. Typed last..');
});
