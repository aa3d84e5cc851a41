import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { findElectron, NO_RUNTIME } from '../../support/electron-program.ts';
import { openHost, type HostName } from './hosts.ts';
import { LibraryPage } from './library-page.ts';
import { StoryPage } from './story-page.ts';

export interface HostOptions {
  /** Which host the flows run over; the playwright configuration has one project for each. */
  host: HostName;
}

/** The program as a person has it before them, over whichever host the project names. */
export interface Program {
  dataDir: string;
  /** The first window. */
  page: Page;
  /** Another window on the same newsroom. Throws where the host has one window only: such flows are named *.loopback.spec.ts. */
  openWindow(): Promise<Page>;
  /** Ends the host as a person does, and opens the newsroom anew. */
  restart(): Promise<Page>;
}

interface Fixtures extends HostOptions {
  /** Skips the test, by name, where its host can’t run on this machine. */
  runnable: void;
  dataDir: string;
  program: Program;
  library: LibraryPage;
  story: StoryPage;
}

export const test = base.extend<Fixtures>({
  host: ['loopback', { option: true }],
  runnable: [
    async ({ host }, use) => {
      test.skip(host === 'electron' && (await findElectron()) === undefined, NO_RUNTIME);
      await use();
    },
    { auto: true },
  ],
  dataDir: async ({}, use) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'copydesk-newsroom-'));
    await use(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  },
  program: async ({ host, dataDir, browser }, use) => {
    let running = await openHost(host, dataDir, browser);
    const program: Program = {
      dataDir,
      page: running.page,
      openWindow: () => {
        if (!running.openWindow) throw new Error(`${host} has one window only`);
        return running.openWindow();
      },
      restart: async () => {
        await running.stop();
        running = await openHost(host, dataDir, browser);
        program.page = running.page;
        return running.page;
      },
    };
    await use(program);
    await running.stop();
  },
  library: async ({ program }, use) => use(new LibraryPage(program.page)),
  story: async ({ program }, use) => use(new StoryPage(program.page)),
});
export { expect } from '@playwright/test';
