import type { Browser, Page } from '@playwright/test';
import { launchStandIn } from '../../support/electron-stand-in/launch.ts';
import { startLoopbackProgram } from '../../support/loopback-program.ts';

export type HostName = 'loopback' | 'stand-in';

/** A host that runs, with its first window. */
export interface RunningHost {
  page: Page;
  /** Another window on the same newsroom; undefined where the host has one window only. */
  openWindow: (() => Promise<Page>) | undefined;
  /** Ends it as a person does. */
  stop(): Promise<void>;
}

async function openLoopback(dataDir: string, browser: Browser): Promise<RunningHost> {
  const host = await startLoopbackProgram(dataDir);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(host.url);
  return {
    page,
    openWindow: async () => {
      const other = await context.newPage();
      await other.goto(new URL(host.url).origin);
      return other;
    },
    stop: async () => {
      await host.stop();
      await context.close();
    },
  };
}

async function openStandIn(dataDir: string): Promise<RunningHost> {
  const host = await launchStandIn({ dataDir });
  return { page: host.page, openWindow: undefined, stop: () => host.close() };
}

/** Starts the built program over a data folder, as the project of the test asks. */
export const openHost = (host: HostName, dataDir: string, browser: Browser): Promise<RunningHost> =>
  host === 'loopback' ? openLoopback(dataDir, browser) : openStandIn(dataDir);
