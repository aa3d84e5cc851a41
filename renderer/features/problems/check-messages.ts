import type { Finding } from '../../../shared/domain/house-style/finding.ts';
import type { HouseStyle } from '../../../shared/domain/house-style/house-style.ts';
import type { Passage } from '../../../shared/domain/house-style/story-text.ts';

/** What the checks go by beside the story. */
export interface CheckSetting {
  readonly style: HouseStyle;
  /** The person's own dictionary. */
  readonly accepted: readonly string[];
  /** Names that the newsroom uses, whole. */
  readonly names: readonly string[];
}

/** A passage by the name under which the worker keeps it: its block's id, or `fields`. */
export type NamedPassage = readonly [name: string, passage: Passage];

export type ToWorker =
  | { readonly kind: 'set-up'; readonly setting: CheckSetting }
  | {
      readonly kind: 'check';
      readonly run: number;
      readonly language: string;
      /** Every passage of the story, in order; those not sent before, or changed since, come with it. */
      readonly order: readonly string[];
      readonly changed: readonly NamedPassage[];
    }
  | { readonly kind: 'suggest'; readonly ask: number; readonly language: string; readonly word: string };

export type FromWorker =
  | { readonly kind: 'found'; readonly run: number; readonly findings: Finding[] }
  | { readonly kind: 'suggested'; readonly ask: number; readonly words: string[] }
  | { readonly kind: 'failed'; readonly run: number; readonly message: string };
