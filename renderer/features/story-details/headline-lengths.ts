/**
 * How many characters of a headline are shown where it appears, and where the figure comes from. The page shows all of it: 100 characters are
 * three lines on a phone. Cards of the large networks cut near 70. Search results cut at about 600 pixels, some 60 characters of Latin text.
 */
export const HEADLINE_PLACES = [
  { id: 'page', label: 'Page', limit: 100 },
  { id: 'card', label: 'Social card', limit: 70 },
  { id: 'search', label: 'Search result', limit: 60 },
] as const;

/** How many characters of a description a search result shows. */
export const DESCRIPTION_LIMIT = 160;

/** A text as a place shows it that has room for `limit` characters: cut at a word's end, with an ellipsis. */
export function cutFor(text: string, limit: number): string {
  const characters = [...text.trim()];
  if (characters.length <= limit) return text.trim();
  const kept = characters.slice(0, limit).join('');
  const atWord = kept.replace(/\s+\S*$/u, '');
  return `${(atWord === '' ? kept : atWord).replace(/[\s,;:–—-]+$/u, '')}…`;
}

/** The length of a text as a reader counts it, in characters. */
export const lengthOf = (text: string): number => [...text.trim()].length;
