import type { FoundMedia } from '../../found-media.ts';
import type { StoryDraft } from '../../story/story-draft.ts';
import { parsePage } from './dom.ts';
import { isRunning, Reader } from './html-reader.ts';
import { formatOfStyle } from './inline-content.ts';
import type { PageFacts } from './page-facts.ts';
import { PageLines } from './page-lines.ts';
import { readFacts } from './page-metadata.ts';
import { takePlayers } from './page-players.ts';
import { readFragment } from './read-fragment.ts';
import { isTracker } from './players.ts';
import { readPage } from './read-page.ts';
import { reduceMarkup } from './reduce-markup.ts';

/**
 * Reads mark-up into the draft: a page of a site for its article, anything else (a paste, a word processor's export) whole. Gives the pictures that
 * it holds or names. Throws AppError `validation` for mark-up that is too large or too deep.
 */
export function readHtml(name: string, html: string, draft: StoryDraft): FoundMedia[] {
  const reduced = reduceMarkup(name, html);
  const page = parsePage(reduced.markup);
  const elements = [...page.querySelectorAll('*')];
  const facts = readFacts(page, reduced.jsonLd);
  const title = page.title.replace(/\s+/g, ' ').trim();
  const titleLine = title === '' ? undefined : draft.ledger.enter(title);
  const reader = new Reader(draft, new PageLines(page.body, draft.ledger), baseOf(page, facts, html), reduced.data);
  prepare(page.body, reader);
  const used = takePlayers(page, facts, reduced.scripts, reader);
  if (isPage(page, facts)) {
    readPage({ page, facts, elements, markup: reduced.markup, title, titleLine, usedVideos: used, reader });
  } else readFragment(page, reader, titleLine);
  reader.tellLeftOut(reduced.scriptCount);
  return reader.media;
}

/** True for a page of a site: it speaks of itself as an article, or has more round its text than a paste or an export has. */
function isPage(page: Document, facts: PageFacts): boolean {
  if (facts.isArticle) return true;
  const frame = page.querySelectorAll(
    'nav, header nav, footer, aside, [role="navigation"], [role="banner"], [role="contentinfo"]',
  ).length;
  return frame > 0 && (page.querySelector('article, main, [role="main"], h1') !== null || facts.headline !== '');
}

/** Reads what sanitising takes away, and takes out what only counts readers: a picture of a point's size, or at a counter's address. */
function prepare(body: HTMLElement, reader: Reader): void {
  for (const element of body.querySelectorAll('[style]')) {
    const format = formatOfStyle(element.getAttribute('style') ?? '');
    if (format.on !== 0 || format.off !== 0) reader.styles.set(element, format);
  }
  for (const link of body.querySelectorAll('a[href]')) {
    if (isRunning(link.getAttribute('href') ?? '')) reader.leftOut.running += 1;
  }
  for (const picture of body.querySelectorAll('img')) {
    const isPoint = ['width', 'height'].some((side) => /^[0-3](?:px)?$/.test(picture.getAttribute(side) ?? ''));
    if (!isPoint && !isTracker(picture.getAttribute('src') ?? '')) continue;
    reader.leftOut.pixels += 1;
    picture.remove();
  }
}

/** The address that a page's links start from: its own base, what it says of itself, or what a browser wrote into it when it was saved. */
function baseOf(page: Document, facts: PageFacts, html: string): string {
  const saved = /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+)|^\s*url:\s*(https?:\/\/\S+)\s*$/im.exec(
    html.slice(0, 4000),
  );
  const own = saved?.[1] ?? saved?.[2] ?? facts.url;
  const base = page.querySelector('base[href]')?.getAttribute('href') ?? '';
  const whole = URL.parse(base, /^https?:/i.test(own) ? own : undefined)?.href ?? own;
  return /^https?:/i.test(whole) ? whole : '';
}
