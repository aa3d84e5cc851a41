/** The longest slug, in characters; shorter than every file system's limit with room for an extension and a hash. */
export const LONGEST_SLUG = 80;

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};
// Why: Windows refuses these as file names whatever their extension.
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** The slug of a headline: lower-case ASCII words joined by hyphens, cut at a word's end; 'story' where nothing is left of it. */
export function slugOf(headline: string): string {
  const words = headline
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’ʼ]/g, '')
    .replace(/[^\u0020-\u007e]/g, (letter) => LETTERS[letter] ?? ' ')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, LONGEST_SLUG);
    if (longer.length > LONGEST_SLUG) break;
    slug = longer;
  }
  if (RESERVED.test(slug)) return `${slug}-story`;
  return slug || 'story';
}

/** True where every letter and digit of the text has its place in the slug, so that two different names don't share one. */
export const slugTellsAll = (text: string): boolean =>
  !/[^\u0020-\u007e\p{M}]/u.test(
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}\p{M}]/gu, '')
      .replace(/[^\u0020-\u007e]/g, (letter) => LETTERS[letter] ?? letter),
  );

/** True where the text may serve as a slug as it stands: what `slugOf` would make of it. */
export const isSlug = (text: string): boolean => text !== '' && slugOf(text) === text;
