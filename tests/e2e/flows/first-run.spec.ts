import { expect, test } from '../pages/program.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { StoryPage } from '../pages/story-page.ts';

test('an empty newsroom offers the three ways to begin', async ({ program, library }) => {
  const { page } = program;
  await library.introduce('Ada Voll');
  for (const name of ['New story', 'Open the sample story', 'Bring in a document']) {
    await expect(page.getByRole('button', { name }).first()).toBeVisible();
  }
});

test('the sample story opens with everything in it', async ({ library, story, program }) => {
  await library.introduce('Ada Voll');
  await library.openSample();
  await expect(story.body).toContainText('She has done so for 31 years');
  await expect(program.page.getByText('22:02').first()).toBeVisible();
  await expect(library.row(/The ferry they condemned/)).toBeVisible();
});

test('words typed and saved are there after the program was ended and opened again', async ({
  library,
  story,
  program,
}) => {
  await library.introduce('Ada Voll');
  await library.newStory();
  await story.type('Headline', 'Kept overnight');
  await story.body.click();
  await program.page.keyboard.type('A paragraph that has to be there in the morning.');
  const page = await program.restart();
  await new LibraryPage(page).open('Kept overnight');
  await expect(new StoryPage(page).body).toHaveText(/in the morning\./);
});

test('a reload loses no word', async ({ library, story, program }) => {
  await library.introduce('Ada Voll');
  await library.newStory();
  await story.type('Headline', 'Reloaded');
  await story.body.click();
  await program.page.keyboard.type('Saved before the page went.');
  await story.isSaved();
  await program.page.reload();
  await library.open('Reloaded');
  await expect(story.body).toContainText('Saved before the page went.');
});
