import { lockFolder } from '../../electron/core/db/folder-lock.ts';

/** A program of its own that tries for a data folder's lock, says `held` or `refused`, and goes when its input ends. */
const silent = { info: () => {}, error: () => {} };
try {
  lockFolder(process.argv[2] ?? '', silent);
  process.stdout.write('held\n');
} catch (error) {
  process.stdout.write(`refused ${(error as { code?: string }).code}\n`);
}
process.stdin.resume();
