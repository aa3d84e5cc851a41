import { defineConfig } from '@playwright/test';
import type { HostOptions } from './e2e/pages/program.ts';

/** Arguments that keep Chromium to itself: no first-run pages, no downloads, no calls home. */
const QUIET = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export default defineConfig<HostOptions>({
  testDir: 'e2e',
  outputDir: '../test-results',
  globalSetup: './support/built-program.ts',
  fullyParallel: true,
  // Why: where nobody waits, a test has the machine to itself; nothing is asked twice anywhere.
  workers: process.env['CI'] ? 1 : 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
  use: {
    browserName: 'chromium',
    video: 'off',
    screenshot: 'only-on-failure',
    trace: 'off',
    viewport: { width: 1440, height: 900 },
    locale: 'en-CA',
    timezoneId: 'America/Toronto',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', ...QUIET],
    },
  },
  projects: [
    { name: 'loopback', testMatch: ['flows/**/*.spec.ts', 'blocks/**/*.spec.ts'], use: { host: 'loopback' } },
    {
      name: 'stand-in',
      testMatch: ['flows/**/*.spec.ts', 'hosts/**/*.spec.ts'],
      testIgnore: '**/*.loopback.spec.ts',
      use: { host: 'stand-in' },
    },
    {
      name: 'electron',
      testMatch: ['flows/**/*.spec.ts', 'electron-only/**/*.spec.ts'],
      testIgnore: '**/*.loopback.spec.ts',
      use: { host: 'electron' },
    },
  ],
});
