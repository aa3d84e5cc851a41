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
    // Why in the status bar: what was said aloud of an earlier save stays in the page.
    this.saved = page.getByRole('contentinfo').getByText(/^Saved \d/);
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

  async addLeadVideo(video: VideoWords): Promise<void> {
    await this.page.getByRole('button', { name: 'Add a lead video' }).click();
    await this.fillVideo(this.page.getByRole('group', { name: /^Lead video/ }), video);
  }

  /** Starts a new paragraph at the end of the body, whatever stands there, and types into it. */
  async insertParagraph(words: string): Promise<void> {
    await this.goToEnd();
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.type(words);
  }

  async goToEnd(): Promise<void> {
    await this.body.locator('p, h2, h3, blockquote').last().click();
    await this.page.keyboard.press('ControlOrMeta+End');
  }

  async insertVideo(video: VideoWords): Promise<void> {
    await this.page.keyboard.press('Enter');
    await this.insert('video');
    await this.fillVideo(this.block(/^Video segment/).last(), video);
  }

  async insertPullQuote(text: string, attribution: string): Promise<void> {
    await this.insertParagraph('');
    await this.insert('pull');
    const form = this.block(/^Pull quote/).last();
    await form.getByLabel(/^(Text|Quote|Words)/).fill(text);
    await form.getByLabel('Attribution').fill(attribution);
  }

  async insertClosingNote(words: string): Promise<void> {
    await this.insertParagraph('');
    await this.insert('closing');
    await this.page.keyboard.type(words);
  }

  /** Waits until the status bar says that every word is saved. */
  async isSaved(): Promise<void> {
    await expect(this.saved).toBeVisible();
  }
}
