import { tokenize } from 'css-tree/tokenizer';
import { ident, string, url } from 'css-tree/utils';

/** Kinds of css-tree’s tokens (CSS Syntax Module Level 3, section 4). */
const TOKEN = { function: 2, atKeyword: 3, string: 5, url: 7, badUrl: 8, semicolon: 17, open: 21, close: 22 };

/** Functions whose text is an address. */
const LOADING = new Set(['url', 'src', 'image', 'image-set', '-webkit-image-set']);
/** At-rules whose text is one. */
const IMPORT = '@import';

/** An address that a style sheet loads; `line` is counted from 1, `by` is the function or the at-rule round it. */
export interface LoadedAddress {
  address: string;
  line: number;
  by: string;
}

/**
 * Everything that a style sheet loads or that a browser may take for an address. It looks at the tokens and not at the rules: an address is one wherever it
 * stands, in a property that no browser knows too; none in a comment is.
 */
export function loadedAddresses(css: string): LoadedAddress[] {
  const found: LoadedAddress[] = [];
  const open: string[] = [];
  let rule = '';
  tokenize(css, (kind, start, end) => {
    const text = css.slice(start, end);
    const add = (address: string, by: string): void =>
      void found.push({ address: address.trim(), line: css.slice(0, start).split('\n').length, by });
    if (kind === TOKEN.function) {
      const name = ident.decode(text.slice(0, -1)).toLowerCase();
      open.push(name);
      // Why: browsers read an escaped `url(` as one, with the address unquoted behind it.
      if (name === 'url' && text.includes('\\')) add(text, name);
    } else if (kind === TOKEN.open) open.push('');
    else if (kind === TOKEN.close) open.pop();
    else if (kind === TOKEN.atKeyword) rule = ident.decode(text).toLowerCase();
    else if (kind === TOKEN.semicolon) rule = '';
    else if (kind === TOKEN.url) add(url.decode(text), rule === IMPORT ? IMPORT : 'url');
    else if (kind === TOKEN.badUrl) add(text, 'url');
    else if (kind === TOKEN.string) {
      const by = LOADING.has(open.at(-1) ?? '') ? (open.at(-1) ?? '') : rule;
      if (LOADING.has(by) || by === IMPORT) add(string.decode(text), rule === IMPORT ? IMPORT : by);
    }
  });
  return found;
}
