import { createContext, useContext } from 'react';
import type { Finding } from '../../../shared/domain/house-style/finding.ts';
import type { RuleId } from '../../../shared/domain/house-style/rule-ids.ts';
import type { StoryText } from '../../../shared/domain/house-style/story-text.ts';
import type { Fixed } from './apply-fixes.ts';

/** What the window does for the problems. */
export interface ProblemsWindow {
  /** Shows a field that stands in another panel. */
  showField(field: string): void;
  showPanel(): void;
}

/** The problems of the open story, and what can be done about them. */
export interface ProblemsView {
  /** Why the newest words could not be checked; null where they were. */
  readonly failed: string | null;
  /** The story as it was checked. */
  readonly text: StoryText;
  readonly problems: readonly Finding[];
  readonly ignored: number;
  readonly isReadOnly: boolean;
  /** Puts other words there. False where those found have changed meanwhile. */
  fix(problem: Finding, replacement: string): boolean;
  /** Makes every safe fix of one kind. */
  fixAll(rule: RuleId): Fixed;
  /** Shows the place and selects the words. */
  reveal(problem: Finding): void;
  /** Shows the problem after the one shown last, or before it (-1), in reading order and round again at the end. */
  step(by: 1 | -1): void;
  /** Shows a field that stands outside of the story's column. */
  showField(field: string): void;
  /** Opens the panel that lists the problems. */
  openPanel(): void;
  /** Says who shows what stands outside of the story's column. */
  servedBy(window: ProblemsWindow): void;
  ignoreHere(problem: Finding): void;
  ignoreEverywhere(problem: Finding): void;
  addToDictionary(word: string): void;
  stopIgnoring(): void;
  suggest(word: string): Promise<string[]>;
}

export const ProblemsContext = createContext<ProblemsView | null>(null);

/** The problems of the open story; null where none is open or nothing was checked yet. */
export const useProblems = (): ProblemsView | null => useContext(ProblemsContext);
