import type { ArticleDocument } from '../../shared/document/article-document.ts';

/** The newest words of the open story, where they outlive a fault of the interface. */
export interface Rescue {
  document: ArticleDocument | null;
  /** Writes them to the store; rejects where that can't be. */
  flush: (() => Promise<void>) | null;
}

export const emptyRescue = (): Rescue => ({ document: null, flush: null });
