import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findElectronRuntime } from './electron-runtime.mjs';
import { prepare } from './prepare.mjs';
import { callersFolder, DIST, ROOT, runForeground, runTool } from './project.mjs';

const HELP = `npm start [-- --no-open] [--port N] [--data DIR]

Opens Copydesk: in Electron where its runtime is on this machine, else in your browser.
  --no-open    only print the address; nothing is opened (always the browser's way)
  --port N     the port to answer on; without it, a free one
  --data DIR   the newsroom's folder; without it, your system's place for program data
`;

function readArguments() {
  const options = {
    'no-open': { type: 'boolean', default: false },
    port: { type: 'string' },
    data: { type: 'string' },
    help: { type: 'boolean', default: false },
  };
  try {
    return parseArgs({ options, allowPositionals: false }).values;
  } catch (error) {
    process.stderr.write(`${error.message.split('. ')[0]}.\n\n${HELP}`);
    return undefined;
  }
}

/** Why the browser is taken, in one line; undefined where Electron can be. */
function reasonForBrowser(asked, electron) {
  if (!electron)
    return "Electron's runtime is not on this machine (npx install-electron gets it): Copydesk works in your browser.";
  if (asked['no-open'] || asked.port !== undefined) return 'Electron is left out, as you asked for an address.';
  const noScreen = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  return noScreen ? 'There is no screen for Electron here: Copydesk works in your browser.' : undefined;
}

await runTool(async () => {
  const asked = readArguments();
  if (!asked) return 2;
  if (asked.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const node = await prepare();
  const data = asked.data === undefined ? [] : ['--data', resolve(callersFolder(), asked.data)];
  const electron = existsSync(join(DIST, 'main', 'main.cjs')) ? findElectronRuntime() : undefined;
  const reason = reasonForBrowser(asked, electron);
  if (!reason) return await runForeground(electron, [ROOT, ...data]);
  process.stdout.write(`${reason}\n`);
  const port = asked.port === undefined ? [] : ['--port', asked.port];
  const open = asked['no-open'] ? ['--no-open'] : [];
  return await runForeground(node, [join(DIST, 'node', 'loopback.mjs'), ...data, ...port, ...open]);
});
