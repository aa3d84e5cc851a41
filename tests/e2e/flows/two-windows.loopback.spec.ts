import type { Page } from '@playwright/test';
import { expect, test } from '../pages/program.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { StoryPage } from '../pages/story-page.ts';
import { windowClient } from '../../support/window-client.ts';

test.beforeEach(async ({ library, story }) => {
  await library.introduce('Ada Voll');
  await library.newStory();
  await story.type('Headline', 'Two hands on one story');
  await story.isSaved();
});

test('a window that only looks takes over what the other saves', async ({ program, story }) => {
  const other = await program.openWindow();
  await new LibraryPage(other).open('Two hands on one story');
  await story.body.click();
  await program.page.keyboard.type('Words from the first window.');
  await expect(new StoryPage(other).body).toContainText('Words from the first window.');
});

test('a window that takes words over keeps its caret, and types on where it was', async ({ program, story }) => {
  await story.body.click();
  await program.page.keyboard.type('The first paragraph.');
  await program.page.keyboard.press('Enter');
  await program.page.keyboard.type('The last one.');
  await story.isSaved();
  const other = await program.openWindow();
  const second = new StoryPage(other);
  await expect(second.body).toContainText('The last one.');
  await second.body.locator('p').first().click();
  await other.keyboard.press('Home');
  await other.keyboard.press('ControlOrMeta+ArrowRight');
  await program.page.keyboard.type(' From the first window.');
  await expect(second.body).toContainText('From the first window.');
  await other.keyboard.type('very ');
  await expect(second.body).toContainText(/The\s?very\s+first paragraph\./);
  await expect(story.body).toContainText(/The\s?very\s+first paragraph\./);
  await expect(story.body).toContainText('The last one. From the first window.');
});

test('two windows that both write: the second is asked, and nobody’s words are lost', async ({ program, story }) => {
  // Why: without the host's word of the other's save, both windows stand on the same revision.
  await program.page.context().route('**/events?*', (route) => route.abort());
  await program.page.reload();
  const other = await program.openWindow();
  const second = new StoryPage(other);
  await new LibraryPage(other).open('Two hands on one story');
  await expect(story.body).toBeVisible();
  await second.type('Deck', 'A deck from the second hand.');
  await second.isSaved();
  await story.type('Headline', ', and a third');
  await expect(program.page.getByText('You changed different places, so both can stay.')).toBeVisible();
  await program.page.getByRole('button', { name: 'Keep both' }).click();
  await story.isSaved();
  await expect(story.field('Deck')).toHaveValue('A deck from the second hand.');
  await expect(story.field('Headline')).toHaveValue(/, and a third/);
  await second.body.click();
  await other.keyboard.type('Second hand.');
  await other.getByRole('button', { name: 'Keep both' }).click();
  await second.isSaved();
  await expect(second.field('Headline')).toHaveValue(/, and a third/);
  await story.body.click();
  await program.page.keyboard.type('First hand.');
  await expect(program.page.getByText('You both changed the same place.')).toBeVisible();
  const isAsked = (page: Page) => page.getByRole('button', { name: 'Keep mine' }).isVisible();
  await expect.poll(async () => (await isAsked(other)) || (await isAsked(program.page))).toBe(true);
  const asked = (await isAsked(other)) ? other : program.page;
  await asked.getByRole('button', { name: 'Save mine as a new story' }).click();
  await expect.poll(async () => (await windowClient(program.page).articles.listArticles({})).total).toBe(2);
  const client = windowClient(program.page);
  const { rows } = await client.articles.listArticles({});
  const bodies = await Promise.all(
    rows.map(async ({ id }) => JSON.stringify((await client.articles.getArticle({ id })).document)),
  );
  expect(bodies.join()).toContain('First hand.');
  expect(bodies.join()).toContain('Second hand.');
});

test('a story deleted elsewhere keeps its words in this window', async ({ program, story }) => {
  const client = windowClient(program.page);
  const { rows } = await client.articles.listArticles({});
  const id = rows[0]?.id;
  if (!id) throw new Error('no story was made');
  await client.articles.spikeArticle({ id });
  await client.articles.deleteArticle({ id });
  await story.body.click();
  await program.page.keyboard.type('Written after the end.');
  await program.page.getByRole('button', { name: 'Save as a new story' }).click();
  await story.isSaved();
  await expect(story.body).toContainText('Written after the end.');
  const after = (await client.articles.listArticles({})).rows;
  expect(after.map(({ headline }) => headline)).toEqual(['Two hands on one story']);
});
