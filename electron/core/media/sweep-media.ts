import { rm } from 'node:fs/promises';
import type { ReadDb, WriteDb } from '../db/database.ts';
import { otherChanges } from '../db/repositories/block-sweep.ts';
import { forgetFile, listFilesBefore, namedHashes, type UnusedFile } from '../db/repositories/media-sweep.ts';
import { mediaPath } from './media-store.ts';

/** How long a file that nothing names is kept, in milliseconds: thirty days. */
const KEPT_MS = 30 * 86_400_000;

/** The files that came in more than thirty days before `now` (ISO 8601) and that no story, version, export, masthead or setting names. */
export function unusedMedia(db: ReadDb, now: string): UnusedFile[] {
  const before = new Date(Date.parse(now) - KEPT_MS).toISOString();
  const unused = new Map(listFilesBefore(db, before).map((file) => [file.sha256, file]));
  if (unused.size > 0) for (const hash of namedHashes(db)) unused.delete(hash);
  return [...unused.values()];
}

/**
 * Removes those files and gives them; null where somebody saved in the meantime, and nothing was removed then: what is in use has to be known for sure.
 */
export async function sweepMedia(db: WriteDb, mediaDir: string, now: string): Promise<UnusedFile[] | null> {
  const before = otherChanges(db);
  const unused = unusedMedia(db, now);
  // Why the list first: a file without its line is a stray of some bytes, a line without its file is a picture that is lost.
  const forgotten = db
    .transaction(() => {
      if (otherChanges(db) !== before) return false;
      for (const { sha256 } of unused) forgetFile(db, sha256);
      return true;
    })
    .immediate();
  if (!forgotten) return null;
  for (const { sha256 } of unused) await rm(mediaPath(mediaDir, sha256), { force: true });
  return unused;
}
