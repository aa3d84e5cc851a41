import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.mjs';

/**
 * Electron's program file where its runtime has been downloaded, else undefined. Only looks: `require('electron')` in Node would start
 * the download.
 */
export function findElectronRuntime() {
  const pathFile = join(ROOT, 'node_modules', 'electron', 'path.txt');
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : programName();
  const file = join(override || join(ROOT, 'node_modules', 'electron', 'dist'), name);
  return existsSync(file) ? file : undefined;
}

function programName() {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}
