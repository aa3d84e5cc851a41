import { startLoopbackProgram } from '../../support/loopback-program.ts';
import { expect, test } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LibraryPage } from '../pages/library-page.ts';
import { StoryPage } from '../pages/story-page.ts';

test('a window whose host is gone says so, and keeps the words', async ({ page }) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'copydesk-newsroom-'));
  const host = await startLoopbackProgram(dataDir);
  try {
    await page.goto(host.url);
    await new LibraryPage(page).newStory();
    const story = new StoryPage(page);
    await story.type('Headline', 'Cut off');
    await story.isSaved();
    await host.kill();
    await expect(page.getByText('Copydesk’s own process does not answer.')).toBeVisible();
    await story.body.click();
    await page.keyboard.type('Words without a host.');
    await expect(page.getByText(/^Not saved/).first()).toBeVisible();
    await expect(story.body).toHaveText('Words without a host.');
  } finally {
    await host.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
});
