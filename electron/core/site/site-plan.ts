import { createHash, hash } from 'node:crypto';
import { FEED_SIZE, renderFeeds } from '../../../shared/page/site/feeds.ts';
import { newest, renderListPage } from '../../../shared/page/site/list-page.ts';
import { renderNotFoundPage } from '../../../shared/page/site/not-found-page.ts';
import {
  ATOM_FEED,
  JSON_FEED,
  NEWS_SITEMAP,
  NOT_FOUND_PAGE,
  RSS_FEED,
  sectionFolder,
  SITEMAP,
} from '../../../shared/page/site/site-addresses.ts';
import { hasFeeds, type SiteFrame } from '../../../shared/page/site/site-frame.ts';
import {
  NEWS_LIMIT,
  NEWS_MS,
  renderNewsSitemap,
  renderSitemap,
  renderSitemapIndex,
  SITEMAP_SIZE,
  type SitemapEntry,
} from '../../../shared/page/site/sitemaps.ts';
import type { ReadDb } from '../db/database.ts';
import { readCards } from './site-index.ts';
import { listsOf, madeOf, pagesOf, type StoryList } from './site-lists.ts';
import { stampOf, type SiteRecord } from './site-record.ts';
import { siteMediaName } from './story-pages.ts';

/** A page of the site; `from` is what it is made from, as one word, by which the next export knows that the page is still right. */
export interface PlannedPage {
  path: string;
  from: string;
  mediaType: string;
  make(): string;
}

export interface SitePlan {
  db: ReadDb;
  frame: SiteFrame;
  /** Newest first. */
  records: readonly SiteRecord[];
  lists: ReturnType<typeof listsOf>;
  now: string;
  /** The style sheet as it stands in the page for missing addresses, without fonts. */
  inlineStyle: string;
}

const word = (text: string): string => hash('sha256', text).slice(0, 16);
const HTML = 'text/html';
const XML = 'application/xml';

/** Every page of a site that is no story, each made only when it is asked for. */
export function* planPages(plan: SitePlan): Generator<PlannedPage> {
  const { front, sections, authors } = plan.lists;
  for (const list of [front, ...sections, ...authors]) yield* planList(plan, list);
  yield {
    path: NOT_FOUND_PAGE,
    from: 'shell',
    mediaType: HTML,
    make: () => {
      const css = plan.inlineStyle;
      return renderNotFoundPage(plan.frame, { css, hash: createHash('sha256').update(css).digest('base64') });
    },
  };
  if (hasFeeds(plan.frame)) yield* planFeeds(plan);
}

function* planList({ db, frame, now }: SitePlan, list: StoryList): Generator<PlannedPage> {
  for (const planned of pagesOf(list)) {
    const { page, stories } = planned;
    yield {
      path: page.path,
      from: word(madeOf(planned) + (stories.length === 0 ? now : '')),
      mediaType: HTML,
      make: () =>
        renderListPage(frame, {
          list: list.list,
          page,
          stories: readCards(db, stories),
          mediaUrl: siteMediaName,
          otherwise: now,
        }),
    };
  }
}

function* planFeeds({ db, frame, records, lists, now }: SitePlan): Generator<PlannedPage> {
  const latest = records.slice(0, FEED_SIZE);
  let made: Map<string, string> | undefined;
  const feed = (path: string): string => (made ??= renderFeeds(frame, readCards(db, latest), now)).get(path) ?? '';
  const from = word(latest.map(stampOf).join('\n') + (latest.length === 0 ? now : ''));
  for (const [path, mediaType] of FEEDS) yield { path, from, mediaType, make: () => feed(path) };
  const news = newsOf(records, now);
  yield {
    path: NEWS_SITEMAP,
    from: word(news.map(stampOf).join('\n')),
    mediaType: XML,
    make: () => renderNewsSitemap(frame, readCards(db, news)),
  };
  yield* planSitemaps(frame, records, lists.sections, now);
}

const FEEDS = [
  [RSS_FEED, 'application/rss+xml'],
  [ATOM_FEED, 'application/atom+xml'],
  [JSON_FEED, 'application/feed+json'],
] as const;

/** The stories published in the two days before the export. */
function newsOf(records: readonly SiteRecord[], now: string): SiteRecord[] {
  const [to, from] = [Date.parse(now), Date.parse(now) - NEWS_MS];
  return records.filter(({ published }) => published >= from && published <= to).slice(0, NEWS_LIMIT);
}

function* planSitemaps(
  frame: SiteFrame,
  records: readonly SiteRecord[],
  sections: readonly StoryList[],
  now: string,
): Generator<PlannedPage> {
  const maps: { path: string; entries: SitemapEntry[] }[] = [];
  // Why from the oldest on: a new story then changes the last sitemap and no other.
  for (let end = records.length, number = 1; end > 0; end -= SITEMAP_SIZE, number++)
    maps.push({ path: `sitemaps/stories-${number}.xml`, entries: records.slice(Math.max(0, end - SITEMAP_SIZE), end) });
  const pages: SitemapEntry[] = [{ path: '', updated: newest(records) ?? now }];
  for (const { list, stories } of sections)
    if (list.kind !== 'front') pages.push({ path: sectionFolder(list.name), updated: newest(stories) ?? now });
  maps.push({ path: 'sitemaps/pages.xml', entries: pages });
  for (const { path, entries } of maps)
    yield { path, from: entriesWord(entries), mediaType: XML, make: () => renderSitemap(frame, entries) };
  const index = maps.map(({ path, entries }) => ({ path, updated: newest(entries) ?? now }));
  yield { path: SITEMAP, from: entriesWord(index), mediaType: XML, make: () => renderSitemapIndex(frame, index) };
}

const entriesWord = (entries: readonly SitemapEntry[]): string =>
  word(entries.map(({ path, updated }) => `${path} ${updated}`).join('\n'));
