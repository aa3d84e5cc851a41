import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { momentInZone } from '../page-moment.ts';
import { withSlash } from '../story-address.ts';
import { wordsOf } from '../words/words-of.ts';
import { newest } from './list-page.ts';
import { ATOM_FEED, JSON_FEED, RSS_FEED } from './site-addresses.ts';
import type { SiteFrame } from './site-frame.ts';
import type { SiteStory } from './site-story.ts';

/** Stories in a feed. */
export const FEED_SIZE = 50;

/** The newest stories as RSS 2.0, Atom and JSON Feed 1.1, by file. Needs the site's base URL. `otherwise` is the moment of a site without stories. */
export function renderFeeds(
  { shell }: SiteFrame,
  stories: readonly SiteStory[],
  otherwise: string,
): Map<string, string> {
  const base = withSlash(shell.baseUrl);
  const title = shell.siteName.trim() || base;
  const words = wordsOf(shell.language);
  const changed = new Date(newest(stories) ?? otherwise);
  const moment = (iso: string): string => momentInZone(iso, shell.timeZone).iso;
  const headlineOf = (story: SiteStory): string => story.headline || words.untitled;
  const rss = generateRssFeed(
    {
      title,
      link: base,
      description: words.latest,
      language: shell.language,
      lastBuildDate: changed,
      atom: { links: [{ href: base + RSS_FEED, rel: 'self', type: 'application/rss+xml' }] },
      items: stories.map((story) => ({
        title: headlineOf(story),
        link: base + story.path,
        guid: { value: base + story.path, isPermaLink: true },
        pubDate: new Date(story.published),
        ...(story.summary ? { description: story.summary } : {}),
        categories: [story.section, ...story.tags].filter(Boolean).map((name) => ({ name })),
        dc: { creators: story.authors },
      })),
    },
    { strict: false },
  );
  const atom = generateAtomFeed({
    id: base,
    title: { value: title },
    updated: changed,
    links: [
      { href: base, rel: 'alternate', type: 'text/html' },
      { href: base + ATOM_FEED, rel: 'self', type: 'application/atom+xml' },
    ],
    authors: [{ name: title }],
    entries: stories.map((story) => ({
      id: base + story.path,
      title: { value: headlineOf(story) },
      updated: new Date(story.updated),
      published: new Date(story.published),
      links: [{ href: base + story.path, rel: 'alternate', type: 'text/html' }],
      authors: story.authors.map((name) => ({ name })),
      categories: [story.section, ...story.tags].filter(Boolean).map((term) => ({ term })),
      ...(story.summary ? { summary: { value: story.summary } } : {}),
    })),
  });
  const json = generateJsonFeed({
    title,
    home_page_url: base,
    feed_url: base + JSON_FEED,
    language: shell.language,
    items: stories.map((story) => ({
      id: base + story.path,
      url: base + story.path,
      title: headlineOf(story),
      content_text: story.summary || headlineOf(story),
      ...(story.summary ? { summary: story.summary } : {}),
      date_published: new Date(moment(story.published)),
      date_modified: new Date(moment(story.updated)),
      tags: [story.section, ...story.tags].filter(Boolean),
      authors: story.authors.map((name) => ({ name })),
      language: story.language,
    })),
  });
  return new Map([
    [RSS_FEED, `${rss.trimEnd()}\n`],
    [ATOM_FEED, `${atom.trimEnd()}\n`],
    [JSON_FEED, `${JSON.stringify(json, null, 2)}\n`],
  ]);
}
