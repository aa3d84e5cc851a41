import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { AppError } from '../../../shared/contract/errors.ts';
import type { BundleFault } from '../../../shared/contract/jobs.contract.ts';
import { MANIFEST_DIGEST_FILE, MANIFEST_FILE, STAGE_FOLDER, SUMS_FILE } from './bundle-file.ts';
import type { BundleReader, FoundFile } from './bundle-reader.ts';
import { checkManifest } from './check-manifest.ts';
import { compareFiles } from './compare-files.ts';
import { outsideReferences } from './outside-references.ts';
import { readFolder } from './read-folder.ts';
import { readZip } from './read-zip.ts';
import { readSums } from './sums.ts';
import type { Watch } from './write-folder.ts';

/** What a verification found. `digest` is that of SHA256SUMS as it lies there, null where there is none. */
export interface BundleVerdict {
  ok: boolean;
  digest: string | null;
  files: number;
  faults: BundleFault[];
}

interface Contents {
  hashes: Map<string, string>;
  /** Text of the three lists. */
  texts: Map<string, string>;
  faults: BundleFault[];
  /** What pages and style sheets need that is not in the bundle. */
  needs: BundleFault[];
}

const isList = (name: string): boolean => [SUMS_FILE, MANIFEST_FILE, MANIFEST_DIGEST_FILE].includes(name);
/** Pages and style sheets, which say what other files they need. */
const speaksOfOthers = (name: string): boolean => /\.(html|css)$/.test(name);

/**
 * Looks whether a bundle, folder or zip, is what was written: every byte of every file against SHA256SUMS, the lists against each other, and
 * whether a page loads or links to a file that is not in it. Throws AppError `not_found` where there is nothing at the path.
 */
export async function verifyBundle(path: string, watch: Watch = {}): Promise<BundleVerdict> {
  const reader = await openBundle(path);
  if ('kind' in reader) return { ok: false, digest: null, files: 0, faults: [reader] };
  try {
    const files = reader.files.filter(({ name }) => !name.startsWith(`${STAGE_FOLDER}/`));
    const { hashes, texts, faults, needs } = await readContents(files, watch);
    if (files.length < reader.files.length) faults.push(unfinished);
    const sumsHash = hashes.get(SUMS_FILE);
    const listed = readSums(texts.get(SUMS_FILE) ?? '');
    if (sumsHash === undefined)
      faults.push({ kind: 'missing', path: SUMS_FILE, message: 'is not there, so nothing can be compared' });
    else if (!listed) faults.push({ kind: 'unreadable', path: SUMS_FILE, message: 'is no list of sums' });
    if (listed) faults.push(...compareFiles(listed, hashes), ...checkManifest(texts, listed));
    faults.push(...needs);
    const digest = sumsHash === undefined ? null : `sha256:${sumsHash}`;
    return { ok: faults.length === 0, digest, files: files.length, faults };
  } finally {
    reader.close();
  }
}

const unfinished: BundleFault = {
  kind: 'added',
  path: STAGE_FOLDER,
  message: 'is what an export of the site left that goes on or was cut short: wait, or export into this folder again',
};

async function openBundle(path: string): Promise<BundleReader | BundleFault> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') throw nothingThere(path);
    throw error;
  });
  if (found.isDirectory()) return await readFolder(path);
  try {
    return await readZip(path);
  } catch (error) {
    const message = `can’t be read as a zip (${error instanceof Error ? error.message : String(error)})`;
    return { kind: 'unreadable', path, message };
  }
}

const nothingThere = (path: string): AppError =>
  new AppError('not_found', `There is no bundle at ${path}. Name the folder or the zip that was exported.`);

async function readContents(files: readonly FoundFile[], watch: Watch): Promise<Contents> {
  const contents: Contents = { hashes: new Map(), texts: new Map(), faults: [], needs: [] };
  const names = new Set(files.filter(({ problem }) => !problem).map(({ name }) => name));
  for (const [at, file] of files.entries()) {
    watch.signal?.throwIfAborted();
    if (file.problem) contents.faults.push({ kind: 'outside', path: file.name, message: file.problem });
    else await readInto(contents, file, names, watch.signal);
    watch.onProgress?.(at + 1, files.length);
  }
  return contents;
}

async function readInto(
  { hashes, texts, faults, needs }: Contents,
  file: FoundFile,
  names: ReadonlySet<string>,
  signal?: AbortSignal,
): Promise<void> {
  const hash = createHash('sha256');
  const kept: Buffer[] = [];
  try {
    for await (const chunk of await file.open()) {
      signal?.throwIfAborted();
      hash.update(chunk as Buffer);
      if (isList(file.name) || speaksOfOthers(file.name)) kept.push(chunk as Buffer);
    }
  } catch (error) {
    if (signal?.aborted) throw error;
    const message = `can’t be read (${error instanceof Error ? error.message : String(error)})`;
    faults.push({ kind: 'unreadable', path: file.name, message });
    return;
  }
  hashes.set(file.name, hash.digest('hex'));
  if (kept.length === 0) return;
  const text = Buffer.concat(kept).toString('utf8');
  if (isList(file.name)) texts.set(file.name, text);
  else for (const address of outsideReferences(file.name, text, names)) needs.push(outside(file.name, address));
}

const outside = (path: string, address: string): BundleFault => ({
  kind: 'outside',
  path,
  message: `needs ${address.slice(0, 200)}, which is not in the bundle`,
});
