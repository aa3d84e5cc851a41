import type { WriteDb } from '../db/database.ts';
import { findArticleBySeq } from '../db/repositories/article-repository.ts';
import { getDraft } from '../db/repositories/draft-repository.ts';
import { deleteText, insertText, listQueue, mergeIndexSlice, unqueue } from '../db/repositories/search-repository.ts';
import { openDocument } from '../documents/open-document.ts';
import { searchableText } from './searchable-text.ts';

/** Stories indexed in one transaction; a save waits for no more than these. */
const BATCH = 20;
/** Stories put in order at a time. */
const ORDERED = 400;

/**
 * Indexes what the queue holds, in small transactions, and merges the index in small slices after it. `onUnreadable` is told of a story whose document
 * can't be read: it leaves the queue, and its list entry stays.
 */
export async function indexQueue(
  db: WriteDb,
  { onUnreadable, stopped }: { onUnreadable(articleSeq: number, error: unknown): void; stopped(): boolean },
): Promise<number> {
  let indexed = 0;
  for (let queue = listQueue(db, ORDERED); queue.length > 0 && !stopped(); queue = listQueue(db, ORDERED)) {
    for (let at = 0; at < queue.length && !stopped(); at += BATCH) {
      const batch = queue.slice(at, at + BATCH);
      db.transaction(() => batch.forEach((seq) => indexStory(db, seq, onUnreadable))).immediate();
      indexed += batch.length;
      await breathe();
    }
  }
  while (!stopped() && db.transaction(() => mergeIndexSlice(db)).immediate()) await breathe();
  return indexed;
}

function indexStory(db: WriteDb, seq: number, onUnreadable: (seq: number, error: unknown) => void): void {
  const article = findArticleBySeq(db, seq);
  deleteText(db, seq);
  if (article) {
    try {
      insertText(db, seq, searchableText(openDocument(db, getDraft(db, seq)).document));
    } catch (error) {
      onUnreadable(seq, error);
    }
  }
  unqueue(db, seq);
}

/** Lets messages in, and another connection's write between two batches. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
