import { randomUUID } from 'node:crypto';
import { lstat, mkdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../../../shared/contract/errors.ts';
import type { BundleResult } from '../../../shared/contract/jobs.contract.ts';
import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import type { PublishProblem } from '../../../shared/document/publish-gate.ts';
import type { SiteShell } from '../../../shared/document/site-shell.ts';
import type { PageOptions } from '../../../shared/page/page-options.ts';
import { storageError } from '../db/storage-error.ts';
import { SUMS_FILE, type BundleFile } from './bundle-file.ts';
import { composeBundle } from './compose-bundle.ts';
import { syncFolder, writeFolder, type Watch } from './write-folder.ts';
import { writeZip } from './write-zip.ts';

/** One story and where its bundle goes. The bytes depend on everything here but `out`, `signal` and `onProgress`. */
export interface BundleRequest {
  document: ArticleDocument;
  articleId: string;
  revision: number;
  shell: SiteShell;
  /** Names the shell's content, hexadecimal; the manifest holds it, so that the same shell can be found again. */
  shellHash: string;
  /** Where the stories that this one links to have their pages. */
  storyUrl?: PageOptions['storyUrl'];
  /** The moment the page speaks of. */
  asOf: Date;
  /** The bundle's own folder, or its file for form `zip`; it must not exist. */
  out: string;
  form: 'folder' | 'zip';
  /** Where a file of the media folder lies. */
  readMedia(sha256: string): { path: string };
  /** The page's style sheet, as text. */
  stylesheet: string;
  /** The folder of the fonts that the style sheet names. */
  fontsDir: string;
  software: string;
  /** What the publish gate says of the story; with any, the bundle is a draft copy. */
  problems: readonly PublishProblem[];
  signal?: AbortSignal;
  onProgress?(done: number, total: number): void;
}

/** A bundle as it was written. */
export type WrittenBundle = Omit<BundleResult, 'warnings'>;

/**
 * Writes a bundle under a temporary name beside its target, syncs it and renames it: the final name is never half a bundle. Throws AppError
 * `conflict` where the target exists, `unsupported_format` for a block it can't publish, `storage_corrupt` for a media file that is
 * missing or changed, `storage_full` and `storage_read_only`; nothing is left behind then, nor after a cancel.
 */
export async function writeBundle(request: BundleRequest): Promise<WrittenBundle> {
  const { out, form } = request;
  await refuseTaken(out);
  const files = await composeBundle(request);
  const bytes = await settleAt(out, files, form, request);
  const digest = `sha256:${files.find(({ name }) => name === SUMS_FILE)?.sha256}`;
  return { path: out, digest, files: files.length, bytes, problems: [...request.problems] };
}

/** Writes files under a temporary name beside `out` and renames them to it; gives how many bytes lie there. Throws as writeBundle does. */
export async function settleAt(
  out: string,
  files: readonly BundleFile[],
  form: 'folder' | 'zip',
  watch: Watch,
): Promise<number> {
  watch.signal?.throwIfAborted();
  await refuseTaken(out);
  const parent = dirname(out);
  const temporary = join(parent, `.${basename(out).slice(0, 80)}.${randomUUID()}.part`);
  const made = await mkdir(parent, { recursive: true }).catch((error: unknown) => {
    throw cannotWrite(error, out);
  });
  try {
    await (form === 'zip' ? writeZip : writeFolder)(temporary, files, watch);
    await refuseTaken(out);
    const bytes = form === 'zip' ? (await stat(temporary)).size : files.reduce((sum, file) => sum + file.bytes, 0);
    await rename(temporary, out);
    await syncFolder(parent);
    return bytes;
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    if (made) await removeEmpty(parent, made);
    throw cannotWrite(error, out);
  }
}

/** Takes away the folders, from the innermost to `outermost`, that were made for an export which then failed; one that holds something stays. */
async function removeEmpty(innermost: string, outermost: string): Promise<void> {
  for (let folder = innermost; ; folder = dirname(folder)) {
    const gone = await rmdir(folder).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOTEMPTY' || error.code === 'ENOENT' || error.code === 'EEXIST') return false;
        throw error;
      },
    );
    if (!gone || folder === outermost) return;
  }
}

async function refuseTaken(out: string): Promise<void> {
  const found = await lstat(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw cannotWrite(error, out);
  });
  if (!found) return;
  throw new AppError('conflict', `${out} exists already and was left as it is. Choose another name for the export.`);
}

/** A failure of the file system as one that speaks of the export and not of the newsroom. */
function cannotWrite(error: unknown, out: string): unknown {
  const known = storageError(error, out);
  if (!(known instanceof AppError) || known === error || known.code !== 'storage_read_only') return known;
  return new AppError(
    'storage_read_only',
    `The export can’t be written to ${out}. Nothing was left there and the story is kept; choose a folder that you may write to.`,
    { cause: error },
  );
}
