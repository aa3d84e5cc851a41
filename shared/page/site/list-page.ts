import type { MediaRef } from '../../document/media-ref.ts';
import { directionOf } from '../../domain/text-direction.ts';
import { attributes, element, escapeHtml } from '../html.ts';
import type { PageContext } from '../page-context.ts';
import { pageMoment } from '../page-moment.ts';
import { picture } from '../picture.ts';
import { printMoment } from '../print-moment.ts';
import type { ListPage } from './paging.ts';
import { authorFolder, sectionFolder, wayUp } from './site-addresses.ts';
import type { SiteFrame } from './site-frame.ts';
import { renderSitePage, sitePageContext } from './site-page.ts';
import type { SiteStory } from './site-story.ts';
import { say } from '../words/say.ts';

/** Which list it is, and by what name. */
export type SiteList = { kind: 'front' } | { kind: 'section' | 'author'; name: string };

/** The folder of a list's pages below the site's top: empty or with a closing slash. */
export const listFolder = (list: SiteList): string =>
  list.kind === 'front' ? '' : list.kind === 'section' ? sectionFolder(list.name) : authorFolder(list.name);

/** A page of a list with the stories it shows, newest first. */
export interface ListPageRequest {
  list: SiteList;
  page: ListPage;
  stories: readonly SiteStory[];
  /** Where a media file lies, from the site's top. */
  mediaUrl(media: MediaRef): string;
  /** The moment of a site that has no stories. */
  otherwise: string;
}

/** One page of the front, of a section or of an author. A pure function: the same request gives the same bytes. */
export function renderListPage(
  frame: SiteFrame,
  { list, page, stories, mediaUrl, otherwise }: ListPageRequest,
): string {
  const asOf = newest(stories) ?? otherwise;
  const here = list.kind === 'section' && page.number === 0 ? { section: list.name } : {};
  const context = sitePageContext(frame, { path: page.path, title: '', asOf, mediaUrl, ...here });
  const { words } = context;
  const name = list.kind === 'front' ? words.latest : list.name;
  const heading = page.number === 0 ? name : words.pageNumber(name, page.number);
  const title = list.kind === 'front' && page.number === 0 ? '' : heading;
  const label = list.kind === 'author' ? words.storiesBy(list.name) : undefined;
  const cards = stories.map((story, at) => card(story, page.number === 0 && at === 0, context)).join('');
  const shown = cards ? `<ul${attributes({ class: `stories ${list.kind}`, 'aria-label': label })}>${cards}</ul>` : '';
  const main = `<h1 id="title">${escapeHtml(heading)}</h1>${shown || element('p', {}, say(words, words.noStories))}`;
  return renderSitePage(context, title, main + paging(page, context));
}

/** The latest moment of change among the stories, in UTC. */
export function newest(stories: readonly Pick<SiteStory, 'updated'>[]): string | undefined {
  const times = stories.map(({ updated }) => Date.parse(updated));
  return times.length > 0 ? new Date(Math.max(...times)).toISOString() : undefined;
}

function overline(story: SiteStory, up: string): string {
  const { kicker, flag, section } = story;
  const linked = section
    ? `<a href="${up}${sectionFolder(section)}index.html">${escapeHtml(kicker)}</a>`
    : escapeHtml(kicker);
  const parts = [
    kicker && `<span class="kicker">${linked}</span>`,
    flag && `<span class="flag">${escapeHtml(flag)}</span>`,
  ];
  const shown = parts.filter(Boolean).join(' ');
  return shown && `<p class="overline">${shown}</p>`;
}

function credits(story: SiteStory, up: string, { words, options: { shell } }: PageContext): string {
  const names = story.authors.map((name) => `<a href="${up}${authorFolder(name)}index.html">${escapeHtml(name)}</a>`);
  const by = names.length > 0 ? `<span>${say(words, words.by)} ${names.join('; ')}</span> ` : '';
  return `<p class="dates">${by}${printMoment(pageMoment(story.published, shell.timeZone), words)}</p>`;
}

function card(story: SiteStory, first: boolean, context: PageContext): string {
  const { options, words } = context;
  const up = options.site?.up ?? '';
  const headline = `<h2><a href="${up}${story.path}index.html">${story.headline ? escapeHtml(story.headline) : say(words, words.untitled)}</a></h2>`;
  const deck = story.deck && `<p class="deck">${escapeHtml(story.deck)}</p>`;
  const shown = story.picture ? picture(story.picture, { alt: '', eager: first }, context) : '';
  const text = `<div>${overline(story, up)}${headline}${deck}${credits(story, up, context)}</div>`;
  return `<li${attributes(ownLanguage(story.language, options.shell.language))}>${text}${shown}</li>`;
}

function ownLanguage(language: string, site: string): { lang?: string; dir?: string } {
  if (language === site) return {};
  return { lang: language, ...(directionOf(language) === directionOf(site) ? {} : { dir: directionOf(language) }) };
}

function paging({ path, newer, older }: ListPage, { words }: PageContext): string {
  const up = wayUp(path);
  const links = [
    newer === null ? '' : `<a rel="prev" href="${up}${newer}">${say(words, words.newerStories)}</a>`,
    older === null ? '' : `<a rel="next" href="${up}${older}">${say(words, words.olderStories)}</a>`,
  ].join('');
  return links && element('nav', { class: 'paging', 'aria-label': words.pages }, links);
}
