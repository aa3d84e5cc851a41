import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { build as buildRenderer } from 'vite';
import { DIST, ROOT } from './project.mjs';

/** What stays a package beside the bundles: Electron itself, and packages with native code or files of their own. */
const EXTERNAL = [/^node:/, 'electron', 'better-sqlite3', 'sharp'];

export const BUNDLES = [
  { input: 'electron/cli/main.ts', file: 'node/copydesk.mjs', format: 'esm' },
  { input: 'electron/loopback/main.ts', file: 'node/loopback.mjs', format: 'esm' },
  // Why cjs: that is what Electron loads from inside its archive in a worker thread without further ado.
  { input: 'electron/core/jobs/worker.ts', file: 'node/core-worker.cjs', format: 'cjs' },
  { input: 'electron/core/import/import-worker.ts', file: 'node/import-worker.cjs', format: 'cjs', small: true },
  { input: 'electron/main/main.ts', file: 'main/main.cjs', format: 'cjs' },
  { input: 'electron/preload/preload.ts', file: 'preload/preload.cjs', format: 'cjs' },
];

/** jsdom looks for a worker of its own beside its sources, for requests that no page of ours can make. */
const withoutRequests = {
  name: 'jsdom-without-requests',
  transform: {
    filter: { id: /[\\/]jsdom[\\/].*XMLHttpRequest-impl\.js$/ },
    handler(code) {
      const cut = code.replace('require.resolve("./xhr-sync-worker.js")', '""');
      if (cut === code) throw new Error('jsdom starts its requests in another way than it did; look again.');
      return cut;
    },
  },
};

export const bundleInput = ({ input }) => ({
  input: join(ROOT, input),
  platform: 'node',
  external: EXTERNAL,
  plugins: [withoutRequests],
});
// Why `small`: the readers of pages and Word files are ten megabytes of source, and nobody steps through them.
export const bundleOutput = ({ file, format, small = false }) => ({
  file: join(DIST, file),
  format,
  sourcemap: !small,
  minify: small,
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

/** What stands among the assets for those who make them stays at home. */
const isShipped = (path) => !/\.(mjs|ts|md)$/.test(path);

/** The files that the core reads at run time. */
export function copyAssets() {
  const assets = join(DIST, 'assets');
  rmSync(assets, { recursive: true, force: true });
  mkdirSync(assets, { recursive: true });
  for (const name of ['page.css', 'site.css', 'fonts']) {
    if (present(`shared/page/${name}`))
      cpSync(join(ROOT, 'shared/page', name), join(assets, name), { recursive: true, filter: isShipped });
  }
  // Why: the spelling dictionaries are shipped with the window, and their licences ask to go with them.
  const licences = join(assets, 'licences');
  mkdirSync(licences, { recursive: true });
  for (const name of ['dictionary-en', 'dictionary-en-ca', 'dictionary-en-gb', 'nspell'])
    cpSync(join(ROOT, 'node_modules', name, 'license'), join(licences, `${name}.txt`));
  if (!present('electron/core/sample')) return;
  cpSync(join(ROOT, 'electron/core/sample'), join(assets, 'sample'), {
    recursive: true,
    filter: isShipped,
  });
}

export const RENDERER_CONFIG = join(ROOT, 'renderer', 'vite.config.ts');

if (process.argv[1] === import.meta.filename) {
  if (present('renderer/vite.config.ts')) await buildRenderer({ configFile: RENDERER_CONFIG, logLevel: 'warn' });
  await buildBundles();
  copyAssets();
}
