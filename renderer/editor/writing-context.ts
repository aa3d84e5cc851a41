import { createContext, useContext } from 'react';

/** Who writes, for what is signed with a name (empty where nobody has said), and in which language (BCP 47). */
export interface Writing {
  person: string;
  language: string;
}

/** Set round the body's editor and the forms of the header; the forms work without it. */
export const WritingContext = createContext<Writing>({ person: '', language: 'en' });

export const useWriting = (): Writing => useContext(WritingContext);
