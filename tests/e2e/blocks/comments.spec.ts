import type { Page } from '@playwright/test';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { paragraph } from '../../fixtures/documents.ts';
import { windowClient } from '../../support/window-client.ts';
import { ReviewPanel } from '../pages/panels.ts';
import { expect, test } from '../pages/writing.ts';

/** The words in the text that comments are about, as the browser marks them. */
const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('copydesk-comment') ?? [])].map(String));

test('R17 a comment on selected words is kept, marked, answered and resolved, and follows its words', async ({
  write,
}) => {
  const writing = await write([paragraph('Harbour first.'), paragraph('The ferry runs again today.')]);
  const { page, keyboard } = writing;
  const review = new ReviewPanel(page);
  await writing.caretAtEndOf(1);
  for (let letter = 0; letter < 6; letter++) await keyboard.press('Shift+ArrowLeft');
  await page.getByRole('toolbar', { name: 'Selected text' }).getByRole('button', { name: 'Comment' }).click();
  await expect(review.draft).toBeFocused();
  await keyboard.type('Which day is it');
  await expect.poll(() => marked(page)).toEqual(['today.']);

  // Nothing typed is lost: neither by looking elsewhere nor by a restart of the window.
  await page.getByRole('tab', { name: 'Preview' }).click();
  await review.open();
  await expect(review.draft).toHaveValue('Which day is it');
  const kept = () => windowClient(page).newsroom.getPreference({ key: `comment-drafts/${writing.id}` });
  await expect.poll(async () => JSON.stringify(await kept())).toContain('Which day is it');
  await page.reload();
  await expect(review.draft).toHaveValue('Which day is it');
  await review.draft.press('End');
  await keyboard.type('?');
  await keyboard.press('Enter');
  const thread = review.threads.first();
  await expect(thread).toContainText('Ada Voll');
  await expect(thread).toContainText('Which day is it?');
  await expect(review.draft).toBeHidden();

  await thread.getByRole('textbox', { name: 'Answer Ada Voll' }).fill('Tuesday.');
  await keyboard.press('Enter');
  await expect(thread.getByRole('list', { name: 'Answers' })).toContainText('Tuesday.');
  const { threads } = await windowClient(page).comments.listComments({ articleId: writing.id });
  expect(threads).toMatchObject([{ anchor: { exact: 'today.' }, replies: [{ text: 'Tuesday.' }] }]);

  await writing.caretAtEndOf(1);
  await keyboard.press('Home');
  await keyboard.type('Indeed: ');
  await keyboard.press('Alt+ArrowUp');
  await writing.holds(['paragraph: Indeed: The ferry runs again today.', 'paragraph: Harbour first.']);
  await expect.poll(() => marked(page)).toEqual(['today.']);
  await keyboard.press('End');
  for (let letter = 0; letter < 6; letter++) await keyboard.press('Backspace');
  await expect(thread).toContainText('The words were removed from the story.');
  await keyboard.press('ControlOrMeta+z');
  await expect.poll(() => marked(page)).toEqual(['today.']);
  await expect(thread).not.toContainText('removed from the story');

  await thread.getByRole('button', { name: 'today.' }).click();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('today.');
  await thread.getByRole('button', { name: 'Resolve' }).click();
  await expect(review.root).toContainText('Nothing open');
  await expect.poll(() => marked(page)).toEqual([]);
  await review.root.getByRole('button', { name: 'Resolved (1)' }).click();
  await thread.getByRole('button', { name: 'Open again' }).click();
  await expect.poll(() => marked(page)).toEqual(['today.']);
  await thread.getByRole('button', { name: 'More for this comment' }).first().click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(review.root).toContainText('No comments yet');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(thread).toContainText('Which day is it?');
});

test('a block is commented on by keyboard, and Escape leads back to it', async ({ write }) => {
  const writing = await write([paragraph('One.'), { ...emptyBlock('pull-quote'), text: 'Wait.', attribution: 'Noor' }]);
  const { page, keyboard } = writing;
  const review = new ReviewPanel(page);
  await writing.caretAtEndOf(0);
  await keyboard.press('ArrowDown');
  await writing.isSelected(writing.block('Pull quote'));
  await keyboard.press('ControlOrMeta+Alt+m');
  await expect(review.draft).toBeFocused();
  await expect(review.root).toContainText('The block as a whole');
  await keyboard.type('Who is Noor?');
  await keyboard.press('Escape');
  await writing.isSelected(writing.block('Pull quote'));
  await expect(review.draft).toHaveValue('Who is Noor?');
  await review.root.getByRole('button', { name: 'Comment', exact: true }).click();
  await expect(review.threads).toHaveCount(1);
});
