import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteResult, Unpublishable } from '../../../shared/contract/jobs.contract.ts';
import type { MediaRef } from '../../../shared/document/media-ref.ts';
import { publishProblems } from '../../../shared/document/publish-gate.ts';
import type { ArticleId } from '../../../shared/domain/ids.ts';
import { renderListPage } from '../../../shared/page/site/list-page.ts';
import { renderNotFoundPage } from '../../../shared/page/site/not-found-page.ts';
import { NOT_FOUND_PAGE } from '../../../shared/page/site/site-addresses.ts';
import { hasFeeds, type SiteFrame } from '../../../shared/page/site/site-frame.ts';
import { logoFile } from '../../../shared/page/logo.ts';
import { themedStyle } from '../../../shared/page/theme/theme-style.ts';
import { canonicalJson } from '../../../shared/lib/json.ts';
import { MANIFEST_FILE, sha256Of, SITE_FILE, type BundleFile } from '../bundle/bundle-file.ts';
import { cannotPublish } from '../bundle/cannot-publish.ts';
import { findExportSign, lastChange, listChangedSince } from '../db/repositories/site-repository.ts';
import { writeFileRow } from '../db/site-ledger/ledger-files.ts';
import { findPath, replaceLinks } from '../db/site-ledger/ledger-links.ts';
import { clearLedger, findAbout, writeAbout } from '../db/site-ledger/ledger-file.ts';
import {
  countRecords,
  findRecord,
  listRecords,
  listStopped,
  writeStopped,
  type SiteRecord,
} from '../db/site-ledger/ledger-stories.ts';
import type { SiteRequest } from './export-site.ts';
import { finishSite, sealOf } from './finish-site.ts';
import { breathe, readCards, readStory } from './read-stories.ts';
import { pageOf, readChanges, type SiteChanges } from './site-changes.ts';
import { planFeeds, planStorySitemaps, planTopSitemaps, type FeedsPlan, type PlannedPage } from './site-feeds.ts';
import { planLists, sectionLists } from './site-lists.ts';
import { SiteMaking } from './site-making.ts';
import { listedFiles } from './site-manifest.ts';
import { SiteStage } from './site-stage.ts';
import { siteStyle } from './site-style.ts';
import { missingMedia, siteMediaName, storyPages } from './story-pages.ts';

/** Progress is told, and a cancel heard, after so many pages. */
const BREATH = 25;
const HTML = 'text/html';
/** Stands for the story in the ledger’s list of what is shown where every page shows it; no story has this number. */
const EVERY_PAGE = 0;
/** The shape of the file by which a folder is known as a site. */
const FORMAT = 2;

interface Places {
  /** The name of the site's ledger. */
  ledger: string;
  /** The folder of the stage. */
  stage: string;
}

/** Makes what is not right yet into the stage, and switches the site over to it. */
export async function makeSite(request: SiteRequest, { ledger, stage }: Places): Promise<SiteResult> {
  const { db, out, shell, software, fresh, signal } = request;
  const isKnown = !fresh && findAbout(db, 'software') === software && findAbout(db, 'seal') === sealOf(out);
  if (!isKnown) beginAnew(request);
  const changes = await readChanges({ ...request, among: isKnown ? suspects(request, ledger) : null });
  const style = await siteStyle(themedStyle(request.stylesheet, shell.theme), request.fontsDir);
  const sections = sectionLists(db).map(({ name }) => name);
  const frame: SiteFrame = { shell, sections, stylesheet: style.stylesheet.name };
  const digest = sha256Of(canonicalJson([shell, software, sections, frame.stylesheet]));
  const isWhole = !isKnown || findAbout(db, 'frame') !== digest;
  const making = new SiteMaking({ db, stage: new SiteStage(stage), isWhole, isFresh: fresh });

  if (isWhole) {
    for (const file of [style.stylesheet, ...style.fonts]) await making.copy(file, signal);
    const logo = logoFile(shell);
    making.show(EVERY_PAGE, logo ? [siteMediaName(logo)] : []);
    if (logo) await making.copy(mediaFile(logo, request), signal);
    making.put(NOT_FOUND_PAGE, HTML, notFoundPage(frame, style.inline));
  }
  for (const path of changes.droppedPages) making.drop(path);
  making.dropUnshown(changes.droppedMedia);
  const stopped = await putStories(request, making, frame, isWhole ? null : changes);
  if (stopped.length > 0 && request.stories === 'ready' && !request.allowProblems)
    throw cannotPublish(stopped, 'The site was not exported and is as it was');
  await putLists(request, making, frame, isWhole ? null : changes);
  await putFeeds(request, making, { db, frame, changes: isWhole ? null : changes, now: request.now });
  const stories = countRecords(db);
  making.put(SITE_FILE, 'application/json', `${JSON.stringify({ format: FORMAT, software, stories }, null, 2)}\n`);
  writeAbout(db, 'mark', String(lastChange(db)));
  writeAbout(db, 'stories', request.stories);
  writeAbout(db, 'software', software);
  writeAbout(db, 'frame', digest);
  return finishSite(request, making, { isWhole, stories, stopped });
}

/** The stories that may have changed since the ledger was written; null where it was not this newsroom, as it is now, that wrote it. */
function suspects({ db, stories }: SiteRequest, ledger: string): number[] | null {
  const sign = findAbout(db, 'sign');
  if (sign === undefined || sign !== findExportSign(db, ledger) || findAbout(db, 'stories') !== stories) return null;
  return listChangedSince(db, Number(findAbout(db, 'mark')));
}

/** Forgets what the ledger says but the files that the site itself lists, so that those which are right need not be written again. */
function beginAnew({ db, out }: SiteRequest): void {
  clearLedger(db);
  const path = join(out, MANIFEST_FILE);
  if (!statSync(path, { throwIfNoEntry: false })) return;
  for (const file of listedFiles(readFileSync(path))) writeFileRow(db, file, false);
}

function notFoundPage(frame: SiteFrame, css: string): string {
  return renderNotFoundPage(frame, { css, hash: createHash('sha256').update(css).digest('base64') });
}

/** Makes the pages of stories, and gives those that the publish gate stops. */
async function putStories(
  request: SiteRequest,
  making: SiteMaking,
  frame: SiteFrame,
  changes: SiteChanges | null,
): Promise<Unpublishable[]> {
  const { db, now, signal, onProgress } = request;
  const stopped: Unpublishable[] = [];
  const wereStopped = new Set(listStopped(db));
  const renderStory = storyPages(frame, request.mediaPath, (id) => findPath(db, id));
  const total = changes ? changes.stories.size : countRecords(db);
  let done = 0;
  for (const record of changes ? someRecords(db, changes.stories) : everyRecord(db)) {
    const document = readStory(db, record);
    const problems = publishProblems(document, { asOf: now });
    if (problems.length > 0) stopped.push({ id: record.id as ArticleId, headline: document.fields.headline, problems });
    // Why put down: the next export asks the gate again, even where nothing changed.
    if (problems.length > 0 || wereStopped.has(record.seq)) writeStopped(db, record.seq, problems.length > 0);
    const { html, media, links } = renderStory(record, document);
    replaceLinks(db, record.seq, links);
    making.show(record.seq, media.map(siteMediaName));
    for (const file of media) await making.copy(mediaFile(file, request), signal);
    making.put(pageOf(record), HTML, html);
    if (++done % BREATH !== 0) continue;
    onProgress?.('Making stories', done, total);
    await breathe(signal);
  }
  return stopped;
}

function* everyRecord(db: SiteRequest['db']): Generator<SiteRecord> {
  for (let records = listRecords(db, 0, 200); records.length > 0;) {
    yield* records;
    records = listRecords(db, records.at(-1)?.seq ?? 0, 200);
  }
}

function* someRecords(db: SiteRequest['db'], seqs: Iterable<number>): Generator<SiteRecord> {
  for (const seq of seqs) {
    const record = findRecord(db, seq);
    if (record) yield record;
  }
}

async function putLists(
  { db, now, signal, onProgress }: SiteRequest,
  making: SiteMaking,
  frame: SiteFrame,
  changes: SiteChanges | null,
): Promise<void> {
  let done = 0;
  for (const { list, page, stories } of planLists(db, changes, (path) => making.drop(path))) {
    const cards = readCards(db, stories);
    const text = renderListPage(frame, { list, page, stories: cards, mediaUrl: siteMediaName, otherwise: now });
    making.put(page.path, HTML, text);
    if (++done % BREATH !== 0) continue;
    onProgress?.('Making lists and feeds', done, null);
    await breathe(signal);
  }
}

async function putFeeds({ signal }: SiteRequest, making: SiteMaking, plan: FeedsPlan): Promise<void> {
  if (!hasFeeds(plan.frame)) return;
  put(planFeeds(plan));
  await breathe(signal);
  // Why put whatever its word: it was planned because it changed.
  for (const { path, mediaType, from, make } of planStorySitemaps(plan, (path) => making.drop(path)))
    making.put(path, mediaType, make(), from);
  await breathe(signal);
  put(planTopSitemaps(plan));

  function put(pages: Iterable<PlannedPage>): void {
    for (const { path, mediaType, from, make } of pages)
      if (!making.isMadeFrom(path, from)) making.put(path, mediaType, make(), from);
  }
}

function mediaFile(media: MediaRef, { mediaPath }: SiteRequest): BundleFile {
  const path = mediaPath(media.sha256);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw missingMedia(media.name);
  const { mediaType, sha256 } = media;
  return { name: siteMediaName(media), mediaType, sha256, bytes: found.size, content: { path } };
}
