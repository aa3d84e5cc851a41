import { escapeHtml } from '../html.ts';
import type { PageWords } from './page-words.ts';

/** The page's own words as HTML, marked as English where the page has none in its language. `text` is what `words` gave. */
export const say = (words: PageWords, text: string): string =>
  words.isFallback ? `<span lang="${words.language}">${escapeHtml(text)}</span>` : escapeHtml(text);

/** The `lang` of an element that holds nothing but the page's own words; none where they are in the page's language. */
export const ownLanguage = (words: PageWords): { lang?: string } => (words.isFallback ? { lang: words.language } : {});
