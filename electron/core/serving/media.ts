import { AppError } from '../../../shared/contract/errors.ts';
import { LARGEST_MEDIA_BYTES, LARGEST_UPLOAD_BYTES } from '../../../shared/contract/media-http.ts';
import type { Core, StoredFile } from '../core.ts';

const SHOWN_IN_PLACE = /^(image\/(png|jpeg|webp|gif|avif)|video\/(mp4|webm)|audio\/|text\/vtt)/;
// Why the three sources: a browser shows a bare picture or video in a page of its own making, which loads the file by its address.
const MEDIA_POLICY =
  "sandbox; default-src 'none'; media-src 'self'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** What is said where a file is larger than the newsroom takes in. */
export const TOO_LARGE =
  'This file is larger than 2 GB, the most that Copydesk takes in. Nothing was stored; shorten the video or lower its quality.';

export interface ServedFile {
  file: StoredFile;
  headers: Record<string, string>;
}

/** A stored media file with the headers it is sent with; a file opened by itself is shut in a sandbox. undefined where it isn't stored. */
export async function openMedia(core: Core, sha256: string): Promise<ServedFile | undefined> {
  const file = /^[0-9a-f]{64}$/.test(sha256) ? await core.media.open(sha256) : undefined;
  if (!file) return undefined;
  const headers = {
    etag: `"${sha256}"`,
    'cache-control': 'private, max-age=31536000, immutable',
    'content-security-policy': MEDIA_POLICY,
    ...(SHOWN_IN_PLACE.test(file.mediaType) ? {} : { 'content-disposition': 'attachment' }),
  };
  return { file, headers };
}

/** The zip of a finished export with the headers it is sent with. */
export async function openDownload(core: Core, jobId: string): Promise<ServedFile | undefined> {
  const file = await core.openDownload(jobId);
  if (!file) return undefined;
  const name = encodeURIComponent(file.name);
  const headers = { 'cache-control': 'no-store', 'content-disposition': `attachment; filename*=UTF-8''${name}` };
  return { file, headers };
}

/** What is said where a file is larger than the uploads take. */
export const UPLOAD_TOO_LARGE = `This file is larger than ${LARGEST_UPLOAD_BYTES / 1024 ** 2} MB, the most that Copydesk reads as a story. Nothing was stored.`;

/** The bytes as they come, as far as the newsroom takes them in. Throws AppError `validation` where there are more. */
export async function* limited(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > LARGEST_MEDIA_BYTES) throw new AppError('validation', TOO_LARGE);
    yield chunk;
  }
}

/** The name that an `x-file-name` header carries; undefined where it is missing or broken. */
export function readFileName(header: string | null | undefined): string | undefined {
  if (!header) return undefined;
  try {
    return decodeURIComponent(header);
  } catch {
    // Why: a broken percent sign is a wrong request, told to the sender by the caller.
    return undefined;
  }
}
