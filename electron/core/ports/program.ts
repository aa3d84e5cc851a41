import { join } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import type { ProgramFiles } from './ports.ts';

/** The program's version, as package.json has it. */
export const PROGRAM_VERSION: string = packageJson.version;

/** Where a build keeps the files that ship with the program, below its `dist` folder (an absolute path). */
export function programFilesIn(dist: string): ProgramFiles {
  return {
    pageStylesheet: join(dist, 'assets', 'page.css'),
    sampleDir: join(dist, 'assets', 'sample'),
    importWorkerEntry: join(dist, 'node', 'import-worker.cjs'),
    workerEntry: join(dist, 'node', 'core-worker.cjs'),
  };
}

/** The built interface below `dist`: index.html and what it loads. */
export const interfaceIn = (dist: string): string => join(dist, 'renderer');
