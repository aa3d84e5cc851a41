import { PreviewPanel } from '../pages/panels.ts';
import { SettingsPage } from '../pages/dialogs.ts';
import { expect, test } from '../pages/program.ts';

test.beforeEach(async ({ library, story }) => {
  await library.introduce('Ada Voll');
  await library.newStory();
  await story.type('Headline', 'Seen as it is written');
});

test('the preview follows the typing, headline and body', async ({ story, program }) => {
  const preview = new PreviewPanel(program.page);
  await preview.open();
  await expect(preview.frame.getByRole('heading', { level: 1 })).toHaveText('Seen as it is written');
  await story.body.click();
  await program.page.keyboard.type('A first sentence.');
  await expect(preview.frame.getByText('A first sentence.')).toBeVisible();
  await program.page.keyboard.type(' And a second.');
  await expect(preview.frame.getByText('A first sentence. And a second.')).toBeVisible();
  await expect(story.body).toBeFocused();
});

test('the preview runs no script', async ({ program }) => {
  const preview = new PreviewPanel(program.page);
  await preview.open();
  const frame = preview.root.locator('iframe');
  await expect(frame).toHaveAttribute('sandbox', /^(?!.*allow-scripts).*allow-same-origin/);
});

test('masthead and notice from the settings stand on the page', async ({ program }) => {
  const settings = new SettingsPage(program.page);
  await settings.open();
  await settings.section(/masthead/i).click();
  await settings.root.getByLabel('Site name').fill('The Hollin Herald');
  await settings.root.getByLabel('City').fill('Hollin');
  await settings.section(/notice/i).click();
  await settings.root.getByRole('textbox', { name: 'Notice' }).fill('Sailings may be late tonight.');
  await settings.save();
  const preview = new PreviewPanel(program.page);
  await preview.open();
  for (const words of ['The Hollin Herald', 'Sailings may be late tonight.']) {
    await expect(preview.frame.getByText(words).first()).toBeVisible();
  }
});
