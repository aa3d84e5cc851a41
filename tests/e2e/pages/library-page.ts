import { expect, type Locator, type Page } from '@playwright/test';

/** The left column: the list of stories, its search and filters, and the first screen of an empty newsroom. */
export class LibraryPage {
  readonly page: Page;
  readonly root: Locator;
  readonly search: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole('complementary', { name: 'Library' });
    this.search = page.getByRole('searchbox', { name: 'Search stories' });
  }

  async newStory(): Promise<void> {
    await this.page.getByRole('button', { name: 'New story' }).first().click();
    await expect(this.page.getByRole('textbox', { name: 'Headline' })).toBeVisible();
  }

  async openSample(): Promise<void> {
    await this.page.getByRole('button', { name: 'Open the sample story' }).first().click();
    await expect(this.page.getByRole('textbox', { name: 'Headline' })).toHaveValue(/ferry/);
  }

  row(headline: string | RegExp): Locator {
    return this.root.getByRole('row', { name: headline }).or(this.root.getByRole('option', { name: headline }));
  }

  rows(): Locator {
    return this.root.getByRole('row').or(this.root.getByRole('option'));
  }

  /** Sets one of the filters, which may be a list to choose from or a select. */
  async filter(name: 'Section' | 'Status', value: string): Promise<void> {
    await this.root.getByRole('button', { name: new RegExp(name) }).click();
    await this.page.getByRole('option', { name: new RegExp(`^${value}`) }).click();
  }

  async open(headline: string | RegExp): Promise<void> {
    await this.row(headline).first().click();
  }

  /** Puts away the question who is writing, where the first start asks it. */
  async introduce(name: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: /who (are you|is writing)/i });
    if (!(await dialog.isVisible())) return;
    await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
    await dialog.getByRole('button', { name: 'Save' }).click();
  }
}
