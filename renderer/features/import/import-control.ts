import { createContext, useContext } from 'react';
import type { ArticleId } from '../../../shared/domain/ids.ts';

/** A file with its name as the import is to know it: below a dropped folder, with the folder's. */
export interface NamedFile {
  readonly name: string;
  readonly file: Blob;
}

export interface ImportControl {
  /** Asks for files and brings them in. */
  choose(): void;
  /** Brings these files in as stories. */
  bringIn(files: readonly NamedFile[]): Promise<void>;
  /** Shows how a story was understood when it came in. */
  showReport(id: ArticleId): void;
}

export const ImportContext = createContext<ImportControl | null>(null);

/** How documents come into the newsroom from a window. */
export function useImport(): ImportControl {
  const control = useContext(ImportContext);
  if (!control) throw new Error('useImport stands outside ImportProvider');
  return control;
}
