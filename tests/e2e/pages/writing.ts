import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { bodyOf, emptyDocument } from '../../../shared/document/article-document.ts';
import type { Block } from '../../../shared/document/blocks/block.ts';
import { blockLines } from '../../../shared/document/read/plain-text.ts';
import type { ArticleId } from '../../../shared/domain/ids.ts';
import { windowClient } from '../../support/window-client.ts';
import { openHost, type RunningHost } from './hosts.ts';
import { LibraryPage } from './library-page.ts';

/** A story that is open for writing, and what the store holds of it. */
export class Writing {
  readonly page: Page;
  readonly id: ArticleId;
  readonly body: Locator;

  constructor(page: Page, id: ArticleId) {
    this.page = page;
    this.id = id;
    this.body = page.getByRole('textbox', { name: 'Story body' });
  }

  get keyboard() {
    return this.page.keyboard;
  }

  /** The blocks as the store holds them. */
  async stored(): Promise<Block[]> {
    const { document } = await windowClient(this.page).articles.getArticle({ id: this.id });
    return document.body.root.children;
  }

  /** Each block of the store in a few words: `paragraph: First words`. */
  async shape(): Promise<string[]> {
    return (await this.stored()).map((block) => `${block.type}: ${blockLines(block).join(' / ')}`.trim());
  }

  /** Waits until the store holds these blocks and no others. */
  async holds(shape: string[]): Promise<void> {
    await expect.poll(() => this.shape(), { timeout: 8_000 }).toEqual(shape);
  }

  line(index: number): Locator {
    return this.body.locator(':scope > :is(p, h2, h3, blockquote)').nth(index);
  }

  /** The form of a block, by the name of its group. */
  block(name: string, index = 0): Locator {
    return this.body.getByRole('group', { name, exact: true }).nth(index);
  }

  async caretAtEndOf(index: number): Promise<void> {
    await this.line(index).click();
    await this.keyboard.press('End');
  }

  async insert(name: string): Promise<void> {
    await this.keyboard.type(`/${name}`);
    await expect(this.page.getByRole('option').first()).toBeVisible();
    await this.keyboard.press('Enter');
  }

  /** Presses on a block where it has no field. */
  async press(block: Locator, clicks = 1): Promise<void> {
    const box = await block.boundingBox();
    if (!box) throw new Error('the block is not on screen');
    await this.page.mouse.click(box.x + 4, box.y + 4, { clickCount: clicks });
  }

  isSelected(block: Locator): Promise<void> {
    return expect(block.locator('xpath=ancestor::*[@data-selected]').first()).toBeVisible();
  }

  /** Pastes as the browser does when the clipboard holds these forms. */
  async paste(forms: Record<string, string>): Promise<void> {
    await this.page.evaluate((held) => {
      const data = new DataTransfer();
      for (const [type, text] of Object.entries(held)) data.setData(type, text);
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, forms);
  }

  /** Drops files at a place of the window. */
  async drop(files: { name: string; type: string; bytes: Buffer }[], x: number, y: number): Promise<void> {
    const sent = files.map(({ name, type, bytes }) => ({ name, type, base64: bytes.toString('base64') }));
    await this.page.evaluate(
      ([held, at]) => {
        const dataTransfer = new DataTransfer();
        for (const { name, type, base64 } of held) {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          dataTransfer.items.add(new File([bytes], name, { type }));
        }
        const element = document.elementFromPoint(at.x, at.y);
        const shared = { dataTransfer, bubbles: true, cancelable: true, clientX: at.x, clientY: at.y };
        for (const type of ['dragenter', 'dragover', 'drop']) element?.dispatchEvent(new DragEvent(type, shared));
      },
      [sent, { x, y }] as const,
    );
  }
}

interface Fixtures {
  /** Makes a story of these blocks and opens it; without any, a story of one empty paragraph. */
  write(blocks?: Block[]): Promise<Writing>;
}
interface WorkerFixtures {
  newsroom: RunningHost;
}

let count = 0;

export const test = base.extend<Fixtures, WorkerFixtures>({
  newsroom: [
    async ({ browser }, use) => {
      const dataDir = await mkdtemp(join(tmpdir(), 'copydesk-writing-'));
      const host = await openHost('loopback', dataDir, browser);
      const profile = { name: 'Ada Voll', initials: 'AV', role: 'journalist' as const };
      await windowClient(host.page).newsroom.setProfile({ profile });
      await use(host);
      await host.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  write: async ({ newsroom }, use) => {
    await use(async (blocks) => {
      const { page } = newsroom;
      const empty = emptyDocument('en-CA');
      const headline = `Writing ${(count += 1)}`;
      const body = blocks ? bodyOf(blocks) : empty.body;
      const document = { ...empty, fields: { ...empty.fields, headline }, body };
      const { id } = await windowClient(page).articles.createFromDocument({ document });
      await page.reload();
      await new LibraryPage(page).open(new RegExp(`^${headline}\\b`));
      await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue(headline);
      const writing = new Writing(page, id);
      await expect(writing.body).toBeVisible();
      if (!blocks) await writing.body.click();
      return writing;
    });
  },
});
export { expect } from '@playwright/test';
