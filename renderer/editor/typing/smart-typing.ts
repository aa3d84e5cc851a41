/** What stands in place of what was just typed. `back` is how many characters before the caret it replaces. */
export interface Replacement {
  back: number;
  by: string;
}

interface Marks {
  double: readonly [string, string];
  single: readonly [string, string];
}

const ENGLISH: Marks = { double: ['“', '”'], single: ['‘', '’'] };
const GERMAN: Marks = { double: ['„', '“'], single: ['‚', '‘'] };
const FRENCH: Marks = { double: ['«\u00a0', '\u00a0»'], single: ['‹\u00a0', '\u00a0›'] };
const ALIKE: Marks = { double: ['”', '”'], single: ['’', '’'] };
const ARABIC: Marks = { double: ['”', '“'], single: ['’', '‘'] };
const ANGLED: Marks = { double: ['«', '»'], single: ['‹', '›'] };

/** Quotation marks by language, after CLDR; English where a language has no entry. */
const MARKS: Readonly<Record<string, Marks>> = {
  ...{ de: GERMAN, cs: GERMAN, sk: GERMAN, sl: GERMAN, is: GERMAN },
  ...{ fr: FRENCH, sv: ALIKE, fi: ALIKE, he: ALIKE, ar: ARABIC, ur: ARABIC },
  ...{ es: ANGLED, it: ANGLED, pt: ANGLED, no: ANGLED, nb: ANGLED, ru: ANGLED, uk: ANGLED, el: ANGLED, fa: ANGLED },
  'fr-ch': ANGLED,
  'pt-br': ENGLISH,
};

const marksOf = (language: string): Marks => {
  const tag = language.toLowerCase();
  return MARKS[tag] ?? MARKS[tag.split('-')[0] ?? ''] ?? ENGLISH;
};

/** After these (and at a text's beginning) a quotation opens; after anything else it closes. */
const OPENS_AFTER = /[\s([{<\u2013\u2014«‹„‚“‘/-]$/;

/**
 * What a typed character is to be in print: quotation marks by the story's language, apostrophes, and `--` as a dash.
 * `before` is the text of the block up to and with the character. Undefined where it stays as it is.
 */
export function smartReplacement(before: string, language: string): Replacement | undefined {
  const typed = before.at(-1);
  const ahead = before.slice(0, -1);
  if (typed === '"' || typed === "'") {
    const opens = ahead === '' || OPENS_AFTER.test(ahead);
    const marks = marksOf(language);
    // Why: between letters it is an apostrophe in every language.
    if (typed === "'" && !opens && /\p{L}$/u.test(ahead)) return { back: 1, by: '’' };
    const [open, close] = typed === '"' ? marks.double : marks.single;
    return { back: 1, by: opens ? open : close };
  }
  // Why: what opens before a digit was the apostrophe of a decade: the ’90s.
  if (/\d/.test(typed ?? '') && /(?:^|[\s(“])‘$/.test(ahead)) return { back: 2, by: `’${typed}` };
  // Why: hyphens alone in a line are on their way to a divider.
  if (typed === '-' && /[^-]-$/.test(ahead) && ahead.trim() !== '-') return { back: 2, by: '—' };
  return undefined;
}
