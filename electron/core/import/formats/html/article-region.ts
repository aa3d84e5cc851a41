import { Readability } from '@mozilla/readability';
import { parsePage, textOf } from './dom.ts';

/** The longest mark-up, in characters, that Readability is asked about: its work grows with the page. */
const LONGEST_FOR_READABILITY = 1_500_000;
const LEAST_TEXT = 140;
const MARK = 'data-copydesk-order';

/** The part of a page that its story stands in: what the page names as its article's body, else what Readability finds, else its main part. */
export function findRegion(page: Document, markup: string, elements: readonly Element[]): HTMLElement {
  const named = longest(
    page.querySelectorAll<HTMLElement>(
      '[itemprop~="articleBody"], [data-testid="article-body"], [data-component="article-body"]',
    ),
  );
  if (named) return named;
  const found = foundByReadability(markup, elements);
  if (found && page.body.contains(found)) return found;
  return (
    longest(page.querySelectorAll<HTMLElement>('article')) ??
    longest(page.querySelectorAll<HTMLElement>('main, [role="main"]')) ??
    page.body
  );
}

function longest(elements: Iterable<HTMLElement>): HTMLElement | undefined {
  const [found] = [...elements]
    .filter((element) => textOf(element).length >= LEAST_TEXT)
    .sort((a, b) => textOf(b).length - textOf(a).length);
  return found;
}

/**
 * What Readability takes for the article. It rewrites the page it reads, so it gets a second one with every element numbered; the numbers that are
 * left say which elements of ours it means.
 */
function foundByReadability(markup: string, elements: readonly Element[]): HTMLElement | undefined {
  if (markup.length > LONGEST_FOR_READABILITY) return undefined;
  const copy = parsePage(markup);
  [...copy.querySelectorAll('*')].forEach((element, order) => element.setAttribute(MARK, String(order)));
  let content: Element | null | undefined;
  try {
    content = new Readability<Element>(copy, { serializer: (node) => node as Element, charThreshold: 250 }).parse()
      ?.content;
  } catch (error) {
    // Why: Readability recurses, and a page nested past the stack's end still has its main part.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  const kept = (selector: string): Element[] =>
    [...(content?.querySelectorAll(selector) ?? [])]
      .filter((element) => textOf(element).length > 25)
      .flatMap((element) => elements[Number(element.getAttribute(MARK) ?? -1)] ?? []);
  // Why paragraphs first: a cell or a list that Readability keeps may reach round the whole page.
  return commonParent(kept('p, blockquote, pre')) ?? commonParent(kept('li, td, div'));
}

function commonParent(elements: readonly Element[]): HTMLElement | undefined {
  const [first, ...rest] = elements;
  if (!first) return undefined;
  let common: Element | null = first.parentElement;
  for (const element of rest) while (common && !common.contains(element)) common = common.parentElement;
  return common instanceof Object ? (common as HTMLElement) : undefined;
}
