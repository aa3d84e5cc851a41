import makeSpeller from 'nspell';
import newsWords from './news-words.json' with { type: 'json' };

/** The dictionaries shipped with the program, by the name of their package's ending. */
export const DICTIONARIES = ['en', 'en-gb', 'en-ca'] as const;
export type DictionaryName = (typeof DICTIONARIES)[number];

const BRITISH = /^en-(?:GB|AU|NZ|IE|ZA|IN|MT|SG|HK)\b/i;

/** The dictionary for a story's language (BCP 47); undefined for one that we have none for. */
export function dictionaryFor(language: string): DictionaryName | undefined {
  if (/^en-CA\b/i.test(language)) return 'en-ca';
  if (BRITISH.test(language)) return 'en-gb';
  return /^en(?:-|$)/i.test(language) ? 'en' : undefined;
}

export interface Dictionary {
  /** True where the word may stand as it is written, capitals included. */
  knows(word: string): boolean;
  /** The likeliest words that were meant, best first. Slow: up to a fifth of a second for a word far from any. */
  suggest(word: string): string[];
}

const straight = (word: string): string => word.replaceAll('’', "'");
/** What the dictionaries lack: words that the news has made common, and foreign words at home in English. */
const NEWS_WORDS: ReadonlySet<string> = new Set(newsWords.map(straight));

/** A dictionary from Hunspell's two files. Takes some hundred milliseconds: every form of every word is written out, so that looking up is quick. */
export function readDictionary(aff: string, dic: string): Dictionary {
  const speller = makeSpeller(aff, dic);
  const inNews = (word: string): boolean =>
    NEWS_WORDS.has(word) ||
    (/^\p{Lu}\p{Ll}/u.test(word) && NEWS_WORDS.has(word.charAt(0).toLowerCase() + word.slice(1)));
  return {
    knows: (word) => inNews(straight(word)) || speller.correct(straight(word)),
    suggest: (word) => speller.suggest(straight(word)),
  };
}
