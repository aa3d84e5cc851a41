import { expect, type Locator, type Page } from '@playwright/test';

export interface VideoWords {
  title: string;
  caption?: string;
  duration: string;
  airedAt?: string;
}

/** The middle column: the story's header and body, and the saved state under it. */
export class StoryPage {
  readonly page: Page;
  readonly body: Locator;
  readonly saved: Locator;

  constructor(page: Page) {
    this.page = page;
    this.body = page.getByRole('textbox', { name: 'Story body' });
    this.saved = page.getByText(/^Saved \d/).first();
  }

  field(name: string): Locator {
    return this.page.getByRole('main').getByLabel(name, { exact: true });
  }

  /** Types into a field of the header key by key, as a person does. */
  async type(name: string, words: string): Promise<void> {
    await this.field(name).click();
    await this.page.keyboard.type(words);
  }

  /** Inserts a block from the menu that `/` opens on an empty line. */
  async insert(block: string): Promise<void> {
    await this.page.keyboard.type('/');
    await this.page.keyboard.type(block);
    await expect(this.page.getByRole('option').first()).toBeVisible();
    await this.page.keyboard.press('Enter');
  }

  /** The form of one block of the body, by the name of its group: "Video segment", "Pull quote" … */
  block(name: string | RegExp): Locator {
    return this.body.getByRole('group', { name });
  }

  async fillVideo(form: Locator, video: VideoWords): Promise<void> {
    await form.getByLabel('Title', { exact: true }).fill(video.title);
    if (video.caption) await form.getByLabel('Caption', { exact: true }).fill(video.caption);
    await form.getByLabel('Duration', { exact: true }).fill(video.duration);
    if (video.airedAt) await form.getByLabel(/^Air(ed| date)/).fill(video.airedAt);
    await this.page.keyboard.press('Tab');
  }

  /** Waits until the status bar says that every word is saved. */
  async isSaved(): Promise<void> {
    await expect(this.page.getByText(/^Saved /).first()).toBeVisible();
  }
}
