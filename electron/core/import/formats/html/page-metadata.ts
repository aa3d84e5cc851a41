import { isPersonName, readPeople } from '../../story/byline-line.ts';
import type { Byline } from '../../../../../shared/document/article-fields.ts';
import { textOf } from './dom.ts';
import { factsFromJsonLd } from './json-ld.ts';
import { firstFacts, type PageFacts } from './page-facts.ts';

/** What a page says of itself: its JSON-LD first, then Open Graph and other meta elements, then microdata. */
export function readFacts(page: Document, jsonLd: readonly string[]): PageFacts {
  return firstFacts([
    factsFromJsonLd(jsonLd),
    fromMeta(page),
    fromMicrodata(page),
    { language: page.documentElement.lang },
  ]);
}

function fromMeta(page: Document): Partial<PageFacts> {
  const values = new Map<string, string[]>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const key = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').trim().toLowerCase();
    const content = (meta.getAttribute('content') ?? '').trim();
    if (key && content) values.set(key, [...(values.get(key) ?? []), content]);
  }
  const first = (...keys: string[]): string => keys.map((key) => values.get(key)?.[0]).find(Boolean) ?? '';
  const authors = [
    'article:author',
    'author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'byl',
    'og:article:author',
  ];
  return {
    isArticle: /article/i.test(first('og:type')),
    headline: first('og:title', 'parsely-title', 'dc.title', 'twitter:title'),
    description: first('og:description', 'description', 'twitter:description', 'dc.description'),
    byline: people(
      authors.map((key) => values.get(key) ?? []).find((names) => names.some((name) => !isAddress(name))) ?? [],
    ),
    published: first(
      'article:published_time',
      'parsely-pub-date',
      'datepublished',
      'dc.date.issued',
      'dc.date',
      'date',
      'pubdate',
    ),
    modified: first('article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'lastmod'),
    section: first('article:section', 'parsely-section', 'section'),
    tags: [
      ...new Set([...(values.get('article:tag') ?? []), ...(values.get('news_keywords') ?? []).flatMap(commas)]),
    ].slice(0, 40),
    language: first('og:locale').replace('_', '-'),
    url: page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? first('og:url'),
    siteName: first('og:site_name', 'application-name', 'publisher'),
    imageUrl: first('og:image', 'og:image:url', 'twitter:image'),
    videos: [],
  };
}

const commas = (list: string): string[] =>
  list
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);
const isAddress = (name: string): boolean => /^(?:https?:|\/|@)/i.test(name);

function people(names: readonly string[]): Byline[] {
  const found = { people: [] as Byline[], other: [] as string[] };
  for (const name of names) {
    if (isAddress(name)) continue;
    if (isPersonName(name)) found.people.push({ name, role: '', url: '' });
    else readPeople(name.replace(/^by\s+/i, ''), found);
  }
  return found.people;
}

function fromMicrodata(page: Document): Partial<PageFacts> {
  const scope = page.querySelector('[itemtype*="Article"], [itemtype*="BlogPosting"]');
  if (!scope) return {};
  const value = (name: string): string => {
    const element = scope.querySelector(`[itemprop~="${name}"]`);
    return element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? textOf(element);
  };
  const authors = [...scope.querySelectorAll('[itemprop~="author"]')].map((author) => ({
    name:
      textOf(author.querySelector('[itemprop~="name"]') ?? author).replace(/^by\s+/i, '') ||
      (author.getAttribute('content') ?? ''),
    role: textOf(author.querySelector('[itemprop~="jobTitle"]')),
    url: author.querySelector('a[href]')?.getAttribute('href') ?? '',
  }));
  return {
    isArticle: true,
    headline: value('headline'),
    alternativeHeadline: value('alternativeHeadline'),
    description: value('description'),
    byline: authors.filter(({ name }) => name !== ''),
    published: value('datePublished'),
    modified: value('dateModified'),
    section: value('articleSection'),
    tags: commas(value('keywords')),
    dateline: value('dateline'),
  };
}
