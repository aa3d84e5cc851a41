import { emptyBlock } from '../../../../shared/document/blocks/empty-block.ts';
import type { PullQuote } from '../../../../shared/document/blocks/pull-quote.ts';
import type { SourceItem } from './source-item.ts';
import { oneLine } from './story-draft.ts';

const QUOTED =
  /^(?:“(?<curly>[^“”]+(?:“[^“”]*”[^“”]*)*)”|"(?<straight>[^"]+)"|‘(?<single>.+)’|«\s?(?<guillemet>[^«»]+?)\s?»|„(?<low>[^„“”]+)[“”])/su;
const DASH = /^\s*(?:—|–|―|-{1,2})\s*/;

/** A pull quote and how many items it was made of. */
export interface FoundPullQuote {
  block: PullQuote;
  length: number;
}

/** A quotation that ends in a dash and a name ("“Words.” — Edda Varnholt, harbour clerk"), on one line or with the name on the next. */
export function findPullQuote(items: readonly SourceItem[], from: number): FoundPullQuote | undefined {
  const item = items[from];
  if (!item || item.block || item.level > 0) return undefined;
  const words = QUOTED.exec(item.text);
  const said = Object.values(words?.groups ?? {}).find(Boolean);
  if (!words || !said) return undefined;
  const rest = item.text.slice(words[0].length);
  if (rest.trim() !== '') return made(said, rest, 1);
  const next = items[from + 1];
  return next && !next.block ? made(said, next.text, 2) : undefined;
}

function made(said: string, after: string, length: number): FoundPullQuote | undefined {
  const dash = DASH.exec(after);
  const name = dash ? oneLine(after.slice(dash[0].length)) : '';
  if (!isAttribution(name)) return undefined;
  return { block: { ...emptyBlock('pull-quote'), text: oneLine(said), attribution: name }, length };
}

/** A name, with what the person is behind it; a sentence that goes on after a dash is none. */
const isAttribution = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 140 &&
  /^(?:\p{Lu}|an? |the )/u.test(text) &&
  !/[?!:;]$/.test(text) &&
  !/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(text) &&
  !/["“”]/.test(text);
