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
  readonly headline: string;
  /** The newest words, fields and body, saved or not; those of the body may be a frame behind. */
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

/** The open story beside the words of its body: it changes seldom, so that a window round it is not drawn anew with every key. */
export interface StoryOutline extends Omit<
  StoryView,
  'document' | 'activeBlockId' | 'saveState' | 'wordsAtRisk' | 'setFields'
> {
  /** The document with the words of the last key press. */
  newest(): ArticleDocument;
  /** The block that holds the caret now. */
  activeBlock(): string | null;
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

export const StoryOutlineContext = createContext<StoryOutline | null>(null);

export const useStoryLoad = (): StoryLoad => useContext(StoryContext);

/** The open story, or null where none is open yet. */
export function useStory(): StoryView | null {
  const load = useStoryLoad();
  return load.kind === 'open' ? load.view : null;
}

/** The open story for whatever does not show its words, or null where none is open yet. */
export const useStoryOutline = (): StoryOutline | null => useContext(StoryOutlineContext);
