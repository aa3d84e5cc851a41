import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, ToolError } from './project.mjs';

const packagesOf = (lockFile) => JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {};

/** What package-lock.json asks for and node_modules lacks; a package that is optional on this machine is never missed. */
export function missingPackages(root = ROOT) {
  const installedLock = join(root, 'node_modules', '.package-lock.json');
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = existsSync(installedLock) ? packagesOf(installedLock) : {};
  return Object.keys(wanted).filter((path) => {
    if (path === '' || wanted[path].link) return false;
    const found = present[path];
    return found ? found.version !== wanted[path].version : !(wanted[path].optional || wanted[path].devOptional);
  });
}

function npm(args) {
  const fromNpm = process.env.npm_execpath;
  const options = { output: 'quiet', env: { npm_config_loglevel: 'error', npm_config_progress: 'false' } };
  if (fromNpm?.endsWith('.js')) return run(process.execPath, [fromNpm, ...args], options);
  return process.platform === 'win32'
    ? run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options)
    : run('npm', args, options);
}

/** Installs what package-lock.json asks for where it is not there yet; says so on standard error, and says what to do where it fails. */
export async function ensureInstalled() {
  const missing = missingPackages();
  if (missing.length === 0) return;
  const first = !existsSync(join(ROOT, 'node_modules'));
  process.stderr.write(
    first
      ? 'Copydesk: installing what it is built from. This happens once and takes about a minute…\n'
      : `Copydesk: bringing ${missing.length} ${missing.length === 1 ? 'package' : 'packages'} up to date…\n`,
  );
  // Why --ignore-scripts: no package needs its install script here, and Electron's and better-sqlite3's would go to the network again.
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund'];
  const status = await npm(first ? ['ci', ...flags] : ['install', '--no-save', ...flags]);
  if (status !== 0 || missingPackages().length > 0) {
    throw new ToolError(
      'Copydesk could not install its packages; the reason stands above. Nothing of yours was touched.\n' +
        'The first start needs the network, to reach the registry that your npm is set to. When that is there, run the same command again.',
    );
  }
}
