import type { Browser, Page } from '@playwright/test';
import { launchElectron } from '../../support/electron-program.ts';
import { launchStandIn } from '../../support/electron-stand-in/launch.ts';
import { startLoopbackProgram } from '../../support/loopback-program.ts';

export type HostName = 'loopback' | 'stand-in' | 'electron';

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

async function openElectron(dataDir: string): Promise<RunningHost> {
  const electron = await launchElectron(dataDir);
  return { page: await electron.firstWindow(), openWindow: undefined, stop: () => electron.close() };
}

/** Starts the built program over a data folder, as the project of the test asks. */
export function openHost(host: HostName, dataDir: string, browser: Browser): Promise<RunningHost> {
  if (host === 'loopback') return openLoopback(dataDir, browser);
  return host === 'electron' ? openElectron(dataDir) : openStandIn(dataDir);
}
