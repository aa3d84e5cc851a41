import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { windowClient } from '../../support/window-client.ts';
import { ExportDialog } from '../pages/dialogs.ts';
import { DetailsPanel } from '../pages/panels.ts';
import { expect, test } from '../pages/program.ts';

async function addFile(page: Page, button: Locator, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button.click();
  await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

test('captions that are missing stop the export; they are read strictly, corrected beside the film, made a transcript, or waived with a reason', async ({
  library,
  story,
  program,
}) => {
  const { page, dataDir } = program;
  await windowClient(page).newsroom.setProfile({ profile: { name: 'Ada Voll', initials: 'AV', role: 'journalist' } });
  await page.reload();
  await library.openSample();
  const lead = page.getByRole('group', { name: 'Lead video' });
  await lead.getByLabel('Title').click();
  await lead.getByRole('button', { name: 'Remove these captions' }).click();

  const dialog = new ExportDialog(page);
  await dialog.open();
  await expect(dialog.root.getByText('This story can’t be published yet.')).toBeVisible();
  await expect(dialog.root.getByRole('button', { name: 'Export', exact: true })).toBeHidden();
  await dialog.root.getByRole('button', { name: /lead video.*no captions/ }).click();
  await expect(lead.locator(':focus')).toHaveCount(1);

  const add = lead.getByRole('button', { name: 'Add captions…' });
  await addFile(page, add, 'boat.vtt', 'WEBVTT\n\n00:03.000 --> 00:02.000\nBackwards\n');
  await expect(lead.getByText(/“boat\.vtt” can’t be read as captions.*Line 3: End timestamp/)).toBeVisible();
  await expect(lead.getByText('Captions: boat.vtt')).toBeHidden();
  await addFile(
    page,
    add,
    'boat.en.srt',
    '1\n00:00:00,000 --> 00:00:02,000\nSix in the\n\n2\n00:00:04,500 --> 00:00:06,000\nShe leaves.\n',
  );
  await expect(lead.getByText('Captions: boat.en.vtt')).toBeVisible();

  const correct = lead.getByRole('button', { name: 'Correct…' });
  await correct.press('Enter');
  const cues = page.getByRole('dialog', { name: 'Captions: boat.en.vtt' });
  const first = cues.getByLabel('Caption 1 says');
  await first.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' morning. The Halcyon.');
  await page.keyboard.press('Tab');
  await expect(cues.getByRole('button', { name: 'Play from here' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(cues.getByLabel('Caption 2 says')).toBeFocused();
  await expect(cues.getByLabel('Caption 2 begins')).toHaveValue('00:00:02.000');
  await cues.getByRole('button', { name: 'Save the captions' }).click();
  await expect(cues.getByText(/Caption 2 can’t be saved so/)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cues.getByRole('listitem')).toHaveCount(2);
  await cues.getByLabel('Caption 2 begins').fill('3.75');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(cues.getByText('Your changes are not saved.')).toBeVisible();
  await cues.getByRole('button', { name: 'Save the captions' }).click();
  await expect(cues).toBeHidden();
  await expect(correct).toBeFocused();

  await lead.getByRole('button', { name: 'Make the transcript' }).click();
  await expect(lead.getByLabel('Transcript')).toHaveValue('Six in the morning. The Halcyon.\n\nShe leaves.');
  await dialog.open();
  const path = join(dataDir, 'out');
  await dialog.exportTo('Folder', path);
  const html = await readFile(join(path, 'index.html'), 'utf8');
  expect(html).toContain('<p>Six in the morning. The Halcyon.</p>');
  const track = /<track[^>]* src="data:text\/vtt[^,]*,([^"]*)"/.exec(html)?.[1] ?? '';
  expect(decodeURIComponent(track) + Buffer.from(track, 'base64').toString()).toContain(
    '00:00:03.750 --> 00:00:06.000',
  );
  await dialog.close();

  await lead.getByLabel('Title').click();
  await lead.getByRole('button', { name: 'Remove these captions' }).click();
  const details = new DetailsPanel(page);
  await details.open();
  await expect(details.root.getByText('One thing stops this story')).toBeVisible();
  await lead.getByLabel('Title').click();
  await lead.getByRole('button', { name: 'Go without…' }).click();
  await lead.getByLabel('Why this film may go without captions').fill('Nobody speaks in it.');
  await lead.getByRole('button', { name: 'Record the reason' }).click();
  await expect(lead.getByText(/“Nobody speaks in it\.” Recorded by Ada Voll/)).toBeVisible();
  await expect(details.root.getByText('Nothing stops this story from being published.')).toBeVisible();
  await expect(lead.getByRole('button', { name: 'Ask for captions again' })).toBeFocused();
  await expect(story.saved).toBeVisible();
});
