import { KEPT_TAGS, isElement, isText, namesOf, tagOf, textOf } from './dom.ts';
import type { Reader } from './html-reader.ts';
import { PULL_QUOTE, hasWords } from './html-items.ts';

const KEPT = new Set(KEPT_TAGS);
/** Elements that never hold a story's words. */
const FRAME =
  'nav, form, dialog, menu, [role="navigation"], [role="search"], [role="banner"], [role="contentinfo"], [role="dialog"], [aria-hidden="true"], [hidden], template, noscript';
const NAMES =
  /(?:^|[\s_-])(?:ads?|advert\w*|adslot|dfp|sponsor\w*|promo\w*|share|sharing|shares|social\w*|related\w*|recommend\w*|recirc\w*|newsletter\w*|sign-?up|subscri\w*|comments?|disqus\w*|breadcrumbs?|sidebar|side-?rail|cookies?|consent|gdpr|paywall|outbrain|taboola|trending|most-?(?:read|popular|viewed)|toolbar|more-(?:on|from|stories|news)|read-?(?:more|next)|also-?read|up-?next|skip-?(?:link|to)|popup|modal|overlay|widget|masthead|site-?(?:header|footer|nav)|navbar|navigation|menu|footer|visually-?hidden|sr-only|screen-?reader\w*|author-?bio|about-?the-?author|tag-?list|tags|topics|feedback|survey|print-?only|gallery-?nav|player-?controls|story-?tools|toolbox)(?:$|[\s_-])/i;
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const CODE = new Set([
  'script',
  'style',
  'link',
  'meta',
  'svg',
  'math',
  'canvas',
  'iframe',
  'object',
  'embed',
  'applet',
  'base',
  'map',
  'frame',
  'frameset',
  'noframes',
  'portal',
]);
const FORM = new Set([
  'button',
  'input',
  'select',
  'textarea',
  'option',
  'datalist',
  'fieldset',
  'legend',
  'output',
  'progress',
  'meter',
]);

/**
 * Takes out of the story's part of a page what belongs to the page round it, each with a reason in the ledger, and takes apart elements that a story
 * does not have, so that their words stay. `kept` are elements that the story needs whatever they are called.
 */
export function takeOutJunk(region: HTMLElement, reader: Reader, kept: ReadonlySet<Element>): void {
  const all = textOf(region).length;
  const isNeeded = (element: Element): boolean =>
    [...kept].some((needed) => element === needed || element.contains(needed));
  for (const element of [...region.querySelectorAll('*')]) {
    if (!region.contains(element) || reader.players.has(element) || kept.has(element)) continue;
    const reason = reasonAgainst(element);
    if (reason === undefined || isNeeded(element)) continue;
    // Why a share of the whole: pages name the story's own container after everything that may stand in it.
    if (reason.byName && textOf(element).length > all * 0.4) continue;
    takeOut(element, reason.text, reader);
  }
  takeApart(region, reader);
}

function reasonAgainst(element: Element): { text: string; byName: boolean } | undefined {
  const tag = tagOf(element);
  if (CODE.has(tag)) return { text: 'It is code of the page and no part of the story.', byName: false };
  if (FORM.has(tag)) return { text: 'It is a form of the page and no part of the story.', byName: false };
  if (element.matches(FRAME)) return { text: 'It belongs to the page round the story.', byName: false };
  if (HIDDEN.test(element.getAttribute('style') ?? '')) return { text: 'The page does not show it.', byName: false };
  if (PULL_QUOTE.test(namesOf(element))) return undefined;
  if (/^(?:div|section|aside|ul|ol|p|footer|header|figure|span|table|a)$/.test(tag) && NAMES.test(namesOf(element))) {
    return { text: 'The page marks it as something beside the story.', byName: true };
  }
  if (tag === 'aside' || tag === 'footer') return { text: 'It stands beside the story.', byName: true };
  return isListOfLinks(element) ? { text: 'It is a list of links beside the story.', byName: true } : undefined;
}

/** A list whose every entry is nothing but a link, or a box of several links with hardly a word round them. */
function isListOfLinks(element: Element): boolean {
  if (!/^(?:ul|ol|div|section|td)$/.test(tagOf(element))) return false;
  const links = element.querySelectorAll('a[href]');
  if (links.length < 2 || element.querySelector('p, blockquote, figure, h1')) return false;
  const linked = [...links].reduce((sum, link) => sum + textOf(link).length, 0);
  return linked >= textOf(element).length * (links.length > 2 ? 0.85 : 0.97);
}

/** Takes a part out of the page and says in the ledger that its words were set aside. */
export function takeOut(element: Element, reason: string, reader: Reader): void {
  if (hasWords(element)) {
    const lines = reader.lines.in(element).filter((line) => !reader.draft.ledger.isSettled(line));
    reader.draft.ledger.setAside(lines, reason);
  }
  element.remove();
}

/** Puts the content of every element that a story does not have in its place: the words stay the same nodes. */
function takeApart(region: HTMLElement, reader: Reader): void {
  for (const element of [...region.querySelectorAll('*')]) {
    if (KEPT.has(tagOf(element)) && element.namespaceURI === region.namespaceURI) continue;
    if (reader.players.has(element)) continue;
    element.replaceWith(...element.childNodes);
  }
  for (const node of [...region.childNodes]) if (!isElement(node) && !isText(node)) node.remove();
}
