/**
 * Finds these words, whole, wherever they stand: quotation marks and apostrophes of either curl, a space of either width. Capitals
 * count. Undefined where there is no letter or digit to look for.
 */
export function wordsPattern(words: string): RegExp | undefined {
  const sought = words.trim();
  if (!/[\p{L}\p{N}]/u.test(sought)) return undefined;
  const source = sought
    .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replace(/["“”]/g, '["“”]')
    .replace(/['‘’]/g, "['‘’]")
    .replace(/[ \u00A0]+/g, String.raw`[ \u00A0]+`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${source}(?![\p{L}\p{N}])`, 'gu');
}
