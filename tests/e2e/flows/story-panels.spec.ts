import { DetailsPanel, PreviewPanel, RundownPanel } from '../pages/panels.ts';
import { expect, test } from '../pages/program.ts';

test('Enter, Down and Tab lead from headline to deck to body; Up and Shift+Tab come back', async ({
  library,
  story,
  program,
}) => {
  const { keyboard } = program.page;
  await library.introduce('Ada Voll');
  await library.newStory();
  await story.type('Headline', 'By keyboard');
  await keyboard.press('Enter');
  await expect(story.field('Deck')).toBeFocused();
  await keyboard.press('ArrowUp');
  await expect(story.field('Headline')).toBeFocused();
  await keyboard.press('ArrowDown');
  await keyboard.press('Tab');
  await expect(story.body).toBeFocused();
  await keyboard.press('Shift+Tab');
  await expect(story.field('Deck')).toBeFocused();
  await keyboard.press('Enter');
  await keyboard.press('ArrowUp');
  await expect(story.field('Deck')).toBeFocused();
});

test('the rundown edits clips, keeps nonsense beside its reason, and reorders the body', async ({
  library,
  story,
  program,
}) => {
  await library.introduce('Ada Voll');
  await library.openSample();
  const rundown = new RundownPanel(program.page);
  await rundown.open();
  const second = rundown.segments.nth(1);
  await second.getByLabel('Title').fill('A title from the rundown');
  await rundown.root.getByRole('button', { name: 'Show clip 2 in the story' }).click();
  await expect(story.body.getByText('A title from the rundown')).toBeInViewport();
  await second.getByLabel('Duration').fill('soon');
  await expect(second.getByText(/This is no duration.*The story keeps 6:47/)).toBeVisible();
  await expect(rundown.root.getByText('22:02')).toBeVisible();
  const details = new DetailsPanel(program.page);
  await details.open();
  const embargo = details.root.getByLabel('Embargo until', { exact: true });
  await embargo.fill('Friday six');
  await expect(story.saved).toBeVisible();
  await program.page.reload();
  await expect(embargo).toHaveValue('Friday six');
  await expect(details.root.getByText(/Write the day and the time.*The story keeps 2026-11-22 23:00/)).toBeVisible();
  await embargo.fill('2026-11-27 18:00');
  await expect(details.root.getByText(/Write the day and the time/)).toBeHidden();
  const form = story.block(/^Video segment/).first();
  await expect(form.getByLabel('Duration')).toHaveValue('soon');
  await expect(form.getByText('That is no length of time.')).toBeVisible();
  await rundown.open();
  await expect(second.getByLabel('Duration')).toHaveValue('soon');
  await expect(second.getByText(/The story keeps 6:47/)).toBeVisible();
  await second.getByLabel('Duration').fill('PT7M');
  await expect(rundown.root.getByText('22:15')).toBeVisible();
  await expect(form.getByLabel('Duration')).toHaveValue('7:00');
  await rundown.root.getByRole('button', { name: 'Move clip 2 down' }).click();
  await expect(rundown.segments.nth(2).getByLabel('Title')).toHaveValue('A title from the rundown');
  const preview = new PreviewPanel(program.page);
  await preview.open();
  await expect(preview.frame.getByRole('heading', { name: /^WATCH/ }).last()).toContainText('A title from the rundown');
  await program.page.getByRole('button', { name: 'Full window' }).click();
  await expect(
    program.page.getByRole('dialog').frameLocator('iframe').getByRole('heading', { level: 1 }),
  ).toBeVisible();
  await program.page.keyboard.press('Escape');
  await expect(program.page.getByRole('dialog')).toBeHidden();
});

test('the slug follows the headline until it is edited, and follows again when told to', async ({
  library,
  story,
  program,
}) => {
  await library.introduce('Ada Voll');
  await library.newStory();
  const details = new DetailsPanel(program.page);
  await details.open();
  const slug = details.root.getByLabel('Slug');
  await story.type('Headline', 'The old ferry');
  await expect(slug).toHaveValue('the-old-ferry');
  await slug.fill('Not A Slug');
  await expect(details.root.getByText(/A slug has small letters.*not-a-slug/)).toBeVisible();
  await expect(slug).toHaveValue('Not A Slug');
  await slug.fill('hollin-ferry');
  await story.type('Headline', ' sails');
  await expect(slug).toHaveValue('hollin-ferry');
  await details.root.getByRole('button', { name: 'Follow the headline again' }).click();
  await expect(slug).toHaveValue('the-old-ferry-sails');
});
