import type { Byline } from '../../../../../shared/document/article-fields.ts';
import { readPeople } from '../../story/byline-line.ts';
import { sameWords } from '../../story/source-item.ts';
import { namesOf, tagOf, textOf } from './dom.ts';
import type { PageSource } from './page-source.ts';

/** The parts of a page's head that become fields, as elements. `consumed` are all of them: they are no part of the body. */
export interface HeadParts {
  headline: HTMLElement | null;
  kicker: HTMLElement | null;
  flag: HTMLElement | null;
  deck: HTMLElement | null;
  bylines: HTMLElement[];
  people: Byline[];
  times: { element: HTMLElement; moment: string }[];
  leadFigure: HTMLElement | undefined;
  consumed: HTMLElement[];
}

const DECK =
  '[itemprop~="alternativeHeadline"], [class*="deck" i], [class*="dek" i], [class*="standfirst" i], [class*="subtitle" i], [class*="sub-title" i], [class*="subhead" i], [class*="sub-head" i], [class*="strapline" i], [class*="article-summary" i], [class*="article__summary" i], [class*="lede" i], [class*="description" i][itemprop]';
const KICKER =
  '[class*="kicker" i], [class*="eyebrow" i], [class*="overline" i], [class*="section-name" i], [class*="section-label" i], [class*="rubric" i], [class*="article-section" i]';
const FLAG =
  '[class*="flag" i], [class*="story-type" i], [class*="article-type" i], [class*="content-type" i], [class*="story-label" i]';
const BYLINE =
  '[itemprop~="author"], [rel~="author"], [class*="byline" i], [class*="author" i]:not([class*="authored" i])';
const FURTHEST = 12;

/** Looks for headline, deck, kicker, byline, dates and lead picture over the body of a page's story. */
export function findHeadParts(source: PageSource, region: HTMLElement): HeadParts {
  const { page, facts } = source;
  const headline = findHeadline(page, facts.headline, region);
  const scope = scopeOf(page, headline, region);
  const isOver = (element: Element): boolean => beforeBody(element, region) && !isMarginal(element);
  const near = (selector: string): HTMLElement[] =>
    [...scope.querySelectorAll<HTMLElement>(selector)].filter((element) => isOver(element) && textOf(element) !== '');
  const deck = findDeck(near(DECK), headline, facts.description);
  const kicker =
    near(KICKER).find((element) => textOf(element).length <= 60 && element !== deck && !headline?.contains(element)) ??
    null;
  const flag =
    near(FLAG).find(
      (element) =>
        textOf(element).length <= 30 && element !== kicker && element !== deck && !headline?.contains(element),
    ) ?? null;
  const bylines = outermost(near(BYLINE).filter((element) => textOf(element).length <= 300 && element !== deck));
  const times = [
    ...scope.querySelectorAll<HTMLElement>('time, [itemprop~="datePublished"], [itemprop~="dateModified"]'),
  ]
    .filter((element) => isOver(element) || bylines.some((byline) => byline.contains(element)))
    .map((element) => ({
      element,
      moment: element.getAttribute('datetime') ?? element.getAttribute('content') ?? textOf(element),
    }));
  const leadFigure = [...scope.querySelectorAll<HTMLElement>('figure')].find(isOver);
  const found = [headline, kicker, flag, deck, ...bylines, ...times.map(({ element }) => element)].filter(
    (element) => element !== null,
  );
  return {
    headline,
    kicker,
    flag,
    deck,
    bylines,
    people: peopleIn(bylines),
    times,
    leadFigure,
    consumed: outermost(found),
  };
}

function findHeadline(page: Document, known: string, region: HTMLElement): HTMLElement | null {
  const candidates = [...page.querySelectorAll<HTMLElement>('h1, [itemprop~="headline"]')].filter(
    (element) => textOf(element) !== '',
  );
  return (
    candidates.find((element) => sameWords(textOf(element), known)) ??
    candidates.find((element) => region.contains(element) && tagOf(element) === 'h1') ??
    candidates.find(
      (element) =>
        tagOf(element) === 'h1' && !element.closest('nav, [role="banner"]') && textOf(element).split(' ').length > 2,
    ) ??
    [...page.querySelectorAll<HTMLElement>('h2')].find((element) => sameWords(textOf(element), known)) ??
    null
  );
}

/** The smallest part of the page that holds both headline and body. */
function scopeOf(page: Document, headline: HTMLElement | null, region: HTMLElement): HTMLElement {
  let scope: HTMLElement | null = region;
  while (scope && headline && !scope.contains(headline)) scope = scope.parentElement;
  const article = region.closest<HTMLElement>('article');
  if (scope && article?.contains(scope)) return article;
  return scope ?? page.body;
}

/** True for what stands before the body's first paragraphs, outside the body or at its very top. */
function beforeBody(element: Element, region: HTMLElement): boolean {
  if (!region.contains(element)) return (element.compareDocumentPosition(region) & 4) !== 0;
  let paragraphs = 0;
  for (const paragraph of region.querySelectorAll('p, h2')) {
    if (paragraph === element || paragraph.contains(element) || element.contains(paragraph)) return true;
    if ((paragraph.compareDocumentPosition(element) & 4) === 0) return true;
    if (
      textOf(paragraph).length > 60 &&
      !/deck|dek|standfirst|sub|byline|author|caption|summary/i.test(namesOf(paragraph))
    )
      paragraphs += 1;
    if (paragraphs > 0) return false;
  }
  return paragraphs === 0;
}

const isMarginal = (element: Element): boolean =>
  element.closest('nav, aside, footer, figure figcaption, form, [role="navigation"]') !== null;

function findDeck(
  named: readonly HTMLElement[],
  headline: HTMLElement | null,
  description: string,
): HTMLElement | null {
  const marked = named.find((element) => {
    const text = textOf(element);
    return (
      text.length > 15 &&
      text.length <= 500 &&
      element !== headline &&
      !element.querySelector('h1, time, p + p') &&
      !headline?.contains(element) &&
      !element.contains(headline)
    );
  });
  if (marked || !headline) return marked ?? null;
  // Why: without a name of its own, the deck is the text right under the headline that the page gives as its description too.
  let next: Element | null = headline.nextElementSibling;
  for (let step = 0; next && step < FURTHEST; step += 1, next = next.nextElementSibling) {
    if (/^(?:p|h2|div)$/.test(tagOf(next)) && sameWords(textOf(next), description)) return next as HTMLElement;
  }
  const [sub] = [headline.nextElementSibling].filter(
    (element) => element !== null && tagOf(element) === 'h2' && element.closest('header') !== null,
  );
  return (sub as HTMLElement | undefined) ?? null;
}

function outermost(elements: readonly HTMLElement[]): HTMLElement[] {
  const unique = [...new Set(elements)];
  return unique.filter((element) => !unique.some((other) => other !== element && other.contains(element)));
}

function peopleIn(bylines: readonly HTMLElement[]): Byline[] {
  const people: Byline[] = [];
  for (const byline of bylines) {
    const named = [...byline.querySelectorAll<HTMLElement>('[itemprop~="name"], [rel~="author"], a[href]')].filter(
      (element) => textOf(element) !== '',
    );
    if (named.length > 0) {
      for (const element of outermost(named)) {
        const name = textOf(element).replace(/^by\s+/i, '');
        const link = element.closest('a[href]') ?? element.querySelector('a[href]');
        if (!people.some((known) => sameWords(known.name, name)))
          people.push({ name, role: '', url: link?.getAttribute('href') ?? '' });
      }
      continue;
    }
    const found = { people: [] as Byline[], other: [] as string[] };
    const line = textOf(byline).split(/\s*[|·•]\s*/)[0] ?? '';
    readPeople(line.replace(/^(?:written |reported )?by[\s:]+/i, ''), found);
    people.push(...found.people.filter(({ name }) => !people.some((known) => sameWords(known.name, name))));
  }
  return people;
}
