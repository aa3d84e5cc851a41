import { createContext, useContext } from 'react';

export interface ImportControl {
  /** Asks for files and brings them in. */
  choose(): void;
  /** Brings these files in as stories, one after the other. */
  bringIn(files: readonly File[]): Promise<void>;
}

export const ImportContext = createContext<ImportControl | null>(null);

/** How documents come into the newsroom from a window. */
export function useImport(): ImportControl {
  const control = useContext(ImportContext);
  if (!control) throw new Error('useImport stands outside ImportProvider');
  return control;
}
