import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppError } from '../../../shared/contract/errors.ts';
import type { BundleFile } from './bundle-file.ts';

export interface Watch {
  signal?: AbortSignal;
  onProgress?(done: number, total: number): void;
}

/** Writes a bundle's files into a new folder, each synced, then the folders themselves. Media are streamed and their hash is compared. */
export async function writeFolder(folder: string, files: readonly BundleFile[], watch: Watch): Promise<void> {
  await mkdir(folder);
  const folders = new Set<string>([folder]);
  for (const [at, file] of files.entries()) {
    watch.signal?.throwIfAborted();
    const path = join(folder, file.name);
    const parent = dirname(path);
    if (!folders.has(parent)) await mkdir(parent, { recursive: true });
    folders.add(parent);
    await writeFile(path, file, watch.signal);
    watch.onProgress?.(at + 1, files.length);
  }
  for (const each of folders) await syncFolder(each);
}

/** Writes one file of a bundle to a path where nothing is, and syncs it. Throws AppError `storage_corrupt` for a media file that has changed. */
export async function writeFile(path: string, { content, ...file }: BundleFile, signal?: AbortSignal): Promise<void> {
  const target = await open(path, 'wx');
  try {
    if ('text' in content) await target.writeFile(content.text);
    else await copyInto(target, content.path, file, signal);
    await target.sync();
  } finally {
    await target.close();
  }
}

async function copyInto(
  target: FileHandle,
  source: string,
  { name, sha256 }: Pick<BundleFile, 'name' | 'sha256'>,
  signal?: AbortSignal,
): Promise<void> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(source)) {
    signal?.throwIfAborted();
    const bytes = chunk as Buffer;
    hash.update(bytes);
    for (let at = 0; at < bytes.length;) at += (await target.write(bytes, at)).bytesWritten;
  }
  if (hash.digest('hex') !== sha256) throw changedMedia(name);
}

export const changedMedia = (name: string): AppError =>
  new AppError(
    'storage_corrupt',
    `The export stopped: the media folder’s copy of ${name} is not the file that was brought in. The story is kept; run “copydesk doctor”, and bring the file in again.`,
  );

/** Makes a rename inside a folder durable. */
export async function syncFolder(folder: string): Promise<void> {
  // Why: Windows can't open a folder to sync it; there the rename is durable by itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
