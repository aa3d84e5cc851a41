import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { BundleFile } from './bundle-file.ts';
import { changedMedia, type Watch } from './write-folder.ts';

// Why: yazl writes the local clock's figures; this moment has the same ones in every time zone, and it is the earliest a zip can hold.
const FIXED_TIME = new Date(1980, 0, 1, 0, 0, 0);
const ENTRY = { mtime: FIXED_TIME, forceDosTimestamp: true, mode: 0o100644 } as const;

const isText = (mediaType: string): boolean => /^(text\/|application\/json)/.test(mediaType);

/** Writes a bundle's files as one zip and syncs it: sorted entries, one fixed time, text deflated, media stored and streamed. */
export async function writeZip(target: string, files: readonly BundleFile[], watch: Watch): Promise<void> {
  const zip = new ZipFile();
  const stop = new AbortController();
  const fail = (reason: unknown): void => stop.abort(reason);
  const cancelled = (): void => fail(watch.signal?.reason);
  watch.signal?.addEventListener('abort', cancelled, { once: true });
  zip.on('error', fail);
  const written = pipeline(zip.outputStream, createWriteStream(target, { flags: 'wx' }), { signal: stop.signal });
  for (const [at, file] of files.entries()) {
    const { content, name, mediaType, bytes } = file;
    const options = { ...ENTRY, compress: isText(mediaType) };
    if ('text' in content) zip.addBuffer(content.text, name, options);
    else {
      zip.addReadStreamLazy(name, { ...options, size: bytes }, (give) => {
        watch.onProgress?.(at, files.length);
        give(null, checkedStream(content.path, file, fail));
      });
    }
  }
  zip.end();
  try {
    await written;
  } catch (error) {
    // Why: the pipeline says only that it was aborted; the reason says why.
    throw stop.signal.aborted ? stop.signal.reason : error;
  } finally {
    watch.signal?.removeEventListener('abort', cancelled);
  }
  watch.onProgress?.(files.length, files.length);
  const file = await open(target, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

function checkedStream(path: string, { name, sha256 }: BundleFile, fail: (reason: unknown) => void) {
  const hash = createHash('sha256');
  const stream = createReadStream(path);
  stream.on('data', (chunk) => hash.update(chunk));
  stream.on('error', fail);
  stream.on('end', () => {
    if (hash.digest('hex') !== sha256) fail(changedMedia(name));
  });
  return stream;
}
