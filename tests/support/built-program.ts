import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** Before any browser test: the built program, made anew only where the sources changed. Playwright calls it by its default name. */
export function buildProgram(): void {
  execFileSync(process.execPath, [join(ROOT, '.tools', 'prepare.mjs')], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

export { buildProgram as default };
