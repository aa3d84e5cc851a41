import { storyOf, paragraph } from '../../fixtures/documents.ts';
import { linkedStory } from '../../../shared/domain/story-link.ts';
import { windowClient } from '../../support/window-client.ts';
import { expect, test } from '../pages/writing.ts';

test('Ctrl+K finds a story of the newsroom by its words, links to it, and the link shows and opens it', async ({
  write,
}) => {
  const writing = await write([paragraph('Read the earlier report')]);
  const { page, keyboard } = writing;
  const client = windowClient(page);
  const document = storyOf(['The council met about the narwhal licences.'], {
    headline: 'Narwhal licences granted',
    section: 'Islands',
  });
  const { id } = await client.articles.createFromDocument({ document });
  await expect.poll(async () => (await client.search.searchArticles({ query: 'narwhal' })).rows.length).toBe(1);

  await writing.line(0).dblclick({ position: { x: 12, y: 14 } });
  await keyboard.press('ControlOrMeta+k');
  const field = page.getByRole('combobox', { name: 'Link to' });
  await expect(page.getByRole('option').first()).toBeVisible();
  await keyboard.type('walrus ladder');
  await keyboard.press('Enter');
  await expect(page.getByText('No story has these words, and they are no whole address')).toBeVisible();
  await expect(field).toHaveValue('walrus ladder');
  await field.fill('narwhal lic');
  await expect(page.getByRole('option')).toHaveCount(1);
  await expect(page.getByRole('option', { selected: true })).toContainText('Narwhal licences granted');
  await keyboard.press('Enter');
  const links = async (): Promise<(string | undefined)[]> =>
    (await writing.stored()).flatMap((block) =>
      block.type === 'paragraph'
        ? block.children.flatMap((child) => (child.type === 'link' ? [linkedStory(child.url)] : []))
        : [],
    );
  await expect.poll(links).toEqual([id]);

  await writing.body.getByRole('link').click();
  const card = page.getByRole('group', { name: 'Link here' });
  await expect(card).toContainText('Narwhal licences granted');
  await card.getByRole('button', { name: 'Edit the link' }).click();
  await expect(page.getByText('Now: Narwhal licences granted')).toBeVisible();
  await keyboard.press('Escape');
  await keyboard.press('Alt+Enter');
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('Narwhal licences granted');
});
