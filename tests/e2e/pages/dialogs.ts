import { expect, type Locator, type Page } from '@playwright/test';

/** The dialog that writes the open story as a bundle. */
export class ExportDialog {
  readonly page: Page;
  readonly root: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole('dialog', { name: /export/i });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+e');
    await expect(this.root).toBeVisible();
  }

  /** Exports to a path and waits until the result stands there. */
  async exportTo(form: 'Folder' | 'Zip', path: string): Promise<void> {
    await this.root.getByRole('radio', { name: form }).check({ force: true });
    await this.root.getByRole('textbox', { name: /^(Where|Path|Folder|File)/ }).fill(path);
    await this.root.getByRole('button', { name: 'Export', exact: true }).click();
    await expect(this.root.getByText(/verified/i).first()).toBeVisible({ timeout: 30_000 });
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.root).toBeHidden();
  }
}

export class SettingsPage {
  readonly page: Page;
  readonly root: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole('dialog', { name: 'Settings' });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+,');
    await expect(this.root).toBeVisible();
  }

  section(name: string | RegExp): Locator {
    return this.root.getByRole('tab', { name });
  }

  async save(): Promise<void> {
    await this.root.getByRole('button', { name: /^Save/ }).click();
    await this.page.keyboard.press('Escape');
    await expect(this.root).toBeHidden();
  }
}
