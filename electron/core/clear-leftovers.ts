import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { NewsroomPaths } from './jobs/worker-messages.ts';
import { INCOMING_PREFIX } from './media/media-store.ts';

/** Takes away what a program that was killed left half made: files on their way in, and copies for a backup. Only for who holds the folder's lock. */
export function clearLeftovers({ scratchDir, mediaDir }: NewsroomPaths): void {
  rmSync(scratchDir, { recursive: true, force: true });
  for (const name of incomingFiles(mediaDir)) rmSync(join(mediaDir, name), { recursive: true, force: true });
}

/** The names of files in the media folder that were never finished. */
export function incomingFiles(mediaDir: string): string[] {
  try {
    return readdirSync(mediaDir).filter((name) => name.startsWith(INCOMING_PREFIX));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
