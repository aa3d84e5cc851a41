const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML, fit for element content and for attributes in double quotes. Characters that no HTML text may hold become U+FFFD. */
export const escapeHtml = (text: string): string =>
  // Why asked first: most text needs nothing, and one look costs less than two rounds of replacing.
  SPECIAL.test(text)
    ? text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character).replace(FORBIDDEN, '\ufffd')
    : text;

// Why built from a string: the linter takes control characters in a literal for a slip.
const UNFIT = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ufffe\\uffff';
const FORBIDDEN = new RegExp(`[${UNFIT}]`, 'g');
const SPECIAL = new RegExp(`[&<>"${UNFIT}]`);

export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Attributes with a leading space each; `true` gives the bare name, and false, null and undefined leave it out. */
export function attributes(given: Attributes): string {
  let written = '';
  for (const [name, value] of Object.entries(given)) {
    if (value === true) written += ` ${name}`;
    else if (value !== false && value !== null && value !== undefined)
      written += ` ${name}="${escapeHtml(String(value))}"`;
  }
  return written;
}

/** One element; `content` is HTML already. */
export const element = (name: string, given: Attributes, content: string): string =>
  `<${name}${attributes(given)}>${content}</${name}>`;
