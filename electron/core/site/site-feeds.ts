import { hash } from 'node:crypto';
import { FEED_SIZE, renderFeeds } from '../../../shared/page/site/feeds.ts';
import {
  ATOM_FEED,
  JSON_FEED,
  NEWS_SITEMAP,
  PAGES_SITEMAP,
  RSS_FEED,
  SITEMAP,
  STORY_SITEMAPS,
} from '../../../shared/page/site/site-addresses.ts';
import type { SiteFrame } from '../../../shared/page/site/site-frame.ts';
import { newest } from '../../../shared/page/site/list-page.ts';
import {
  NEWS_LIMIT,
  NEWS_MS,
  renderNewsSitemap,
  renderSitemap,
  renderSitemapIndex,
  SITEMAP_SIZE,
} from '../../../shared/page/site/sitemaps.ts';
import type { ReadDb } from '../db/database.ts';
import { listFilesBelow } from '../db/site-ledger/ledger-files.ts';
import {
  countMembers,
  countNewer,
  listStoriesAt,
  listStoriesBetween,
  newestUpdate,
} from '../db/site-ledger/ledger-lists.ts';
import type { SiteRecord } from '../db/site-ledger/ledger-stories.ts';
import { readCards } from './read-stories.ts';
import type { SiteChanges } from './site-changes.ts';
import { sectionLists } from './site-lists.ts';

/** A page of the site that is no story; `from` is what it is made from, as one word, where the next export can tell by it that the page is still right. */
export interface PlannedPage {
  path: string;
  from: string;
  mediaType: string;
  make(): string;
}

export interface FeedsPlan {
  db: ReadDb;
  frame: SiteFrame;
  /** null where every page is to be made. */
  changes: SiteChanges | null;
  now: string;
}

const FEEDS = [
  [RSS_FEED, 'application/rss+xml'],
  [ATOM_FEED, 'application/atom+xml'],
  [JSON_FEED, 'application/feed+json'],
] as const;
const XML = 'application/xml';
const FRONT = '';

const word = (text: string): string => hash('sha256', text).slice(0, 16);
const stampsOf = (records: readonly SiteRecord[]): string =>
  word(records.map(({ id, revision, savedAt, path }) => `${id}@${revision} ${savedAt} ${path}`).join('\n'));
const moment = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** The feeds and the sitemap of news, which are made again where their word is another. */
export function* planFeeds({ db, frame, now }: FeedsPlan): Generator<PlannedPage> {
  const latest = listStoriesAt(db, FRONT, { from: 0, to: FEED_SIZE });
  let made: Map<string, string> | undefined;
  const feed = (path: string): string => (made ??= renderFeeds(frame, readCards(db, latest), now)).get(path) ?? '';
  const from = latest.length === 0 ? now : stampsOf(latest);
  for (const [path, mediaType] of FEEDS) yield { path, from, mediaType, make: () => feed(path) };
  const until = Date.parse(now);
  const news = listStoriesBetween(db, FRONT, until - NEWS_MS, until, NEWS_LIMIT);
  yield {
    path: NEWS_SITEMAP,
    from: stampsOf(news),
    mediaType: XML,
    make: () => renderNewsSitemap(frame, readCards(db, news)),
  };
}

const storySitemap = (number: number): string => `${STORY_SITEMAPS}${number}.xml`;

/** The sitemaps of stories that changed; `from` is their newest moment of change. Those that are no more go to `drop`. */
export function* planStorySitemaps(
  { db, frame, changes }: FeedsPlan,
  drop: (path: string) => void,
): Generator<PlannedPage> {
  const stories = countMembers(db, FRONT);
  const numbers = Math.ceil(stories / SITEMAP_SIZE);
  for (const { path } of listFilesBelow(db, STORY_SITEMAPS)) if (numberIn(path) > numbers) drop(path);
  for (const number of touchedSitemaps(db, changes, stories, numbers)) {
    // Why from the oldest on: a new story then changes the last sitemap and no other.
    const to = stories - (number - 1) * SITEMAP_SIZE;
    const entries = listStoriesAt(db, FRONT, { from: Math.max(0, to - SITEMAP_SIZE), to });
    yield {
      path: storySitemap(number),
      from: newest(entries) ?? '',
      mediaType: XML,
      make: () => renderSitemap(frame, entries),
    };
  }
}

const numberIn = (path: string): number => Number(path.slice(STORY_SITEMAPS.length, -'.xml'.length));

function touchedSitemaps(db: ReadDb, changes: SiteChanges | null, stories: number, numbers: number): Set<number> {
  const all = Array.from({ length: numbers }, (_, at) => at + 1);
  if (!changes) return new Set(all);
  const { shift, dates = [] } = changes.lists.get(FRONT) ?? {};
  const numberOf = (place: number): number => Math.floor((stories - 1 - place) / SITEMAP_SIZE) + 1;
  const touched = dates.map((key) => numberOf(countNewer(db, FRONT, key)));
  const firstShifted = shift ? numberOf(countNewer(db, FRONT, shift)) : Infinity;
  return new Set([...touched, ...all.filter((number) => number >= firstShifted)]);
}

/** The sitemap of lists and the one that names the others, after those of stories have been put down. */
export function* planTopSitemaps({ db, frame, now }: FeedsPlan): Generator<PlannedPage> {
  const updated = (list: string): string => {
    const at = newestUpdate(db, list);
    return at === undefined ? now : moment(at);
  };
  const pages = ['', ...sectionLists(db).map(({ folder }) => folder)].map((path) => ({ path, updated: updated(path) }));
  const wordOf = (entries: typeof pages): string =>
    word(entries.map((entry) => `${entry.path} ${entry.updated}`).join('\n'));
  const newestPage = newest(pages) ?? now;
  yield { path: PAGES_SITEMAP, from: wordOf(pages), mediaType: XML, make: () => renderSitemap(frame, pages) };
  const maps = listFilesBelow(db, STORY_SITEMAPS)
    .map(({ path, from }) => ({ path, updated: from }))
    .sort((a, b) => numberIn(a.path) - numberIn(b.path));
  const index = [...maps, { path: PAGES_SITEMAP, updated: newestPage }];
  yield { path: SITEMAP, from: wordOf(index), mediaType: XML, make: () => renderSitemapIndex(frame, index) };
}
