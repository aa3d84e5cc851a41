import type { RuleId } from './rule-ids.ts';

/** Where words stand: offsets in UTF-16 units into the text of one field of one block; `blockId` is null for the story's own fields. */
export interface Place {
  readonly blockId: string | null;
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** Something a copy editor would look at. */
export interface Finding extends Place {
  readonly rule: RuleId;
  /** The words found; empty where something is missing. */
  readonly found: string;
  /** One sentence that says what is the matter here. */
  readonly message: string;
  /** What to put in place of the words found, where that is safe without reading on; null where a person has to decide. */
  readonly fix: string | null;
}

/** A finding before it is known whose: a rule's answer about one text. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly fix?: string | null;
}

/** By which the same finding is known again after the words around it have changed. */
export const findingKey = ({ rule, found, field, blockId }: Finding): string =>
  `${rule} ${found === '' ? `${blockId ?? ''} ${field}` : found}`;
