import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { build as buildRenderer } from 'vite';
import { DIST, ROOT } from './project.mjs';

/** What stays a package beside the bundles: Electron itself, and packages with native code or files of their own. */
const EXTERNAL = [/^node:/, 'electron', 'better-sqlite3'];

export const BUNDLES = [
  { input: 'electron/cli/main.ts', file: 'node/copydesk.mjs', format: 'esm' },
  { input: 'electron/loopback/main.ts', file: 'node/loopback.mjs', format: 'esm' },
  // Why cjs: that is what Electron loads from inside its archive in a worker thread without further ado.
  { input: 'electron/core/jobs/worker.ts', file: 'node/core-worker.cjs', format: 'cjs' },
  { input: 'electron/main/main.ts', file: 'main/main.cjs', format: 'cjs' },
  { input: 'electron/preload/preload.ts', file: 'preload/preload.cjs', format: 'cjs' },
];

export const bundleInput = ({ input }) => ({ input: join(ROOT, input), platform: 'node', external: EXTERNAL });
export const bundleOutput = ({ file, format }) => ({
  file: join(DIST, file),
  format,
  sourcemap: true,
  codeSplitting: false,
});

const present = (path) => {
  const there = existsSync(join(ROOT, path));
  if (!there) process.stdout.write(`not there yet: ${path}\n`);
  return there;
};

/** One bundle per program that Node or Electron starts. */
export async function buildBundles() {
  for (const bundle of BUNDLES.filter(({ input }) => present(input))) {
    const made = await rolldown(bundleInput(bundle));
    await made.write(bundleOutput(bundle));
    await made.close();
  }
}

/** The files that the core reads at run time. */
export function copyAssets() {
  const assets = join(DIST, 'assets');
  rmSync(assets, { recursive: true, force: true });
  mkdirSync(assets, { recursive: true });
  for (const name of ['page.css', 'fonts']) {
    if (present(`shared/page/${name}`))
      cpSync(join(ROOT, 'shared/page', name), join(assets, name), { recursive: true });
  }
  if (!present('electron/core/sample')) return;
  const madeFrom = /\.(mjs|ts)$/;
  cpSync(join(ROOT, 'electron/core/sample'), join(assets, 'sample'), {
    recursive: true,
    filter: (path) => !madeFrom.test(path),
  });
}

export const RENDERER_CONFIG = join(ROOT, 'renderer', 'vite.config.ts');

if (process.argv[1] === import.meta.filename) {
  if (present('renderer/vite.config.ts')) await buildRenderer({ configFile: RENDERER_CONFIG, logLevel: 'warn' });
  await buildBundles();
  copyAssets();
}
