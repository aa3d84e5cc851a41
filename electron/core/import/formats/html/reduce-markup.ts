import { AppError } from '../../../../../shared/contract/errors.ts';
import { DEEPEST_NESTING, LARGEST_MARKUP } from '../../limits.ts';

/** A page without what no reader sees, small enough to be parsed. */
export interface ReducedMarkup {
  markup: string;
  /** The page's JSON-LD, as it stands. */
  jsonLd: string[];
  /** Files that stand in the page itself; `copydesk-data:N` in the mark-up stands for the Nth. */
  data: { mediaType: string; base64: string }[];
  /** Addresses of the scripts that were left out: players are known by them. */
  scripts: string[];
  /** How many scripts were left out. */
  scriptCount: number;
}

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements whose end tag is often missing: they close each other and make no depth. */
const OPTIONAL_END = new Set('p li td th tr dt dd option thead tbody tfoot colgroup html head body'.split(' '));
const DATA = /(["'])data:([\w/+.-]+)(?:;[\w=-]+)*;base64,([A-Za-z0-9+/=\s]+)\1/g;
const LONG_TAG = 400;

/**
 * Leaves scripts, styles and comments out of a page in one pass over its text. What is left is parsed and sanitised like any other mark-up; this pass
 * only keeps it small. Throws AppError `validation` for a page that is too large or too deeply nested to be parsed in bounded time.
 */
export function reduceMarkup(name: string, html: string): ReducedMarkup {
  const scanner = new MarkupScanner(html);
  const reduced = scanner.scan();
  if (reduced.markup.length > LARGEST_MARKUP) {
    const megabytes = Math.ceil(reduced.markup.length / 1024 / 1024);
    throw new AppError(
      'validation',
      `“${name}” is too large a page: it holds ${megabytes} MB beside scripts and styles, and Copydesk reads up to ${LARGEST_MARKUP / 1024 / 1024} MB. Nothing was changed; save only the article, or paste its text.`,
    );
  }
  if (scanner.deepest > DEEPEST_NESTING) {
    throw new AppError(
      'validation',
      `“${name}” is no page that Copydesk can read: ${scanner.deepest} elements stand inside each other, and it reads up to ${DEEPEST_NESTING}. Nothing was changed; paste its text instead.`,
    );
  }
  return reduced;
}

class MarkupScanner {
  deepest = 0;
  readonly #html: string;
  readonly #kept: string[] = [];
  readonly #result: ReducedMarkup = { markup: '', jsonLd: [], data: [], scripts: [], scriptCount: 0 };
  /** Ends that were looked for and do not come any more. */
  readonly #missing = new Set<string>();
  #depth = 0;

  constructor(html: string) {
    this.#html = html;
  }

  scan(): ReducedMarkup {
    let at = 0;
    for (let open = this.#html.indexOf('<'); open >= 0; open = this.#html.indexOf('<', at)) {
      this.#kept.push(this.#html.slice(at, open));
      at = this.#skipOrKeep(open);
    }
    this.#kept.push(this.#html.slice(at));
    this.#result.markup = this.#kept.join('');
    return this.#result;
  }

  /** Reads what begins with the `<` at `open`, and gives the place behind it. */
  #skipOrKeep(open: number): number {
    if (this.#html.startsWith('<!--', open)) {
      const end = this.#find('-->', open + 4);
      // Why: an unclosed comment would swallow the page to its end; as text it is set aside like any other.
      return end < 0 ? this.#keep(open, open + 1, '&lt;') : end + 3;
    }
    const name = /^<(\/?)([a-z][^\s/>]*)/i.exec(this.#html.slice(open, open + 40));
    if (!name?.[2]) return this.#keep(open, open + 1);
    const end = this.#tagEnd(open + 1);
    const tag = this.#html.slice(open, end);
    const element = name[2].toLowerCase();
    if (!name[1] && (element === 'script' || element === 'style')) return this.#skipCode(element, tag, end);
    this.#countDepth(element, name[1] === '/', tag.endsWith('/>'));
    return this.#keep(open, end, tag.length > LONG_TAG ? this.#withoutData(tag) : tag);
  }

  #keep(from: number, to: number, text = this.#html.slice(from, to)): number {
    this.#kept.push(text);
    return to;
  }

  /** The place behind the `>` of a tag, past any that stand in its quoted values. */
  #tagEnd(from: number): number {
    let at = from;
    while (at < this.#html.length) {
      const sign = this.#html[at];
      if (sign === '>') return at + 1;
      const quoted = (sign === '"' || sign === "'") && this.#html[at - 1] === '=' ? this.#find(sign, at + 1) : -1;
      at = quoted < 0 ? at + 1 : quoted + 1;
    }
    return this.#html.length;
  }

  #skipCode(element: 'script' | 'style', tag: string, from: number): number {
    const close = this.#findClose(element, from);
    const body = this.#html.slice(from, close);
    if (element === 'script') {
      this.#result.scriptCount += 1;
      const source = /\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1];
      if (source) this.#result.scripts.push(source);
      if (/\stype\s*=\s*["']?application\/ld\+json/i.test(tag)) this.#result.jsonLd.push(body);
      // Why a mark: a player's script says by its place where in the story the player stands.
      if (source) this.#kept.push(`<span data-script="${this.#result.scripts.length - 1}"></span>`);
    }
    return close >= this.#html.length ? close : this.#tagEnd(close + 1);
  }

  #findClose(element: string, from: number): number {
    const pattern = element === 'script' ? /<\/script/gi : /<\/style/gi;
    if (this.#missing.has(element)) return this.#html.length;
    pattern.lastIndex = from;
    const found = pattern.exec(this.#html);
    if (!found) this.#missing.add(element);
    return found?.index ?? this.#html.length;
  }

  #find(wanted: string, from: number): number {
    if (this.#missing.has(wanted)) return -1;
    const found = this.#html.indexOf(wanted, from);
    if (found < 0) this.#missing.add(wanted);
    return found;
  }

  #countDepth(element: string, closes: boolean, empty: boolean): void {
    if (VOID.has(element) || OPTIONAL_END.has(element) || (empty && !closes)) return;
    this.#depth = Math.max(0, this.#depth + (closes ? -1 : 1));
    this.deepest = Math.max(this.deepest, this.#depth);
  }

  #withoutData(tag: string): string {
    return tag.replace(DATA, (_, quote: string, mediaType: string, base64: string) => {
      this.#result.data.push({ mediaType, base64 });
      return `${quote}copydesk-data:${this.#result.data.length - 1}${quote}`;
    });
  }
}
