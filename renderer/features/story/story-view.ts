import { createContext, useContext, type RefObject } from 'react';
import type { ArticleSummary, OpenArticle } from '../../../shared/contract/article-shapes.ts';
import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import type { ArticleFields } from '../../../shared/document/article-fields.ts';
import type { ArticleStatus } from '../../../shared/domain/article-status.ts';
import type { RevisionId } from '../../../shared/domain/ids.ts';
import type { StoryEditorHandle } from '../../editor/editor-api.ts';
import type { SaveState } from './save-state.ts';
import type { StorySession, StorySnapshot } from './story-session.ts';

/** The open story as every part of the interface sees it. */
export interface StoryView {
  readonly summary: ArticleSummary;
  /** Always the newest words, fields and body, saved or not. */
  readonly document: ArticleDocument;
  readonly readOnly: OpenArticle['readOnly'];
  setFields(patch: Partial<ArticleFields>): void;
  readonly editor: RefObject<StoryEditorHandle | null>;
  readonly activeBlockId: string | null;
  /** Selects a block of the body and scrolls to it. */
  revealBlock(blockId: string): void;
  readonly saveState: SaveState;
  /** Resolves when every word typed before the call is in the store; rejects with AppError where that can't be. */
  flush(): Promise<void>;
  /** Saves the words, then changes the status. Rejects with AppError. */
  changeStatus(to: ArticleStatus): Promise<void>;
  /** Saves the words, then makes an earlier version the present one. Rejects with AppError. */
  restore(revisionId: RevisionId): Promise<void>;
  /** True while words of this window may not be in the store. */
  readonly wordsAtRisk: boolean;
}

/** How far the open story has come. */
export type StoryLoad =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown; retry(): void }
  | {
      readonly kind: 'open';
      readonly session: StorySession;
      readonly snapshot: StorySnapshot;
      readonly view: StoryView;
    };

export const StoryContext = createContext<StoryLoad>({ kind: 'none' });

export const useStoryLoad = (): StoryLoad => useContext(StoryContext);

/** The open story, or null where none is open yet. */
export function useStory(): StoryView | null {
  const load = useStoryLoad();
  return load.kind === 'open' ? load.view : null;
}
