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
