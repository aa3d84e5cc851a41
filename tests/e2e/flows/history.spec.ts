import { HistoryPanel } from '../pages/panels.ts';
import { windowClient } from '../../support/window-client.ts';
import { expect, test } from '../pages/program.ts';

test('an earlier version can be looked at and brought back, and the later one stays in the history', async ({
  library,
  story,
  program,
}) => {
  await library.introduce('Ada Voll');
  await library.newStory();
  await story.type('Headline', 'Two versions');
  await story.body.click();
  await program.page.keyboard.type('The first wording.');
  await story.isSaved();
  const client = windowClient(program.page);
  const id = (await client.articles.listArticles({})).rows[0]?.id;
  if (!id) throw new Error('no story was made');
  await expect
    .poll(async () => JSON.stringify((await client.articles.getArticle({ id })).document))
    .toContain('first wording');
  await client.articles.saveVersion({ id, name: 'Before lunch' });
  await program.page.keyboard.type(' And a second.');
  await expect
    .poll(async () => JSON.stringify((await client.articles.getArticle({ id })).document))
    .toContain('a second');

  const history = new HistoryPanel(program.page);
  await history.open();
  await history.root.getByText('Before lunch').click();
  await history.root.getByRole('button', { name: /^(Restore|Bring back)/ }).click();
  await expect(story.body).toHaveText('The first wording.');
  const { rows } = await client.articles.listRevisions({ id });
  const kept = await Promise.all(rows.map(({ id: revisionId }) => client.articles.getRevision({ revisionId })));
  expect(JSON.stringify(kept)).toContain('And a second.');
});
