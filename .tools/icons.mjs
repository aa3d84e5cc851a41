import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureChromium } from './chromium.mjs';
import { ROOT } from './project.mjs';

/** Pixels on a side; every other size, .ico and .icns too, is made from this one when the program is packed. */
const SIZE = 1024;
const ICONS = join(ROOT, 'electron', 'main', 'icons');

const browser = await chromium.launch({
  executablePath: await ensureChromium(process.execPath),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
  await page.setContent(`<style>body{margin:0}</style>${readFileSync(join(ICONS, 'icon.svg'), 'utf8')}`);
  await page.screenshot({ path: join(ICONS, 'icon.png'), omitBackground: true });
} finally {
  await browser.close();
}
