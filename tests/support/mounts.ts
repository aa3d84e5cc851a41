import { execFileSync } from 'node:child_process';

const quietly = (program: string, args: string[]): void => void execFileSync(program, args, { stdio: 'pipe' });
const works = (step: () => void): boolean => {
  try {
    step();
    return true;
  } catch (error) {
    if (error instanceof Error && 'status' in error) return false;
    throw error;
  }
};

/** Lays a small empty file system over a folder; false where this machine does not let us. `bytes` is its size. */
export const mountSmallDisk = (folder: string, bytes: number): boolean =>
  works(() => quietly('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder]));

/** Makes a folder read-only, for root too, whom file modes do not stop; false where this machine does not let us. */
export function mountReadOnly(folder: string): boolean {
  if (!works(() => quietly('mount', ['--bind', folder, folder]))) return false;
  if (works(() => quietly('mount', ['-o', 'remount,bind,ro', folder]))) return true;
  unmount(folder);
  return false;
}

export const unmount = (folder: string): void => quietly('umount', [folder]);
