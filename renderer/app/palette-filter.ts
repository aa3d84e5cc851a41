/** Something that the palette lists, by the words that find it. */
export interface PaletteEntry {
  readonly id: string;
  readonly label: string;
}

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** How well an entry answers: a lower number is better; undefined where a typed word begins no word of it. */
function rank(entry: PaletteEntry, typed: readonly string[]): number | undefined {
  const words = wordsIn(entry.label);
  const places = typed.map((part) => words.findIndex((word) => word.startsWith(part)));
  if (places.includes(-1)) return undefined;
  return Math.min(...places, words.length);
}

/** The entries in which every typed word begins a word, the ones that begin with it first; all of them where nothing is typed. */
export function filterPalette<E extends PaletteEntry>(entries: readonly E[], typed: string): E[] {
  const parts = wordsIn(typed);
  if (parts.length === 0) return [...entries];
  return entries
    .flatMap((entry) => {
      const found = rank(entry, parts);
      return found === undefined ? [] : [{ entry, found }];
    })
    .sort((a, b) => a.found - b.found)
    .map(({ entry }) => entry);
}
