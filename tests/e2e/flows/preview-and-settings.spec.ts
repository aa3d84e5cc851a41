import type { FrameLocator } from '@playwright/test';
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

test('a theme is seen while it is set, refused where it can’t be read, kept by its day, and brought back', async ({
  program,
}) => {
  const settings = new SettingsPage(program.page);
  const pageOf = (frame: FrameLocator) => frame.locator('html');
  await settings.open();
  await settings.section(/masthead/i).click();
  await settings.root.getByLabel('Site name').fill('The Hollin Herald');
  await settings.save();
  await settings.open();
  await settings.section(/^Theme/).click();
  const specimen = settings.root.frameLocator('iframe');
  await settings.root.getByRole('radio', { name: 'Light' }).check({ force: true });
  await expect(pageOf(specimen)).toHaveCSS('background-color', 'rgb(255, 254, 251)');
  await settings.root.getByRole('textbox', { name: 'Page, light', exact: true }).fill('#f0f6ff');
  await expect(pageOf(specimen)).toHaveCSS('background-color', 'rgb(240, 246, 255)');
  await settings.root.getByRole('textbox', { name: 'Links, focus, light', exact: true }).fill('#c0c0c0');
  await expect(settings.root.getByText(/^Links \(#c0c0c0 on #f0f6ff, light\) has a contrast of/)).toBeVisible();
  await settings.root.getByRole('textbox', { name: /own CSS/ }).fill('@import "a.css";');
  await expect(settings.root.getByText(/Line 1 of the style sheet: @import/)).toBeVisible();
  await settings.root.getByRole('textbox', { name: 'Links, focus, light', exact: true }).fill('#1d4f8c');
  await settings.root.getByRole('textbox', { name: /own CSS/ }).fill('.masthead { letter-spacing: 3px }');
  await settings.root.getByRole('button', { name: /^Save/ }).click();
  await expect(settings.root.getByText('Saved.')).toBeVisible();
  await settings.section('By date').click();
  await expect(settings.root.getByRole('listitem')).toHaveCount(2);
  await settings.root.getByRole('button', { name: 'Bring back' }).click();
  await expect(settings.root.getByRole('listitem')).toHaveCount(3);
  await settings.section(/^Theme/).click();
  await expect(settings.root.getByRole('textbox', { name: 'Page, light', exact: true })).toHaveValue('#fffefb');
  await program.page.keyboard.press('Escape');
  const preview = new PreviewPanel(program.page);
  await preview.open();
  await expect(preview.frame.getByText('The Hollin Herald').first()).toBeVisible();
});
