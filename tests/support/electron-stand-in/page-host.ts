import { readFileSync } from 'node:fs';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { BINDING, deliver, preloadShim } from './preload-shim.ts';

export interface PageEvents {
  call(message: { channel: string; args: unknown[] }, frame: { url: string; isTop: boolean }): Promise<object>;
  /** Whether the page may go to this address; `byProgram` where the program itself asked for it. */
  mayNavigate(url: string, isMainFrame: boolean): boolean;
  popup(url: string): void;
  /** The page shows another document now. */
  navigated(url: string): void;
  crashed(): void;
  closed(): void;
}

/** One page of Chromium as the content of a window. */
export class PageHost {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async open(context: BrowserContext, preload: string, events: PageEvents): Promise<PageHost> {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.exposeBinding(BINDING, async ({ frame }, text: string) => {
      const message = JSON.parse(text) as { channel: string; args: unknown[] };
      const sender = { url: frame.url(), isTop: frame.parentFrame() === null };
      return JSON.stringify(await events.call(message, sender));
    });
    await page.addInitScript({ content: preloadShim(readFileSync(preload, 'utf8')) });
    page.on('crash', () => events.crashed());
    page.on('close', () => events.closed());
    page.on('popup', (popup) => void popup.close().catch(() => {}));
    const host = new PageHost(page);
    const devtools = await context.newCDPSession(page);
    devtools.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId === undefined) events.navigated(frame.url);
    });
    // Why not from the popup: it has no address yet when it appears, and none at all where nobody answers.
    devtools.on('Page.windowOpen', ({ url }) => events.popup(url));
    await devtools.send('Page.enable');
    await host.#holdDocuments(devtools, events);
    return host;
  }

  /** Stops every request for a document until the program has said whether the page may go there. */
  async #holdDocuments(devtools: CDPSession, events: PageEvents): Promise<void> {
    const { frameTree } = await devtools.send('Page.getFrameTree');
    devtools.on('Fetch.requestPaused', ({ requestId, frameId, request }) => {
      const allowed = events.mayNavigate(request.url, frameId === frameTree.frame.id);
      const answer = allowed
        ? devtools.send('Fetch.continueRequest', { requestId })
        : devtools.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
      // Why: a page that is closed in this moment takes its requests with it.
      answer.catch(() => {});
    });
    await devtools.send('Fetch.enable', { patterns: [{ urlPattern: '*', resourceType: 'Document' }] });
  }

  async load(url: string): Promise<void> {
    await this.#page.goto(url);
  }

  send(channel: string, args: readonly unknown[]): void {
    // Why: what is sent to a page that is going away reaches nobody, in Electron too.
    this.#page.evaluate(deliver(channel, args)).catch(() => {});
  }

  url(): string {
    return this.#page.url();
  }

  async close(): Promise<void> {
    await this.#page.close();
  }
}
