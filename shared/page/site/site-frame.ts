import type { SiteShell } from '../../document/site-shell.ts';
import { element, escapeHtml } from '../html.ts';
import { wordsOf } from '../words/words-of.ts';
import { ATOM_FEED, JSON_FEED, RSS_FEED, sectionFolder } from './site-addresses.ts';

/** What stands round every page of one site. */
export interface SiteFrame {
  shell: SiteShell;
  /** Names of the sections, in the order of the navigation. */
  sections: readonly string[];
  /** The style sheet, from the site's top. */
  stylesheet: string;
}

/** True where feeds and sitemaps can be made: they need whole addresses. */
export const hasFeeds = ({ shell }: Pick<SiteFrame, 'shell'>): boolean => shell.baseUrl !== '';

/** The way to the sections, as HTML for a page that is `up` from the site's top; `here` is the section whose page it is. */
export function sectionNavigation({ shell, sections }: SiteFrame, up: string, here?: string): string {
  if (sections.length === 0) return '';
  const items = sections
    .map((section) => {
      const current = section === here ? ' aria-current="page"' : '';
      return `<li><a href="${up}${sectionFolder(section)}index.html"${current}>${escapeHtml(section)}</a></li>`;
    })
    .join('');
  return element('nav', { class: 'sections', 'aria-label': wordsOf(shell.language).sections }, `<ul>${items}</ul>`);
}

/** Links by which a reader's program finds the feeds; nothing where there are none. */
export function feedLinks(frame: SiteFrame, up: string): string {
  if (!hasFeeds(frame)) return '';
  const name = escapeHtml(frame.shell.siteName.trim());
  const link = (type: string, file: string): string =>
    `<link rel="alternate" type="${type}" title="${name}" href="${up}${file}">`;
  return [
    link('application/rss+xml', RSS_FEED),
    link('application/atom+xml', ATOM_FEED),
    link('application/feed+json', JSON_FEED),
  ].join('\n');
}
