import { createContext, useContext } from 'react';
import type { ArticleId } from '../../../shared/domain/ids.ts';

/** Asked before the open story gives way to another: true when all its words are in the store. */
export type LeaveGuard = () => Promise<boolean>;

export interface OpenStoryControl {
  readonly id: ArticleId | null;
  /** False until it is known which story was open last. */
  readonly isKnown: boolean;
  /** Opens a story, or none, once the words of the present one are saved; stays where they can't be. */
  open(id: ArticleId | null): Promise<void>;
  /** Opens a story without asking: the present one's words are elsewhere, or their writer lets them go. */
  goTo(id: ArticleId | null): void;
  /** Sets who is asked before a story gives way; gives back how to end that. */
  guard(guard: LeaveGuard): () => void;
}

export const OpenStoryContext = createContext<OpenStoryControl | null>(null);

export function useOpenStoryControl(): OpenStoryControl {
  const control = useContext(OpenStoryContext);
  if (!control) throw new Error('useOpenStory stands outside OpenStoryProvider');
  return control;
}

/** Which story this window has open, and how to open another. */
export function useOpenStory(): Pick<OpenStoryControl, 'id' | 'open'> {
  return useOpenStoryControl();
}
