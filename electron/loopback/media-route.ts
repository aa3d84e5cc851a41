import type { IncomingMessage, ServerResponse } from 'node:http';
import { AppError } from '../../shared/contract/errors.ts';
import { LARGEST_MEDIA_BYTES } from '../../shared/contract/media-http.ts';
import type { Core, StoredFile } from '../core/core.ts';
import { sendFile } from './file-answer.ts';
import { sendJson, sendRefusal, sendText, type Headers } from './http-answers.ts';

const SHOWN_IN_PLACE = /^(image\/(png|jpeg|webp|gif|avif)|video\/(mp4|webm)|audio\/|text\/vtt)/;
// Why the three sources: a browser shows a bare picture or video in a page of its own making, which loads the file by its address.
const MEDIA_POLICY =
  "sandbox; default-src 'none'; media-src 'self'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";
const TOO_LARGE =
  'This file is larger than 2 GB, the most that Copydesk takes in. Nothing was stored; shorten the video or lower its quality.';

/** `GET` and `HEAD /media/<sha256>`: a stored file, in ranges too. A file opened by itself is shut in a sandbox. */
export async function answerMedia(
  core: Core,
  sha256: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = /^[0-9a-f]{64}$/.test(sha256) ? await core.media.open(sha256) : undefined;
  if (!file) {
    sendText(response, 404, 'No such file is stored.');
    return;
  }
  const headers: Headers = {
    etag: `"${sha256}"`,
    'cache-control': 'private, max-age=31536000, immutable',
    'content-security-policy': MEDIA_POLICY,
    ...(SHOWN_IN_PLACE.test(file.mediaType) ? {} : { 'content-disposition': 'attachment' }),
  };
  await sendFile(request, response, file, headers);
}

async function* limited(request: IncomingMessage): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > LARGEST_MEDIA_BYTES) throw new AppError('validation', TOO_LARGE);
    yield chunk;
  }
}

function fileName(header: string | string[] | undefined): string | undefined {
  if (typeof header !== 'string') return undefined;
  try {
    return decodeURIComponent(header);
  } catch {
    // Why: a broken percent sign is a wrong request, told to the sender by the caller.
    return undefined;
  }
}

/** `PUT /media/`: takes in a file as it streams. See `mediaAnswerSchema` for its headers and its answer. */
export async function takeMedia(core: Core, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const name = fileName(request.headers['x-file-name']);
  const mediaType = request.headers['content-type'];
  if (!name || !mediaType) {
    sendRefusal(response, 400, 'validation', 'A file must come with its name and its media type. Nothing was stored.');
    return;
  }
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_MEDIA_BYTES) {
    sendRefusal(response, 413, 'validation', TOO_LARGE);
    return;
  }
  try {
    sendJson(response, 200, { ok: true, value: await core.media.put({ name, mediaType, body: limited(request) }) });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    sendJson(response, 200, { ok: false, error: error.toWire() });
  }
}

/** `GET /downloads/<jobId>`: the zip of a finished export. */
export async function answerDownload(
  core: Core,
  jobId: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file: (StoredFile & { name: string }) | undefined = await core.openDownload(jobId);
  if (!file) {
    sendText(response, 404, 'This export is not there any more. Export the story again.');
    return;
  }
  await sendFile(request, response, file, {
    'cache-control': 'no-store',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
  });
}
