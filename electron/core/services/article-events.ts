import { findArticle, summaryOf } from '../db/repositories/article-repository.ts';
import type { ServiceContext } from './service-context.ts';

/** Tells every window of a story's new state, and the index of its words. To be called after the transaction. */
export function tellSaved(
  { db, events, index }: ServiceContext,
  id: string,
  clientId: string,
  name: 'articleSaved' | 'articleCreated',
): void {
  const row = findArticle(db, id);
  if (row) events.tell({ name, payload: { summary: summaryOf(row), clientId } });
  index.wake();
}
