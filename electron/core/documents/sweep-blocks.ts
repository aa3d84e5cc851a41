import type { WriteDb } from '../db/database.ts';
import {
  deleteUnusedBlocks,
  largestArticleSeq,
  noteUsedBlocks,
  otherChanges,
  startUsedBlocks,
} from '../db/repositories/block-sweep.ts';

/** Stories looked at in one go, and block contents removed in one transaction; a save waits for no more than these. */
const STORIES = 200;
const BLOCKS = 2000;

/**
 * Removes the block contents that no draft and no version names any more, and gives their number; null where somebody saved in the meantime,
 * and nothing was removed then: what is in use has to be known for sure. Meant for a connection that nobody else writes with.
 */
export async function sweepBlocks(db: WriteDb, stopped: () => boolean): Promise<number | null> {
  const before = otherChanges(db);
  startUsedBlocks(db);
  const last = largestArticleSeq(db);
  for (let from = 0; from <= last; from += STORIES) {
    if (stopped()) return null;
    noteUsedBlocks(db, from, from + STORIES);
    await breathe();
  }
  for (let swept = 0; ;) {
    if (stopped()) return null;
    // Why compared inside the transaction: from here on nobody else can write until it ends.
    const removed = db
      .transaction(() => (otherChanges(db) === before ? deleteUnusedBlocks(db, BLOCKS) : null))
      .immediate();
    if (removed === null) return null;
    swept += removed;
    if (removed < BLOCKS) return swept;
    await breathe();
  }
}

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
