import { momentInZone } from '../page-moment.ts';
import { escapeHtml } from '../html.ts';
import { withSlash } from '../story-address.ts';
import type { SiteFrame } from './site-frame.ts';
import type { SiteStory } from './site-story.ts';

/** Addresses in one sitemap; the format takes 50,000, and small ones mean that a changed story rewrites little. */
export const SITEMAP_SIZE = 250;

/** What Google News takes: the stories of two days, and no more than a thousand (its rules for news sitemaps). */
export const NEWS_MS = 2 * 24 * 3_600_000;
export const NEWS_LIMIT = 1000;

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SITEMAP_NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

export interface SitemapEntry {
  /** From the site's top: a folder with a closing slash, or a file. */
  path: string;
  /** ISO 8601. */
  updated: string;
}

const entries = ({ shell }: SiteFrame, list: readonly SitemapEntry[], element: string): string =>
  list
    .map(({ path, updated }) => {
      const place = escapeHtml(withSlash(shell.baseUrl) + path);
      return `<${element}><loc>${place}</loc><lastmod>${momentInZone(updated, shell.timeZone).iso}</lastmod></${element}>\n`;
    })
    .join('');

/** A sitemap of pages. */
export const renderSitemap = (frame: SiteFrame, list: readonly SitemapEntry[]): string =>
  `${XML}<urlset ${SITEMAP_NAMESPACE}>\n${entries(frame, list, 'url')}</urlset>\n`;

/** The sitemap that names the others. */
export const renderSitemapIndex = (frame: SiteFrame, list: readonly SitemapEntry[]): string =>
  `${XML}<sitemapindex ${SITEMAP_NAMESPACE}>\n${entries(frame, list, 'sitemap')}</sitemapindex>\n`;

/** The news sitemap of these stories, newest first. */
export function renderNewsSitemap({ shell }: SiteFrame, stories: readonly SiteStory[]): string {
  const base = withSlash(shell.baseUrl);
  const urls = stories.map(({ path, headline, published, language }) =>
    [
      `<url><loc>${escapeHtml(base + path)}</loc><news:news>`,
      `<news:publication><news:name>${escapeHtml(shell.siteName.trim())}</news:name><news:language>${escapeHtml(newsLanguage(language))}</news:language></news:publication>`,
      `<news:publication_date>${momentInZone(published, shell.timeZone).iso}</news:publication_date><news:title>${escapeHtml(headline)}</news:title>`,
      '</news:news></url>\n',
    ].join(''),
  );
  return `${XML}<urlset ${SITEMAP_NAMESPACE} xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n${urls.join('')}</urlset>\n`;
}

/** A language as news sitemaps name it: two or three letters, but for Chinese. */
const newsLanguage = (language: string): string => {
  const tag = language.toLowerCase();
  if (tag.startsWith('zh')) return /tw|hk|hant/.test(tag) ? 'zh-tw' : 'zh-cn';
  return tag.split('-')[0] ?? tag;
};
