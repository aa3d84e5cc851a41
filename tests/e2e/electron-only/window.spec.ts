import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type ElectronApplication } from '@playwright/test';
import { findElectron, launchElectron, NO_RUNTIME } from '../../support/electron-program.ts';

/** What only Electron itself can show: that it takes our settings as we mean them. */
const test = base.extend<{ electron: ElectronApplication }>({
  electron: async ({}, use) => {
    test.skip((await findElectron()) === undefined, NO_RUNTIME);
    const folder = await mkdtemp(join(tmpdir(), 'copydesk-electron-'));
    const electron = await launchElectron(join(folder, 'newsroom'));
    await use(electron);
    await electron.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

test('the page lies under the program’s own scheme, and sees nothing of Node', async ({ electron }) => {
  const page = await electron.firstWindow();
  await expect(page).toHaveURL('app://copydesk/');
  const seen = await page.evaluate(() => ['require' in window, 'process' in window, window.isSecureContext]);
  expect(seen).toEqual([false, false, true]);
});

test('the page opens no window, leaves for nowhere and is granted nothing', async ({ electron }) => {
  const page = await electron.firstWindow();
  await electron.evaluate(({ shell }) => {
    shell.openExternal = () => Promise.resolve();
  });
  expect(await page.evaluate(() => window.open('https://news.example/'))).toBeNull();
  await page.evaluate(() => {
    location.href = 'https://news.example/';
  });
  await page.waitForTimeout(300);
  await expect(page).toHaveURL('app://copydesk/');
  const state = await page.evaluate(async () => (await navigator.permissions.query({ name: 'geolocation' })).state);
  expect(state).toBe('denied');
  expect(electron.windows()).toHaveLength(1);
});

test('the store’s native module and its workers run in Electron’s own Node', async ({ electron }) => {
  const page = await electron.firstWindow();
  const report = await page.evaluate(async () => {
    const { copydesk } = window as unknown as { copydesk: { invoke(call: unknown): Promise<{ value: unknown }> } };
    const call = async (method: string, input: object) =>
      (await copydesk.invoke({ method, input, clientId: 'electron-only' })).value as Record<string, string>;
    await call('articles.createSampleArticle', { commandId: crypto.randomUUID() });
    const { jobId } = await call('jobs.startDoctor', { repair: true, commandId: crypto.randomUUID() });
    for (;;) {
      const job = await call('jobs.getJob', { jobId });
      if (job['state'] !== 'running') return job;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
  expect(report).toMatchObject({ state: 'done', result: { kind: 'doctor', ok: true } });
});
