/** A run of letters and digits: what the index has words for. */
const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * What a person typed as an FTS5 expression: every word must occur, "quoted words" as they stand, the last word may be a beginning unless white
 * space or a quotation mark ends it. Operators and punctuation are plain text. null where nothing is left to search for.
 */
export function searchExpression(typed: string): string | null {
  const terms: string[] = [];
  for (const [, phrase, word] of typed.matchAll(/"([^"]*)"?|([^\s"]+)/g)) {
    const term = phrase ?? word ?? '';
    if (HAS_WORD.test(term)) terms.push(`"${term.replaceAll('"', '""')}"`);
  }
  if (terms.length === 0) return null;
  const open = /[^\s"]$/.test(typed) && (typed.match(/"/g)?.length ?? 0) % 2 === 0;
  return terms.join(' ') + (open ? '*' : '');
}
