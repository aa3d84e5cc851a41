import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { AppError } from '../../../shared/contract/errors.ts';
import { LARGEST_MEDIA_BYTES } from '../../../shared/contract/media-http.ts';
import type { MediaRef, Rendition } from '../../../shared/document/media-ref.ts';
import type { FocalPoint } from '../../../shared/domain/crop-window.ts';
import type { StoredFile } from '../core.ts';
import type { WriteDb } from '../db/database.ts';
import { findMedia, insertMedia } from '../db/repositories/media-repository.ts';
import { storageError } from '../db/storage-error.ts';
import type { Clock } from '../ports/ports.ts';
import type { PictureTask } from './make-renditions.ts';
import type { PictureReader } from './picture-reader.ts';
import { formsFolder, formsOf, isPicture, publishedForms } from './published-forms.ts';
import { imageSize } from './image-size.ts';
import { HEAD_BYTES, sniffMediaType } from './media-types.ts';

/** How the name of a file begins while it is on its way into the media folder. */
export const INCOMING_PREFIX = 'incoming-';

export interface MediaStore {
  /** `asIs` makes no renditions of a picture: for files whose renditions come along. */
  put(input: { name: string; mediaType: string; body: AsyncIterable<Uint8Array>; asIs?: boolean }): Promise<MediaRef>;
  open(sha256: string): Promise<StoredFile | undefined>;
  /** The crops of a stored picture round its focal point, stored too (see media.contract). Throws AppError `not_found`, `validation`. */
  crop(sha256: string, focalPoint: FocalPoint | null): Promise<Rendition[]>;
}

/** Where a file of the store lies: two letters of its hash make the folder. */
export const mediaPath = (mediaDir: string, sha256: string): string => join(mediaDir, sha256.slice(0, 2), sha256);

/** A file opened for streaming, whole or in part. */
export const storedFile = (path: string, bytes: number, mediaType: string): StoredFile => ({
  bytes,
  mediaType,
  read: (range): Readable => createReadStream(path, range),
});

/** The newsroom's files, each under the SHA-256 of its bytes: written under a temporary name, synced, renamed, and only then remembered. */
export function createMediaStore(db: WriteDb, mediaDir: string, clock: Clock, readPicture: PictureReader): MediaStore {
  return {
    put: async ({ name, body, asIs = false }) => {
      const incoming = join(mediaDir, INCOMING_PREFIX + randomUUID());
      try {
        await mkdir(mediaDir, { recursive: true });
        const { sha256, bytes, head } = await receive(incoming, name, body);
        const ref = describe(name, sha256, bytes, head);
        const { made, ...described } = asIs ? { ...ref, made: [] } : await publishedForms(incoming, ref, readPicture);
        for (const each of made) await settle(each.path, mediaPath(mediaDir, each.ref.sha256));
        await settle(incoming, mediaPath(mediaDir, sha256));
        for (const each of [described, ...made.map((file) => file.ref)])
          insertMedia(db, each, clock.now().toISOString());
        return described;
      } catch (error) {
        await rm(incoming, { force: true });
        throw storageError(error, mediaDir);
      } finally {
        await rm(formsFolder(incoming), { recursive: true, force: true });
      }
    },
    crop: async (sha256, focalPoint) => {
      const ref = findMedia(db, sha256);
      if (!ref) throw new AppError('not_found', 'This picture is not stored here. Add it again.');
      if (!isPicture(ref)) throw new AppError('validation', `${ref.name} is no picture. Nothing was changed.`);
      return await storeForms(
        { db, mediaDir, now: clock.now().toISOString() },
        { ref, crops: { focalPoint } },
        readPicture,
      );
    },
    open: async (sha256) => {
      const ref = findMedia(db, sha256);
      if (!ref) return undefined;
      const path = mediaPath(mediaDir, sha256);
      try {
        return storedFile(path, (await stat(path)).size, ref.mediaType);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw storageError(error, path);
      }
    },
  };
}

/** Where forms of stored pictures go. `now` is ISO 8601. */
interface FormsPlace {
  db: WriteDb;
  mediaDir: string;
  now: string;
}

/** Makes forms of a stored picture, all or its crops, and stores them too; none where no image library runs. Throws AppError as `MediaStore.crop` does. */
export async function storeForms(
  { db, mediaDir, now }: FormsPlace,
  { ref, crops }: { ref: MediaRef; crops?: PictureTask['crops'] },
  readPicture: PictureReader,
): Promise<Rendition[]> {
  const outDir = formsFolder(join(mediaDir, INCOMING_PREFIX + randomUUID()));
  try {
    const task = { input: mediaPath(mediaDir, ref.sha256), outDir, ...(crops ? { crops } : {}) };
    const { made = [] } = (await formsOf(task, ref, readPicture)) ?? {};
    for (const each of made) await settle(each.path, mediaPath(mediaDir, each.ref.sha256));
    for (const each of made) insertMedia(db, each.ref, now);
    return made.map((each) => each.ref);
  } catch (error) {
    throw storageError(error, mediaDir);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

async function receive(path: string, name: string, body: AsyncIterable<Uint8Array>) {
  const hash = createHash('sha256');
  let bytes = 0;
  let head = Buffer.alloc(0);
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of body) {
      bytes += chunk.length;
      if (bytes > LARGEST_MEDIA_BYTES) {
        throw new AppError(
          'validation',
          'This file is larger than 2 GB, the most that Copydesk takes in. Nothing was stored.',
        );
      }
      if (head.length < HEAD_BYTES) {
        head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - head.length)]);
        // Why here too: two gigabytes of something else need not be taken in to be refused.
        if (head.length === HEAD_BYTES) mediaTypeOf(name, head);
      }
      hash.update(chunk);
      await writeAll(file, chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest('hex'), bytes, head };
}

async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let at = 0; at < chunk.length;) at += (await file.write(chunk, at)).bytesWritten;
}

function describe(name: string, sha256: string, bytes: number, head: Buffer): MediaRef {
  const mediaType = mediaTypeOf(name, head);
  return { sha256, mediaType, name: ownName(name), bytes, ...imageSize(mediaType, head) };
}

const ownName = (name: string): string => name.split(/[/\\]/).at(-1)?.slice(0, 255) || 'file';

/** The media type of a file by its first bytes. Throws AppError `validation` for what stories don't take. */
function mediaTypeOf(name: string, head: Buffer): string {
  const mediaType = sniffMediaType(head);
  if (mediaType !== undefined) return mediaType;
  throw new AppError(
    'validation',
    `${ownName(name)} is not a file that Copydesk can publish. It takes PNG, JPEG, WebP, GIF and AVIF images, MP4 and WebM video, and WebVTT captions. Nothing was stored.`,
  );
}

async function settle(incoming: string, target: string): Promise<void> {
  const folder = dirname(target);
  const made = await mkdir(folder, { recursive: true });
  await rename(incoming, target);
  await syncFolder(folder);
  if (made !== undefined) await syncFolder(dirname(folder));
}

/** Makes the names in a folder durable, as `fsync` does the bytes of a file. */
export async function syncFolder(path: string): Promise<void> {
  // Why: Windows can't open a folder to sync it; there a rename is durable by itself.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
