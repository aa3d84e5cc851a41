import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteResult, Unpublishable } from '../../../shared/contract/jobs.contract.ts';
import { hasFeeds } from '../../../shared/page/site/site-frame.ts';
import { storyWords } from '../bundle/cannot-publish.ts';
import { MANIFEST_DIGEST_FILE, MANIFEST_FILE, SUMS_FILE } from '../bundle/bundle-file.ts';
import { countFiles, eachFile } from '../db/site-ledger/ledger-files.ts';
import { findAbout, writeAbout } from '../db/site-ledger/ledger-file.ts';
import { listCutLinks } from '../db/site-ledger/ledger-links.ts';
import { newestRevision } from '../db/site-ledger/ledger-stories.ts';
import type { SiteRequest } from './export-site.ts';
import type { SiteMaking } from './site-making.ts';
import {
  digestText,
  patchedManifest,
  patchedSums,
  wholeManifest,
  wholeSums,
  type SiteOrigin,
} from './site-manifest.ts';
import { encoded } from './site-stage.ts';
import { switchSite } from './switch-site.ts';

/** The manifest, its digest and the sums. */
const LISTS = 3;
/** A warning names so many stories. */
const NAMED = 5;

interface Made {
  /** Every file passed by; otherwise only those that changed. */
  isWhole: boolean;
  stories: number;
  /** Stories that the publish gate stops and that are published all the same. */
  stopped: readonly Unpublishable[];
}

/** Writes the lists of files and switches the site over. */
export async function finishSite(request: SiteRequest, making: SiteMaking, made: Made): Promise<SiteResult> {
  const { db, out, signal, onProgress } = request;
  const { stage } = making;
  const removes = making.removed();
  const files = made.isWhole ? countFiles(db) : Number(findAbout(db, 'files')) + making.grown;
  writeAbout(db, 'files', String(files));
  const isRight = !made.isWhole && stage.staged.length === 0 && removes.length === 0;
  if (!isRight) {
    writeAbout(db, 'digest', `sha256:${stageLists(request, making, made)}`);
    signal?.throwIfAborted();
    const { staged, unsynced } = stage;
    onProgress?.('Putting the site in its place', staged.length, staged.length);
    // Why in this order: nothing links to a new page before the old ones are replaced, and nothing to one that goes; the lists speak last.
    const ordered = [...staged.filter(({ isNew }) => isNew), ...staged.filter(({ isNew }) => !isNew)];
    await switchSite(out, { moves: ordered.map(({ name, path }) => [name, path]), removes }, unsynced);
    writeAbout(db, 'seal', sealOf(out));
  }
  return {
    path: out,
    digest: findAbout(db, 'digest') ?? '',
    stories: made.stories,
    files: files + LISTS,
    written: stage.staged.length,
    removed: removes.length,
    warnings: [...warningsFor(request), ...made.stopped.map((story) => `Published all the same: ${storyWords(story)}`)],
  };
}

/** Writes the lists into the stage and gives the hash of the sums. */
function stageLists(
  { db, out, shell, software, now }: SiteRequest,
  making: SiteMaking,
  { isWhole, stories }: Made,
): string {
  const { stage, changed } = making;
  const origin: SiteOrigin = { title: shell.siteName.trim(), created: newestRevision(db) ?? now, software, stories };
  const old = (name: string): Buffer => readFileSync(join(out, name));
  const manifest = isWhole ? wholeManifest(origin, eachFile(db)) : patchedManifest(origin, old(MANIFEST_FILE), changed);
  const manifestSha256 = stage.writePieces(MANIFEST_FILE, manifest);
  stage.write(MANIFEST_DIGEST_FILE, encoded(digestText(manifestSha256)).bytes, false);
  const sums = isWhole ? wholeSums(manifestSha256, eachFile(db)) : patchedSums(manifestSha256, old(SUMS_FILE), changed);
  return stage.writePieces(SUMS_FILE, sums);
}

/** What the lists of a site look like from outside, by which an export knows that no other has been there since; empty where there are none. */
export function sealOf(out: string): string {
  const seals = [MANIFEST_FILE, SUMS_FILE].map((name) => {
    const found = statSync(join(out, name), { throwIfNoEntry: false, bigint: true });
    return found && `${found.size} ${found.mtimeNs}`;
  });
  return seals.includes(undefined) ? '' : seals.join(', ');
}

function warningsFor({ db, shell }: SiteRequest): string[] {
  const warnings: string[] = [];
  if (!hasFeeds({ shell })) {
    warnings.push(
      'The site has no feeds and no sitemaps: they need whole addresses, and no base URL is set. Write it in the settings under “Site” and export again.',
    );
  }
  const cut = listCutLinks(db);
  if (cut.length > 0) {
    const more = cut.length > NAMED ? ` and ${cut.length - NAMED} more` : '';
    warnings.push(
      `Links to stories that are not on the site (drafts, under embargo, spiked or deleted) are left as plain words, in: ${cut.slice(0, NAMED).join(', ')}${more}.`,
    );
  }
  return warnings;
}
