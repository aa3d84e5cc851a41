import makeSpeller from 'nspell';
import newsWords from './news-words.json' with { type: 'json' };

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
