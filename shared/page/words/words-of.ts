import { ENGLISH } from './english.ts';
import type { PageWords } from './page-words.ts';

const WORDS: Readonly<Record<string, PageWords>> = { en: ENGLISH };

/** The page's own words in a language (BCP 47); English where it has none in that language. */
export const wordsOf = (language: string): PageWords => WORDS[language.toLowerCase().split('-')[0] ?? ''] ?? ENGLISH;
