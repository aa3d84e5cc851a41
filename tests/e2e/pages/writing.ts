import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type CDPSession, type Locator, type Page } from '@playwright/test';
import { bodyOf, emptyDocument } from '../../../shared/document/article-document.ts';
import type { ArticleFields } from '../../../shared/document/article-fields.ts';
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
  #protocol: Promise<CDPSession> | undefined;

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

  /** Copies these forms in a page of another program, then presses the keys of pasting here. */
  async paste(forms: Record<string, string>, keys = 'ControlOrMeta+v'): Promise<void> {
    const elsewhere = await this.page.context().newPage();
    await elsewhere.evaluate((held) => {
      document.addEventListener('copy', (event) => {
        for (const [type, text] of Object.entries(held)) event.clipboardData?.setData(type, text);
        event.preventDefault();
      });
    }, forms);
    await elsewhere.keyboard.press('ControlOrMeta+c');
    await elsewhere.close();
    await this.page.bringToFront();
    await this.keyboard.press(keys);
  }

  /** The browser's own protocol: for what neither keyboard nor mouse of a test can do. */
  protocol(): Promise<CDPSession> {
    this.#protocol ??= this.page.context().newCDPSession(this.page);
    return this.#protocol;
  }

  /** Drags files from outside over a place of the window and, where asked, lets them go there. */
  async dragFiles(files: readonly string[], x: number, y: number, letGo: boolean): Promise<void> {
    const data = { items: [], files: [...files], dragOperationsMask: 1 };
    const protocol = await this.protocol();
    for (const type of ['dragEnter', 'dragOver', ...(letGo ? (['drop'] as const) : [])] as const) {
      await protocol.send('Input.dispatchDragEvent', { type, x, y, data });
    }
  }

  /** What an input method proposes, in place of what it proposed before. */
  async compose(...proposals: string[]): Promise<void> {
    const protocol = await this.protocol();
    for (const text of proposals) {
      const end = text.length;
      await protocol.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
    }
  }

  /** A key while an input method composes: it goes to the input method, and the page is only told. */
  async pressComposing(key: string): Promise<void> {
    const protocol = await this.protocol();
    for (const type of ['rawKeyDown', 'keyUp'] as const) {
      await protocol.send('Input.dispatchKeyEvent', { type, key, windowsVirtualKeyCode: 229 });
    }
  }

  /** The input method puts words in place of its proposal. */
  async commit(text: string): Promise<void> {
    await (await this.protocol()).send('Input.insertText', { text });
  }
}

interface Fixtures {
  /** Makes a story of these blocks and opens it; without any, a story of one empty paragraph. */
  write(blocks?: Block[], fields?: Partial<ArticleFields>): Promise<Writing>;
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
    await use(async (blocks, fields = {}) => {
      const { page } = newsroom;
      const empty = emptyDocument('en-CA');
      const headline = fields.headline ?? `Writing ${(count += 1)}`;
      const body = blocks?.length ? bodyOf(blocks) : empty.body;
      const document = { ...empty, fields: { ...empty.fields, headline, ...fields }, body };
      const { id } = await windowClient(page).articles.createFromDocument({ document });
      await page.reload();
      await new LibraryPage(page).open(new RegExp(`^${headline}(?!\\d)`));
      await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue(headline);
      const writing = new Writing(page, id);
      await expect(writing.body).toBeVisible();
      if (!blocks) await writing.body.click();
      return writing;
    });
  },
});
export { expect } from '@playwright/test';
