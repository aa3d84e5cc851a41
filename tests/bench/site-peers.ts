import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleDocument } from '../../shared/document/article-document.ts';
import { blockLines } from '../../shared/document/read/plain-text.ts';
import { pageMoment, type PageMoment } from '../../shared/page/page-moment.ts';
import { listFolder, type SiteList } from '../../shared/page/site/list-page.ts';
import { listPages } from '../../shared/page/site/paging.ts';
import { authorFolder, sectionFolder } from '../../shared/page/site/site-addresses.ts';
import { wordsOf } from '../../shared/page/words/words-of.ts';
import { measureProcess, type ProcessRun } from './measure-process.ts';
import { benchShell } from './site-stories.ts';

const PEERS = join(import.meta.dirname, 'peers');
const ELEVENTY = join(import.meta.dirname, '..', '..', 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');
/** Stories in a feed, as in ours. */
const LATEST = 50;

/** A site that another program made from the same stories. */
export interface PeerRun extends ProcessRun {
  name: string;
  pages: number;
  bytes: number;
}

/** Makes the site of these stories with Eleventy and Nunjucks; everything that a page prints is given to it ready made. */
export async function runEleventy(dir: string, stories: readonly ArticleDocument[]): Promise<PeerRun> {
  const [input, out, data] = [join(dir, 'eleventy'), join(dir, 'eleventy-site'), join(dir, 'site.json')];
  cpSync(join(PEERS, 'eleventy'), input, { recursive: true });
  writeFileSync(data, JSON.stringify(siteData(stories)));
  const run = await measureProcess(process.execPath, [ELEVENTY, '--quiet', `--output=${out}`], {
    cwd: input,
    env: { COPYDESK_BENCH_SITE: data },
  });
  return { name: 'Eleventy with Nunjucks', ...run, ...pagesIn(out) };
}

/** Makes it with Hugo; undefined where there is none on this machine. */
export async function runHugo(dir: string, stories: readonly ArticleDocument[]): Promise<PeerRun | undefined> {
  if (spawnSync('hugo', ['version']).status !== 0) return undefined;
  const [input, out] = [join(dir, 'hugo'), join(dir, 'hugo-site')];
  cpSync(join(PEERS, 'hugo'), input, { recursive: true });
  mkdirSync(join(input, 'content'));
  const { sections, base } = siteData([]);
  for (const story of stories) writeFileSync(join(input, 'content', `${story.fields.slug}.md`), frontMatter(story));
  const known = [...new Map(stories.map(({ fields: { section } }) => [sectionFolder(section), section]))];
  const params = { sections: sections.concat(known.sort().map(([folder, name]) => ({ folder, name }))) };
  writeFileSync(join(input, 'params.json'), JSON.stringify({ baseURL: base, params }));
  const args = ['--quiet', '--config', 'config.json,params.json', '--destination', out];
  const run = await measureProcess('hugo', args, { cwd: input, env: { HUGO_CACHEDIR: join(dir, 'hugo-cache') } });
  return { name: 'Hugo', ...run, ...pagesIn(out) };
}

/** How many HTML pages a site holds, and their bytes. */
export function pagesIn(folder: string): { pages: number; bytes: number } {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  return { pages: names.length, bytes: names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) };
}

const { timeZone, baseUrl, siteName } = benchShell();
const words = wordsOf('en');

function moment(iso: string | null): { iso: string; day: string; clock: string; shown: string } {
  const at: PageMoment = pageMoment(iso ?? '', timeZone);
  const clock = words.time(at);
  return { iso: at.iso, day: words.date(at), clock, shown: `${words.date(at)}, ${clock}` };
}

function storyData({ fields, body }: ArticleDocument) {
  const [author] = fields.byline;
  const published = moment(fields.firstPublishedAt);
  const paragraphs = body.root.children.flatMap(blockLines);
  return {
    path: `${fields.slug}/`,
    headline: fields.headline,
    deck: fields.deck,
    section: fields.section,
    sectionFolder: sectionFolder(fields.section),
    author: author?.name ?? '',
    authorFolder: authorFolder(author?.name ?? ''),
    role: author?.role ?? '',
    tags: fields.tags,
    words: paragraphs.join(' ').split(' ').length,
    ...{ published, asOf: published, paragraphs },
  };
}

/** The site as data: its stories, newest first, and every page of its lists as the numbers of the stories on it. */
function siteData(documents: readonly ArticleDocument[]) {
  const stories = documents.map(storyData).reverse();
  const lists = new Map<string, { list: SiteList; stories: number[] }>();
  const add = (list: SiteList, number: number): void => {
    const known = lists.get(listFolder(list));
    if (known) known.stories.push(number);
    else lists.set(listFolder(list), { list, stories: [number] });
  };
  for (const [number, { section, author }] of stories.entries()) {
    add({ kind: 'front' }, number);
    add({ kind: 'section', name: section }, number);
    add({ kind: 'author', name: author }, number);
  }
  const sections = [...lists].flatMap(([folder, { list }]) =>
    list.kind === 'section' ? [{ folder, name: list.name }] : [],
  );
  return {
    name: siteName,
    base: baseUrl,
    sections: sections.sort((a, b) => (a.folder < b.folder ? -1 : 1)),
    stories,
    latest: stories.slice(0, LATEST).map((_, number) => number),
    lists: [...lists].flatMap(([folder, { list, stories: members }]) =>
      listPages(folder, members.length).map(({ path, newer, older, from, to }) => ({
        ...{ path, newer, older, kind: list.kind },
        title: list.kind === 'front' ? words.latest : list.name,
        stories: members.slice(from, to),
        asOf: stories[members[from] ?? 0]?.asOf,
      })),
    ),
  };
}

function frontMatter(document: ArticleDocument): string {
  const { path, headline, sectionFolder, authorFolder, asOf, published, ...story } = storyData(document);
  return `${JSON.stringify({
    ...story,
    title: headline,
    date: published.iso,
    url: `/${path}`,
    sections: [story.section],
    authors: [story.author],
    sectionfolder: sectionFolder,
    authorfolder: authorFolder,
    // Why not `published`: to Hugo that says whether the page is to be made.
    firstpublished: published,
    asof: asOf,
  })}\n`;
}
