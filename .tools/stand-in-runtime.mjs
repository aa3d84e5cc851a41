import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The mark by which @electron/fuses finds the switches in Electron's program file, then version 1, nine switches, all of them on. */
const FUSES = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 9]),
  Buffer.from('1'.repeat(9)),
]);
const PROGRAM = Buffer.concat([Buffer.from('A placeholder, not Electron.\n'), FUSES]);

/** A folder shaped like Electron's runtime for Linux, with nothing in it that runs: enough to pack the program and look at the result. */
export function makeStandInRuntime() {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-runtime-'));
  mkdirSync(join(folder, 'resources'));
  mkdirSync(join(folder, 'locales'));
  writeFileSync(join(folder, 'electron'), PROGRAM, { mode: 0o755 });
  for (const file of [
    'LICENSE',
    'LICENSES.chromium.html',
    'chrome-sandbox',
    'chrome_crashpad_handler',
    'locales/en-US.pak',
  ])
    writeFileSync(join(folder, file), 'A placeholder, not Electron.\n');
  return folder;
}
