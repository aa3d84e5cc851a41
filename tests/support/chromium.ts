import { chromium, type Browser } from '@playwright/test';

/** The system's Chromium, without a window; the caller closes it. No name is ever looked up, so that nothing can leave this machine. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
  });
