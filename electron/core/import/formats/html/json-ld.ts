import type { Byline } from '../../../../../shared/document/article-fields.ts';
import { isJsonObject, type Json } from '../../../../../shared/lib/json.ts';
import { unescaped } from '../entities.ts';
import type { PageFacts, VideoFacts } from './page-facts.ts';

type JsonObject = { [key: string]: Json };

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Review)$/;
const MOST_NODES = 2_000;

/** What a page's JSON-LD says of its article and videos. Scripts that hold no JSON are as if they were not there. */
export function factsFromJsonLd(scripts: readonly string[]): Partial<PageFacts> {
  const nodes = scripts.flatMap(parse).flatMap(flatten).slice(0, MOST_NODES);
  const article = nodes.find((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const videos = nodes.filter((node) => typesOf(node).includes('VideoObject')).map(videoFacts);
  const site = nodes.find((node) => typesOf(node).includes('WebSite'));
  if (!article) return { videos, siteName: text(site?.['name']) };
  return {
    isArticle: true,
    headline: text(article['headline']) || text(article['name']),
    alternativeHeadline: text(article['alternativeHeadline']) || text(article['alternateName']),
    description: text(article['description']),
    byline: list(article['author']).flatMap((author) => person(author, nodes)),
    published: text(article['datePublished']) || text(article['dateCreated']),
    modified: text(article['dateModified']),
    section: list(article['articleSection']).map(text).find(Boolean) ?? '',
    tags: keywords(article['keywords']),
    language: text(article['inLanguage']),
    dateline: text(article['dateline']),
    url: text(article['url']) || idOf(article['mainEntityOfPage']),
    siteName: text(entity(list(article['publisher'])[0], nodes)?.['name']) || text(site?.['name']),
    imageUrl: list(article['image']).map(address).find(Boolean) ?? '',
    videos,
  };
}

function parse(script: string): Json[] {
  // Why: older systems wrap JSON-LD into an HTML comment or a CDATA section, and leave raw line breaks in texts.
  const bare = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g, '')
    .trim();
  for (const candidate of [bare, bare.replace(/[\u0000-\u001F]+/g, ' ')]) {
    try {
      return [JSON.parse(candidate) as Json];
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return [];
}

/** Every object in it, from the outside in: pages nest their article in graphs, lists and each other's fields. */
function flatten(json: Json): JsonObject[] {
  const found: JsonObject[] = [];
  const waiting: Json[] = [json];
  while (waiting.length > 0 && found.length < MOST_NODES) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.unshift(...next.slice(0, MOST_NODES));
    else if (next !== undefined && isJsonObject(next)) {
      if ('@type' in next || '@id' in next) found.push(next);
      waiting.push(...Object.values(next).filter((value) => typeof value === 'object' && value !== null));
    }
  }
  return found;
}

const list = (value: Json | undefined): Json[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
const typesOf = (node: JsonObject): string[] =>
  list(node['@type']).map((type) => (typeof type === 'string' ? (type.split(/[/#:]/).at(-1) ?? '') : ''));

/** A value as text; entities that systems escape twice are undone. */
function text(value: Json | undefined): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string')
    return unescaped(value)
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  if (Array.isArray(value)) return text(value[0]);
  return value !== undefined && isJsonObject(value) ? text(value['name'] ?? value['@value']) : '';
}

const idOf = (value: Json | undefined): string =>
  typeof value === 'string' ? value : value !== undefined && isJsonObject(value) ? text(value['@id']) : '';
const address = (value: Json): string =>
  typeof value === 'string'
    ? value.trim()
    : isJsonObject(value)
      ? text(value['url'] ?? value['contentUrl'] ?? value['@id'])
      : '';

/** What a reference such as {"@id": "#author"} points to, or the value itself. */
function entity(value: Json | undefined, nodes: readonly JsonObject[]): JsonObject | undefined {
  if (value === undefined || !isJsonObject(value)) return undefined;
  const id = value['@id'];
  const isReference = typeof id === 'string' && Object.keys(value).every((key) => key === '@id' || key === '@type');
  return isReference ? (nodes.find((node) => node['@id'] === id && node['name'] !== undefined) ?? value) : value;
}

function person(value: Json, nodes: readonly JsonObject[]): Byline[] {
  const found = entity(value, nodes);
  const name = found ? text(found['name']) : text(value);
  if (name === '' || /^https?:/i.test(name)) return [];
  const url = found ? text(found['url']) || list(found['sameAs']).map(text)[0] || '' : '';
  const role = found ? text(found['jobTitle']) : '';
  return [{ name, role, url }];
}

function keywords(value: Json | undefined): string[] {
  const all = list(value).flatMap((item) => (typeof item === 'string' ? item.split(',') : [text(item)]));
  return [...new Set(all.map((tag) => unescaped(tag).trim()).filter((tag) => tag !== '' && tag.length <= 80))].slice(
    0,
    40,
  );
}

const videoFacts = (node: JsonObject): VideoFacts => ({
  name: text(node['name']) || text(node['headline']),
  description: text(node['description']),
  duration: text(node['duration']),
  uploadDate: text(node['uploadDate']) || text(node['datePublished']),
  addresses: [node['contentUrl'], node['embedUrl'], node['url'], node['@id']]
    .flatMap(list)
    .map(address)
    .filter(Boolean),
  id: text(node['identifier']),
});
