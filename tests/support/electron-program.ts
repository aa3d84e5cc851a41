import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron, type ElectronApplication } from '@playwright/test';

const ROOT = join(import.meta.dirname, '..', '..');
const FINDER = pathToFileURL(join(ROOT, '.tools', 'electron-runtime.mjs')).href;

/** Said of every test that needs what is not there. */
export const NO_RUNTIME = 'Electron’s runtime is not on this machine';

/** Electron’s program file; undefined where its runtime is not on this machine. */
export async function findElectron(): Promise<string | undefined> {
  const { findElectronRuntime } = (await import(FINDER)) as { findElectronRuntime(): string | undefined };
  return findElectronRuntime();
}

/** Starts the built program in Electron itself, over a data folder and a profile of its own. */
export async function launchElectron(dataDir: string): Promise<ElectronApplication> {
  const executablePath = await findElectron();
  if (executablePath === undefined) throw new Error(NO_RUNTIME);
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return await _electron.launch({
    executablePath,
    args: [...sandbox, `--user-data-dir=${join(dataDir, '..', 'profile')}`, ROOT, '--data', dataDir],
  });
}
