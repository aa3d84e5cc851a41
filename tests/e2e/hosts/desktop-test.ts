import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { windowClient } from '../../support/window-client.ts';
import { launchStandIn, type StandInProgram } from '../../support/electron-stand-in/launch.ts';

/** What the preload gives to the page. */
export interface Bridge {
  invoke(call: unknown): Promise<unknown>;
  subscribe(listener: (event: { name: string; payload: unknown }) => void): () => void;
}

declare global {
  interface Window {
    copydesk: Bridge;
  }
}

async function launch(dataDir: string): Promise<StandInProgram> {
  const desktop = await launchStandIn({ dataDir });
  await greet(desktop);
  return desktop;
}

/** A first call of the test's own: from then on it answers when the host asks for last words. */
async function greet({ page }: StandInProgram): Promise<void> {
  await windowClient(page).newsroom.getNewsroom({});
}

/** The built Electron host over the stand-in, with its window before the test; `folder` goes when the test ends. */
export const test = base.extend<{ folder: string; dataDir: string; desktop: StandInProgram }>({
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'copydesk-desktop-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  dataDir: async ({ folder }, use) => use(join(folder, 'newsroom')),
  desktop: async ({ dataDir }, use) => {
    const desktop = await launch(dataDir);
    await use(desktop);
    await desktop.close();
  },
});

/** The same for tests that leave the program as they found it: they share one, and each has its page loaded anew. */
export const lookingTest = base.extend<{ desktop: StandInProgram }, { shared: StandInProgram }>({
  shared: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'copydesk-desktop-'));
      const desktop = await launch(join(folder, 'newsroom'));
      await use(desktop);
      await desktop.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker' },
  ],
  desktop: async ({ shared }, use) => {
    const { calls } = shared;
    calls.splice(0, calls.length, ...calls.filter(({ api }) => api === 'BrowserWindow'));
    await shared.page.reload();
    await greet(shared);
    await use(shared);
  },
});
export { expect } from '@playwright/test';
