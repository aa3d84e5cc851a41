import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { watch } from 'rolldown';
import { build as buildRenderer } from 'vite';
import { bundleInput, bundleOutput, BUNDLES, copyAssets, RENDERER_CONFIG } from './build.mjs';
import { DIST } from './project.mjs';

// Rebuilds at every change and starts the loopback host again when its own code has changed; it prints a new link then.
const PORT = '4680';
const HOST_FILES = ['loopback.mjs', 'core-worker.cjs'].map((name) => join(DIST, 'node', name));
const asked = process.argv.slice(2);
const args = asked.includes('--port') ? asked : ['--port', PORT, ...asked];

rmSync(join(DIST, '.sources'), { force: true });
copyAssets();
const renderer = await buildRenderer({ configFile: RENDERER_CONFIG, logLevel: 'info', build: { watch: {} } });
const bundles = watch(BUNDLES.map((bundle) => ({ ...bundleInput(bundle), output: bundleOutput(bundle) })));

let host;
let served;
let starting = Promise.resolve();

const hostDigest = () => {
  const hash = createHash('sha256');
  for (const file of HOST_FILES) hash.update(readFileSync(file));
  return hash.digest('hex');
};

function end(child) {
  if (!child || child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });
}

async function startHost() {
  const digest = hostDigest();
  if (digest === served) return;
  const first = served === undefined;
  served = digest;
  await end(host);
  const noOpen = first ? [] : ['--no-open'];
  host = spawn(process.execPath, [HOST_FILES[0], ...args, ...noOpen], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
}

bundles.on('event', (event) => {
  if (event.code === 'ERROR') process.stderr.write(`${event.error.message}\n`);
  if (event.code === 'END') starting = starting.then(startHost);
});

let closing = false;
async function close() {
  if (closing) return;
  closing = true;
  await end(host);
  await bundles.close();
  await renderer.close();
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void close());
process.on('disconnect', () => void close());
