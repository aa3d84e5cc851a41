export interface FindOptions {
  matchCase: boolean;
  regex: boolean;
}

export interface TextMatch {
  start: number;
  end: number;
}

/** What a person looks for; the reason in words where a regular expression is none. */
export type Pattern = { ok: true; pattern: RegExp } | { ok: false; problem: string };

/** The pattern of a query. An empty query finds nothing. */
export function patternOf(query: string, { matchCase, regex }: FindOptions): Pattern {
  const source = regex ? query : query.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  try {
    return { ok: true, pattern: new RegExp(source || '(?!)', matchCase ? 'gu' : 'giu') };
  } catch {
    return { ok: false, problem: 'That is no regular expression.' };
  }
}

/** Every place where a pattern stands in a text, in order. Places of no length are left out. */
export const findInText = (text: string, pattern: RegExp): TextMatch[] =>
  [...text.matchAll(pattern)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => end > start);

/** What stands in place of a match: for a regular expression `$1` and the like are filled in, else every character is itself. */
export function replacementFor(found: string, pattern: RegExp, by: string, regex: boolean): string {
  if (!regex) return by;
  // Why: what was found stands alone here, so that look-behind and anchors of the pattern may not hold; then it is replaced as it is.
  const alone = new RegExp(pattern.source, pattern.flags.replace('g', ''));
  return alone.test(found) ? found.replace(alone, by) : by;
}
