import { ARABIC } from './arabic.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import type { PageWords } from './page-words.ts';
import { SPANISH } from './spanish.ts';

const WORDS: Readonly<Record<string, PageWords>> = { ar: ARABIC, en: ENGLISH, es: SPANISH, fr: FRENCH };
const FALLBACK: PageWords = { ...ENGLISH, isFallback: true };

/** The page's own words in a language (BCP 47); English where it has none in that language, and then they say that they are. */
export const wordsOf = (language: string): PageWords => WORDS[language.toLowerCase().split('-')[0] ?? ''] ?? FALLBACK;
