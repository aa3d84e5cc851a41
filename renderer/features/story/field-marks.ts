import { createContext, useContext } from 'react';

/** What the checks have to say of a field that holds plain text, where no words can be underlined. */
export interface FieldMark {
  readonly count: number;
  /** What is the matter, as sentences. */
  readonly message: string;
}

export interface FieldMarks {
  /** By the names of the story's fields. */
  readonly marks: ReadonlyMap<string, FieldMark>;
  /** Shows the first problem of a field. */
  onShow(field: string): void;
}

export const FieldMarksContext = createContext<FieldMarks>({ marks: new Map(), onShow: () => undefined });

export const useFieldMarks = (): FieldMarks => useContext(FieldMarksContext);
