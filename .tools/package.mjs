import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findElectronRuntime } from './electron-runtime.mjs';
import { prepare } from './prepare.mjs';
import { callersFolder, ROOT, run, runTool } from './project.mjs';
import { makeStandInRuntime } from './stand-in-runtime.mjs';

const HELP = `npm run package [-- --test] [--output DIR]

Builds Copydesk and packs it for this system, into release/.
  --test        only try the packing, with a placeholder for Electron's runtime
  --output DIR  where the result goes
Without Electron's runtime on this machine it is always a trial: the result is no release and can't be started.
`;
const BUILDER = join(ROOT, 'node_modules', 'electron-builder', 'cli.js');

function readArguments() {
  const options = {
    test: { type: 'boolean', default: false },
    output: { type: 'string' },
    help: { type: 'boolean', default: false },
  };
  try {
    return parseArgs({ options, allowPositionals: false }).values;
  } catch (error) {
    process.stderr.write(`${error.message.split('. ')[0]}.\n\n${HELP}`);
    return undefined;
  }
}

const pack = (node, args) =>
  run(node, [BUILDER, '--config', 'electron-builder.yml', '--publish', 'never', ...args], {
    env: { CSC_IDENTITY_AUTO_DISCOVERY: 'false' },
  });

/** Packs with a placeholder for the runtime; what comes out shows what would be shipped beside Electron. */
async function packTrial(node, output) {
  const runtime = makeStandInRuntime();
  try {
    return await pack(node, ['--linux', 'dir', `-c.electronDist=${runtime}`, ...output]);
  } finally {
    rmSync(runtime, { recursive: true, force: true });
  }
}

await runTool(async () => {
  const asked = readArguments();
  if (!asked) return 2;
  if (asked.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const node = await prepare();
  const output = asked.output === undefined ? [] : [`-c.directories.output=${resolve(callersFolder(), asked.output)}`];
  const electron = asked.test ? undefined : findElectronRuntime();
  if (electron) return await pack(node, output);
  const reason = asked.test ? '' : "Electron's runtime is not on this machine (npx install-electron gets it).\n";
  process.stdout.write(`${reason}This is a packaging test and not a release: what it makes can't be started.\n`);
  return await packTrial(node, output);
});
