import { slugOf, slugTellsAll } from '../../domain/slug.ts';

/** Files at the top of every site. */
export const FRONT_PAGE = 'index.html';
export const NOT_FOUND_PAGE = '404.html';
export const RSS_FEED = 'rss.xml';
export const ATOM_FEED = 'atom.xml';
export const JSON_FEED = 'feed.json';
export const SITEMAP = 'sitemap.xml';
export const NEWS_SITEMAP = 'news-sitemap.xml';

/** The sitemaps that the one at the top names: of stories, counted from 1, the oldest, and of all other pages. */
export const STORY_SITEMAPS = 'sitemaps/stories-';
export const PAGES_SITEMAP = 'sitemaps/pages.xml';

/** Folders at the top that no story may be named like. */
const TAKEN = new Set(['sections', 'authors', 'page', 'media', 'fonts', 'sitemaps']);

/** The folder a story wants: its slug, unless the site itself needs that name or the slug says nothing of the headline. */
export const wantedFolder = (slug: string): string => (TAKEN.has(slug) ? `${slug}-story` : slug);

/** The folder of a section or an author: the name's slug, with a short mark where the slug leaves letters of the name out. */
export function nameFolder(name: string): string {
  const trimmed = name.trim().replace(/\s+/g, ' ');
  const known = folders.get(trimmed);
  if (known !== undefined) return known;
  const slug = slugOf(trimmed);
  const folder = slugTellsAll(trimmed) ? slug : `${slug}-${mark(trimmed.normalize('NFC').toLowerCase())}`;
  // Why: a newsroom has few sections and authors and very many stories; and a cache that can't grow past what a site may hold.
  if (folders.size > 50_000) folders.clear();
  folders.set(trimmed, folder);
  return folder;
}
const folders = new Map<string, string>();

/** FNV-1a over the UTF-16 units, as seven letters and digits. */
function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}

/** The folders that those of sections and of authors lie in. */
export const SECTIONS = 'sections/';
export const AUTHORS = 'authors/';

export const sectionFolder = (section: string): string => `${SECTIONS}${nameFolder(section)}/`;
export const authorFolder = (name: string): string => `${AUTHORS}${nameFolder(name)}/`;

/** What leads from a page to the site's top: `../` for each folder. */
export const wayUp = (path: string): string => '../'.repeat(path.split('/').length - 1);
