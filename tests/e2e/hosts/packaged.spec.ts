import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { Asar } from '../../support/asar.ts';
import { complaintsAbout } from '../../support/bundle-checks.ts';
import { launchStandIn } from '../../support/electron-stand-in/launch.ts';
import { windowClient } from '../../support/window-client.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

// Why one after the other: packing takes its time, and all look at the same result.
test.describe.configure({ mode: 'default' });
test.skip(process.platform !== 'linux', 'the placeholder for Electron’s runtime is made for Linux alone');

let folder: string;
let packed: string;
let archive: Asar;

test.beforeAll(() => {
  test.setTimeout(180_000);
  folder = mkdtempSync(join(tmpdir(), 'copydesk-packed-'));
  const command = [join(ROOT, '.tools', 'package.mjs'), '--test', '--output', join(folder, 'release')];
  execFileSync(process.execPath, command, { cwd: ROOT, stdio: 'pipe' });
  packed = join(folder, 'release', 'linux-unpacked');
  archive = new Asar(join(packed, 'resources', 'app.asar'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every place in the archive where something may lie, and nothing else may. */
const BELONGS = [
  /^package\.json$/,
  /^dist\/main\/main\.cjs$/,
  /^dist\/preload\/preload\.cjs$/,
  /^dist\/node\/(core|import)-worker\.cjs$/,
  /^dist\/renderer\/index\.html$/,
  /^dist\/renderer\/assets\/[\w.-]+\.(js|css|woff2|svg|png|wasm|dic|aff)$/,
  /^dist\/assets\/(page|site)\.css$/,
  /^dist\/assets\/licences\/[\w-]+\.txt$/,
  /^dist\/assets\/fonts\/([\w-]+\.woff2|OFL\.txt)$/,
  /^dist\/assets\/sample\/(sample\.story|shell\.json|media\/[\w.-]+\.(webm|webp|jpg|vtt))$/,
  /^node_modules\/(sharp|semver|detect-libc|@img\/[\w-]+)\/((LICENSE|README)(\.md)?|package\.json|versions\.json)$/,
  /^node_modules\/sharp\/dist\/[\w.-]+\.(cjs|mjs)$/,
  /^node_modules\/(semver|detect-libc)\/[\w/-]+\.js$/,
  /^node_modules\/@img\/(colour|sharp-[\w-]+)\/(index|color)\.cjs$/,
  /^node_modules\/@img\/sharp-[\w-]+\/lib\/([\w.-]+\.node|libvips[\w.-]+|index\.js|glib-2\.0\/include\/glibconfig\.h)$/,
  /^node_modules\/better-sqlite3\/(LICENSE|package\.json|lib\/.+\.js|prebuilds\/[\w-]+\.node)$/,
];

test('the archive holds what runs and nothing else', () => {
  const paths = archive.files.map(({ path }) => path);
  expect(paths.filter((path) => !BELONGS.some((place) => place.test(path)))).toEqual([]);
  for (const needed of [
    'package.json',
    'dist/main/main.cjs',
    'dist/preload/preload.cjs',
    'dist/node/core-worker.cjs',
    'dist/node/import-worker.cjs',
    'dist/renderer/index.html',
    'dist/assets/page.css',
    'dist/assets/sample/sample.story',
  ])
    expect(paths).toContain(needed);
});

test('this platform’s native module lies unpacked beside it, and no other’s anywhere', () => {
  const native = archive.files.filter(({ path }) => path.endsWith('.node'));
  expect(native.map(({ path, unpacked }) => ({ path, unpacked }))).toEqual([
    {
      path: expect.stringMatching(new RegExp(`^node_modules/@img/sharp-linux-${process.arch}/lib/.*\\.node$`)),
      unpacked: true,
    },
    { path: `node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`, unpacked: true },
  ]);
  for (const { path } of native) expect(existsSync(join(packed, 'resources', 'app.asar.unpacked', path))).toBe(true);
});

test('the fuses are set', async () => {
  const wire = await getCurrentFuseWire(join(packed, 'copydesk'));
  const states = Object.entries({
    [FuseV1Options.RunAsNode]: FuseState.DISABLE,
    [FuseV1Options.EnableCookieEncryption]: FuseState.ENABLE,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
    [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: FuseState.ENABLE,
    [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
  });
  for (const [fuse, state] of states) expect(wire[Number(fuse) as FuseV1Options], `fuse ${fuse}`).toBe(state);
});

test('its code runs over a database: a story is written, found, exported and kept', async () => {
  test.setTimeout(120_000);
  const program = join(folder, 'program');
  archive.extractTo(program);
  expect(readFileSync(join(program, 'package.json'), 'utf8')).toContain('"dist/main/main.cjs"');
  const dataDir = join(folder, 'newsroom');
  const main = join(program, 'dist', 'main', 'main.cjs');
  const first = await launchStandIn({ dataDir, main });
  const client = windowClient(first.page);
  await expect(first.page).toHaveTitle(/Copydesk/);
  const { id } = await client.articles.createSampleArticle({});
  await expect
    .poll(async () => (await client.search.searchArticles({ query: 'ferry' })).rows.length, { timeout: 15_000 })
    .toBe(1);
  const text = '# From Markdown\n\nA reader of its own takes this in.';
  await client.articles.importText({ name: 'from.md', text });
  const out = join(folder, 'bundle');
  const { jobId } = await client.jobs.startExport({ articles: [id], form: 'folder', out });
  await expect.poll(async () => (await client.jobs.getJob({ jobId })).state, { timeout: 30_000 }).toBe('done');
  expect(await complaintsAbout(out)).toEqual([]);
  await first.close();
  const again = await launchStandIn({ dataDir, main });
  const { rows } = await windowClient(again.page).articles.listArticles({});
  expect(rows.map(({ headline }) => headline)).toContain('From Markdown');
  expect(rows.map((row) => row.id)).toContain(id);
  await again.close();
});
