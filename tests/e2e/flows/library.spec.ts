import { storyOf } from '../../fixtures/documents.ts';
import { windowClient } from '../../support/window-client.ts';
import { expect, test } from '../pages/program.ts';

test.beforeEach(async ({ program }) => {
  const client = windowClient(program.page);
  await client.newsroom.setProfile({ profile: { name: 'Ada Voll', initials: 'AV', role: 'editor' } });
  const add = (headline: string, section: string, words: string) =>
    client.articles.createFromDocument({ document: storyOf([words], { headline, section }) });
  await add('Ferry timetable for winter', 'Islands', 'The quillwort in the harbour is protected.');
  await add('Budget passes by one vote', 'Politics', 'The treasurer smiled for the first time in years.');
  const { id } = await add('Lighthouse to be sold', 'Islands', 'Nobody has asked the keeper.');
  const { summary } = await client.articles.getArticle({ id });
  await client.articles.changeStatus({ id, baseRevision: summary.revision, to: 'ready' });
  await program.page.reload();
});

test('lists the newest first', async ({ library }) => {
  await expect(library.rows()).toHaveCount(3);
  await expect(library.rows().first()).toContainText('Lighthouse to be sold');
});

test('finds a story by a word of its body while it is typed, and keeps the focus', async ({ library }) => {
  await library.search.pressSequentially('quillw');
  await expect(library.rows()).toHaveCount(1);
  await expect(library.rows().first()).toContainText('Ferry timetable');
  await expect(library.search).toBeFocused();
  await library.search.fill('');
  await expect(library.rows()).toHaveCount(3);
});

test('filters by section and by status', async ({ library, program }) => {
  await library.filter('Section', 'Islands');
  await expect(library.rows()).toHaveCount(2);
  await library.filter('Status', 'Ready');
  await expect(library.rows()).toHaveCount(1);
  await expect(program.page.getByText('Lighthouse to be sold').first()).toBeVisible();
});

test('opens a story by keyboard', async ({ library, story, program }) => {
  await library.search.focus();
  await program.page.keyboard.press('ArrowDown');
  await program.page.keyboard.press('ArrowDown');
  await program.page.keyboard.press('Enter');
  await expect(story.field('Headline')).toHaveValue('Budget passes by one vote');
});
