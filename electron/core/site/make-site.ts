import { statSync } from 'node:fs';
import type { SiteResult, Unpublishable } from '../../../shared/contract/jobs.contract.ts';
import type { MediaRef } from '../../../shared/document/media-ref.ts';
import { publishProblems } from '../../../shared/document/publish-gate.ts';
import type { ArticleId } from '../../../shared/domain/ids.ts';
import { hasFeeds, type SiteFrame } from '../../../shared/page/site/site-frame.ts';
import { canonicalJson } from '../../../shared/lib/json.ts';
import { MANIFEST_FILE, sha256Of, SUMS_FILE, type BundleFile } from '../bundle/bundle-file.ts';
import { cannotPublish, storyWords } from '../bundle/cannot-publish.ts';
import type { EarlierSite, SiteRequest } from './export-site.ts';
import { breathe, indexSite, readStory } from './site-index.ts';
import { listsOf } from './site-lists.ts';
import { fileLine, hashIn, madeFrom, siteLists, type SiteFiles } from './site-manifest.ts';
import { planPages } from './site-plan.ts';
import { stampOf, type SiteRecord } from './site-record.ts';
import { encoded, SiteStage } from './site-stage.ts';
import { STATE_FILE, writeState } from './site-state.ts';
import { siteStyle } from './site-style.ts';
import { missingMedia, siteMediaName, storyPages } from './story-pages.ts';
import { switchSite } from './switch-site.ts';

/** Progress is told, and a cancel heard, after so many pages. */
const BREATH = 25;

/** Ends what a page was made from where the publish gate stops its story: the next export then asks the gate again. */
const UNPUBLISHABLE = ' with problems';

/** One making of a site: the lines of its manifest as they come, and the files that are not there yet. */
class SiteMaking {
  readonly files: SiteFiles = new Map();
  readonly stage: SiteStage;
  readonly #before: SiteFiles;
  readonly #fresh: boolean;

  constructor(stage: SiteStage, before: SiteFiles, fresh: boolean) {
    this.stage = stage;
    this.#before = before;
    this.#fresh = fresh;
  }

  /** Takes a page over from the earlier site where it was made from the same; false where it has to be made. */
  keeps(path: string, from: string): boolean {
    const line = this.#before.get(path);
    if (line === undefined || this.#fresh || !madeFrom(line, from)) return false;
    this.files.set(path, line);
    return true;
  }

  put(path: string, mediaType: string, from: string, text: string): void {
    const { bytes, sha256 } = encoded(text);
    this.#list({ path, mediaType, from, sha256, bytes: bytes.length }, () => this.stage.write(path, bytes));
  }

  /** Puts a file that is copied as it is. */
  async copy(file: BundleFile, from: string, signal?: AbortSignal): Promise<void> {
    if (this.files.has(file.name)) return;
    let isNew = false;
    this.#list({ ...file, path: file.name, from }, () => (isNew = true));
    if (isNew) await this.stage.copy(file, signal);
  }

  #list(file: Parameters<typeof fileLine>[0], write: () => void): void {
    const before = this.#before.get(file.path);
    this.files.set(file.path, fileLine(file));
    if (this.#fresh || before === undefined || hashIn(file.path, before) !== file.sha256) write();
  }
}

/** Makes what is not right yet into the stage, and switches the site over to it. */
export async function makeSite(
  request: SiteRequest,
  stageFolder: string,
  earlier: EarlierSite | undefined,
): Promise<SiteResult> {
  const { db, shell, software, signal, onProgress, now } = request;
  const before = new Map(earlier?.state.stories.map((story) => [story.id, story]));
  const records = await indexSite(request, request.fresh ? new Map() : before);
  const lists = listsOf(records);
  const style = await siteStyle(request.stylesheet, request.fontsDir);
  const sections = lists.sections.map(({ list }) => (list.kind === 'front' ? '' : list.name));
  const frame: SiteFrame = { shell, sections, stylesheet: style.stylesheet.name };
  const frameDigest = sha256Of(canonicalJson([shell, software, sections, frame.stylesheet]));
  const sameFrame = earlier?.state.frame === frameDigest && !request.fresh;
  const old: SiteFiles = earlier?.files ?? new Map();
  const making = new SiteMaking(new SiteStage(stageFolder), old, request.fresh);
  const keeps = (path: string, from: string): boolean => sameFrame && making.keeps(path, from);

  for (const file of [style.stylesheet, ...style.fonts]) {
    if ('text' in file.content) making.put(file.name, file.mediaType, 'shell', file.content.text.toString('utf8'));
    else await making.copy(file, 'shell', signal);
  }
  const renderStory = storyPages(frame, request.mediaPath);
  const total = records.length;
  const stopped: Unpublishable[] = [];
  for (const [at, record] of records.entries()) {
    const path = `${record.path}index.html`;
    if (keeps(path, stampOf(record)) && record.media.every((name) => making.keeps(name, 'media'))) continue;
    const document = readStory(db, record);
    const problems = publishProblems(document, { asOf: now });
    if (problems.length > 0) stopped.push({ id: record.id as ArticleId, headline: document.fields.headline, problems });
    const { html, media } = renderStory(record, document);
    record.media = media.map(siteMediaName);
    for (const file of media) await making.copy(mediaFile(file, request), 'media', signal);
    making.put(path, 'text/html', stampOf(record) + (problems.length > 0 ? UNPUBLISHABLE : ''), html);
    if (at % BREATH !== 0) continue;
    onProgress?.('Making stories', at, total);
    await breathe(signal);
  }
  if (stopped.length > 0 && request.stories === 'ready' && !request.allowProblems)
    throw cannotPublish(stopped, 'The site was not exported and is as it was');
  let pages = 0;
  for (const page of planPages({ db, frame, records, lists, now, inlineStyle: style.inline })) {
    if (keeps(page.path, page.from)) continue;
    making.put(page.path, page.mediaType, page.from, page.make());
    if (++pages % BREATH !== 0) continue;
    onProgress?.('Making lists and feeds', pages, null);
    await breathe(signal);
  }
  const state = writeState({ software, frame: frameDigest, stories: records });
  making.put(STATE_FILE, 'application/json', 'state', state);
  return finish(request, making, { earlier, records, stopped });
}

interface Made {
  earlier: EarlierSite | undefined;
  records: readonly SiteRecord[];
  stopped: readonly Unpublishable[];
}

async function finish(
  request: SiteRequest,
  { files, stage }: SiteMaking,
  { earlier, records, stopped }: Made,
): Promise<SiteResult> {
  const { out, shell, software, now, signal, onProgress } = request;
  const old = earlier?.files ?? new Map<string, string>();
  const created = records.reduce((latest, { savedAt }) => (savedAt > latest ? savedAt : latest), '') || now;
  const texts = siteLists(inOrder(files, old), {
    title: shell.siteName.trim(),
    created,
    software,
    stories: records.length,
  });
  const removes = [...old.keys()].filter((path) => !files.has(path));
  const result = (written: number): SiteResult => ({
    path: out,
    digest: `sha256:${sha256Of(texts.get(SUMS_FILE) ?? '')}`,
    stories: records.length,
    files: files.size + texts.size,
    written,
    removed: removes.length,
    warnings: [...warningsFor(shell), ...stopped.map((story) => `Published all the same: ${storyWords(story)}`)],
  });
  if (stage.staged.length === 0 && texts.get(MANIFEST_FILE) === earlier?.manifest) return result(0);
  for (const [path, text] of texts) stage.write(path, encoded(text).bytes);
  signal?.throwIfAborted();
  const { staged } = stage;
  onProgress?.('Putting the site in its place', staged.length, staged.length);
  // Why in this order: nothing links to a new page before the old ones are replaced, and nothing to one that goes; the lists speak last.
  const isNew = ({ path }: { path: string }): boolean => !old.has(path) && !texts.has(path);
  const ordered = [...staged.filter(isNew), ...staged.filter((file) => !isNew(file))];
  await switchSite(out, { moves: ordered.map(({ name, path }) => [name, path]), removes }, stage.unsynced);
  return result(staged.length);
}

/** The files in order of their paths. */
function inOrder(files: SiteFiles, old: SiteFiles): SiteFiles {
  const added = [...files.keys()].filter((path) => !old.has(path)).sort();
  const ordered: SiteFiles = new Map();
  // Why merged: the old ones are in order already, and sorting ten thousand paths costs more than all else that a changed story does.
  for (const path of old.keys()) {
    while (added[0] !== undefined && added[0] < path) take(added.shift() as string);
    take(path);
  }
  for (const path of added) take(path);
  return ordered;

  function take(path: string): void {
    const line = files.get(path);
    if (line !== undefined) ordered.set(path, line);
  }
}

function warningsFor(shell: SiteRequest['shell']): string[] {
  if (hasFeeds({ shell })) return [];
  return [
    'The site has no feeds and no sitemaps: they need whole addresses, and no base URL is set. Write it in the settings under “Site” and export again.',
  ];
}

function mediaFile(media: MediaRef, { mediaPath }: SiteRequest): BundleFile {
  const path = mediaPath(media.sha256);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw missingMedia(media.name);
  const { mediaType, sha256 } = media;
  return { name: siteMediaName(media), mediaType, sha256, bytes: found.size, content: { path } };
}
