import { storyOf } from '../../fixtures/documents.ts';
import { windowClient } from '../../support/window-client.ts';
import { ProblemsPanel } from '../pages/panels.ts';
import { expect, test } from '../pages/program.ts';

const WORDS = [
  'Hesaid the menwere kept in detention.The ministry did not recieve the the letter.',
  'Edda Varnholt, a clerk, keeps the book. Later Varnhold left.',
];

test.beforeEach(async ({ library, program }) => {
  await library.introduce('Ada Voll');
  const client = windowClient(program.page);
  await client.articles.createFromDocument({ document: storyOf(['Hesaid so too.'], { headline: 'Another story' }) });
  await client.articles.createFromDocument({ document: storyOf(WORDS, { headline: 'Papers  withheld' }) });
  await program.page.reload();
  await library.open(/Papers/);
});

test('problems are counted, listed with their reasons, and lead to their place', async ({ program, story }) => {
  const problems = new ProblemsPanel(program.page);
  await expect(program.page.getByRole('button', { name: '7 problems' })).toBeVisible();
  await program.page.getByRole('button', { name: '7 problems' }).click();
  await expect(problems.root).toBeVisible();
  await expect(problems.kind('Words run together').getByRole('listitem')).toHaveCount(3);
  await expect(problems.kind('Names spelled two ways')).toContainText('“Varnholt” elsewhere in the story');
  await problems
    .kind('Doubled words')
    .getByRole('button', { name: /stands twice/ })
    .click();
  await expect(story.body).toBeFocused();
  expect(await program.page.evaluate(() => getSelection()?.toString())).toBe('the the');
  await problems
    .kind('Double spaces')
    .getByRole('button', { name: /Headline/ })
    .click();
  await expect(story.field('Headline')).toBeFocused();
  await program.page.keyboard.press('F8');
  await expect(story.body).toBeFocused();
  await program.page.keyboard.press('Shift+F8');
  await expect(story.field('Headline')).toBeFocused();
  await story.body.click();
  await program.page.getByRole('button', { name: /^Headline: A problem/ }).click();
  await expect(story.field('Headline')).toBeFocused();
});

test('one press mends one, or all of a kind, and undo takes it back', async ({ program, story }) => {
  const problems = new ProblemsPanel(program.page);
  await problems.open();
  await problems.kind('Words run together').getByRole('button', { name: 'Fix all 3' }).click();
  await expect(story.body).toContainText('He said the men were kept in detention. The ministry');
  await expect(problems.kind('Words run together')).toHaveCount(0);
  await story.body.click();
  await program.page.keyboard.press('ControlOrMeta+Z');
  await expect(story.body).toContainText('Hesaid the menwere kept in detention.The ministry');
  await expect(problems.kind('Words run together').getByRole('listitem')).toHaveCount(3);
  const name = problems.kind('Names spelled two ways');
  await name.getByRole('button', { name: /elsewhere/ }).focus();
  await problems
    .kind('Doubled words')
    .getByRole('button', { name: /stands twice/ })
    .focus();
  await program.page.keyboard.press('f');
  await expect(story.body).toContainText('did not recieve the letter');
  await problems.kind('Double spaces').getByRole('button', { name: /^Fix/ }).click();
  await expect(story.field('Headline')).toHaveValue('Papers withheld');
  await program.page.keyboard.press('ControlOrMeta+Z');
  await expect(story.field('Headline')).toHaveValue('Papers  withheld');
});

test('the dictionary suggests, and takes a word of the person’s own', async ({ program, story }) => {
  const problems = new ProblemsPanel(program.page);
  await problems.open();
  await problems
    .kind('Spelling')
    .getByRole('button', { name: /isn’t in the dictionary/ })
    .click();
  await problems.root.getByRole('button', { name: 'receive', exact: true }).click();
  await expect(story.body).toContainText('did not receive');
  await expect(problems.kind('Spelling')).toHaveCount(0);
  await story.insertParagraph('The floofy boats.');
  await expect(problems.kind('Spelling')).toContainText('floofy');
  await problems
    .kind('Spelling')
    .getByRole('button', { name: /isn’t in the dictionary/ })
    .click();
  await problems.root.getByRole('button', { name: 'Add to the dictionary' }).click();
  await expect(problems.kind('Spelling')).toHaveCount(0);
  await story.isSaved();
  await program.page.reload();
  await problems.open();
  await expect(problems.kind('Words run together')).toBeVisible();
  await expect(problems.kind('Spelling')).toHaveCount(0);
});

test('what is ignored stays ignored, and can be shown again', async ({ program }) => {
  const problems = new ProblemsPanel(program.page);
  await problems.open();
  await problems.kind('Doubled words').getByRole('button', { name: 'More about “the the”' }).click();
  await program.page.getByRole('menuitem', { name: 'Ignore in this story' }).click();
  await expect(problems.kind('Doubled words')).toHaveCount(0);
  await program.page.reload();
  await problems.open();
  await expect(problems.root).toContainText('1 ignored');
  await problems.root.getByRole('button', { name: 'Show them again' }).click();
  await expect(problems.kind('Doubled words')).toBeVisible();
});

test('the same error is found in other stories, and mended there', async ({ program, story }) => {
  const problems = new ProblemsPanel(program.page);
  await problems.open();
  await problems.kind('Words run together').getByRole('button', { name: 'More about “Hesaid”' }).click();
  await program.page.getByRole('menuitem', { name: /other stories/ }).click();
  const dialog = program.page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Mark', exact: true }).click();
  await expect(dialog.getByRole('button', { name: /Another story/ })).toContainText('marked');
  await dialog.getByRole('button', { name: /Another story/ }).click();
  await expect(story.field('Headline')).toHaveValue('Another story');
  const marked = problems.root.getByRole('region', { name: 'Marked to look at' });
  await expect(marked).toContainText('Hesaid');
  await marked.getByRole('button', { name: 'Looked at' }).click();
  await expect(marked).toHaveCount(0);
});

test('words are underlined as they are written, and the text keeps its elements', async ({ program, story }) => {
  await story.insertParagraph('They wrote menwere again.');
  const marked = () =>
    program.page.evaluate(() =>
      [...(CSS.highlights.get('copydesk-error') ?? [])].map((range) => (range as Range).toString()),
    );
  await expect.poll(async () => (await marked()).filter((words) => words === 'menwere').length).toBe(2);
  expect(await story.body.locator('mark').count()).toBe(0);
});
