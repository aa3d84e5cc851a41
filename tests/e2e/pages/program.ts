import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { startLoopbackProgram } from '../../support/loopback-program.ts';
import { LibraryPage } from './library-page.ts';
import { StoryPage } from './story-page.ts';

export type HostName = 'loopback' | 'stand-in';
export interface HostOptions {
  /** Which host the flows run over; the playwright configuration has one project for each. */
  host: HostName;
}

/** The program as a person has it before them, over whichever host the project names. */
export interface Program {
  host: HostName;
  dataDir: string;
  /** The first window. */
  page: Page;
  /** Another window on the same newsroom; only where the host has more than one. */
  openWindow(): Promise<Page>;
  /** Ends the host as a person does, and opens the newsroom anew. */
  restart(): Promise<void>;
}

export const test = base.extend<
  HostOptions & { dataDir: string; program: Program; library: LibraryPage; story: StoryPage }
>({
  host: ['loopback', { option: true }],
  dataDir: async ({}, use) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'copydesk-newsroom-'));
    await use(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  },
  program: async ({ host, dataDir, context, page }, use) => {
    let running = await startLoopbackProgram(dataDir);
    await page.goto(running.url);
    await use({
      host,
      dataDir,
      page,
      openWindow: async () => {
        const other = await context.newPage();
        await other.goto(new URL(running.url).origin);
        return other;
      },
      restart: async () => {
        await running.stop();
        running = await startLoopbackProgram(dataDir);
        await page.goto(running.url);
      },
    });
    await running.stop();
  },
  library: async ({ program }, use) => use(new LibraryPage(program.page)),
  story: async ({ program }, use) => use(new StoryPage(program.page)),
});
export { expect } from '@playwright/test';
