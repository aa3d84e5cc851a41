import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { nanoid } from 'nanoid';
import { AppError } from '../../../shared/contract/errors.ts';
import { LARGEST_UPLOAD_BYTES } from '../../../shared/contract/media-http.ts';
import { storageError } from '../db/storage-error.ts';
import { HEAD_BYTES } from '../media/media-types.ts';

/** Files that were put to the host and wait for an import to take them. Nothing in them is looked at here. */
export interface UploadStore {
  /** Throws AppError: `validation` for a file that is too large, `storage_full`, `storage_read_only`. Nothing is left of a broken one. */
  put(input: { name: string; body: AsyncIterable<Uint8Array> }): Promise<{ uploadId: string; bytes: number }>;
  /** The first bytes of a file, which tell what it is. Throws AppError `not_found`. */
  head(uploadId: string): Promise<Buffer>;
  /** The whole file. Throws AppError `not_found`. */
  read(uploadId: string): Promise<Buffer>;
  stream(uploadId: string): AsyncIterable<Uint8Array>;
  drop(uploadId: string): Promise<void>;
}

/** The uploads lie in a folder of their own, which is emptied when the program starts. */
export function createUploadStore(folder: string): UploadStore {
  rmSync(folder, { recursive: true, force: true });
  const pathOf = (uploadId: string): string => {
    if (!/^[\w-]{1,64}$/.test(uploadId)) throw gone();
    return join(folder, uploadId);
  };
  return {
    put: async ({ name, body }) => {
      const uploadId = nanoid();
      const path = pathOf(uploadId);
      let bytes = 0;
      const counted = async function* (source: AsyncIterable<Uint8Array>) {
        for await (const chunk of source) {
          bytes += chunk.length;
          if (bytes > LARGEST_UPLOAD_BYTES) throw tooLarge(name);
          yield chunk;
        }
      };
      try {
        await mkdir(folder, { recursive: true });
        await pipeline(body, counted, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
        return { uploadId, bytes };
      } catch (error) {
        await rm(path, { force: true });
        throw storageError(error, folder);
      }
    },
    head: async (uploadId) => {
      const file = await open(pathOf(uploadId)).catch(missing);
      try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
        return buffer.subarray(0, bytesRead);
      } finally {
        await file.close();
      }
    },
    read: async (uploadId) => await readFile(pathOf(uploadId)).catch(missing),
    stream: (uploadId) => createReadStream(pathOf(uploadId)),
    drop: async (uploadId) => await rm(pathOf(uploadId), { force: true }),
  };
}

const gone = (): AppError =>
  new AppError('not_found', 'This file is not there any more. Choose it again; nothing was changed.');

function missing(error: NodeJS.ErrnoException): never {
  throw error.code === 'ENOENT' ? gone() : error;
}

const tooLarge = (name: string): AppError =>
  new AppError(
    'validation',
    `“${name}” is larger than ${LARGEST_UPLOAD_BYTES / 1024 ** 2} MB, the most that Copydesk reads as a story. Nothing was changed.`,
  );
