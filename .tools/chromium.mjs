import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT, run, ToolError } from './project.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    join(process.env.ProgramFiles ?? '', 'Google/Chrome/Application/chrome.exe'),
    join(process.env['ProgramFiles(x86)'] ?? '', 'Google/Chrome/Application/chrome.exe'),
    join(process.env['ProgramFiles(x86)'] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
  ],
  linux: ['/snap/bin/chromium'],
};

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Why: a path that is not there or may not be run is no browser, and the next one is looked at.
    return false;
  }
}

function ofPlaywright(node) {
  const script = "process.stdout.write(require('@playwright/test').chromium.executablePath() ?? '')";
  const path = spawnSync(node, ['-e', script], { cwd: ROOT, encoding: 'utf8' }).stdout;
  return path && existsSync(path) ? path : undefined;
}

function findChromium(node) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...(PLACES[process.platform] ?? []),
  ];
  return candidates.find(isProgram) ?? ofPlaywright(node);
}

/**
 * A Chromium for the tests: the one that CHROMIUM names, this system's, Playwright's, or, as root on Debian and its kin, one that is
 * installed now.
 */
export async function ensureChromium(node) {
  const named = process.env.CHROMIUM;
  if (named) {
    if (isProgram(named)) return named;
    throw new ToolError(
      `CHROMIUM names ${named}, which is no program. Set it to a Chromium or Chrome, or leave it out.`,
    );
  }
  const found = findChromium(node);
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && isProgram('/usr/bin/apt-get')) {
    process.stderr.write('Copydesk: the tests need a Chromium; installing it with apt-get…\n');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env, output: 'quiet' });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env, output: 'quiet' });
    const installed = findChromium(node);
    if (installed) return installed;
  }
  throw new ToolError(
    'The tests need a Chromium or Chrome and found none. Install one (on Debian: apt install chromium), run ' +
      '“npx playwright install chromium”, or set CHROMIUM to its path; then run npm test again.',
  );
}
