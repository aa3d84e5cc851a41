import type { IncomingMessage, ServerResponse } from 'node:http';
import { AppError } from '../../shared/contract/errors.ts';
import { LARGEST_MEDIA_BYTES, LARGEST_UPLOAD_BYTES } from '../../shared/contract/media-http.ts';
import type { Core } from '../core/core.ts';
import { limited, openDownload, openMedia, readFileName, TOO_LARGE, UPLOAD_TOO_LARGE } from '../core/serving/media.ts';
import { sendFile } from './file-answer.ts';
import { sendJson, sendRefusal, sendText } from './http-answers.ts';

/** `GET` and `HEAD /media/<sha256>`: a stored file, in ranges too. */
export async function answerMedia(
  core: Core,
  sha256: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const media = await openMedia(core, sha256);
  if (media) await sendFile(request, response, media.file, media.headers);
  else sendText(response, 404, 'No such file is stored.');
}

/** `PUT /media/`: takes in a file as it streams. See `mediaAnswerSchema` for its headers and its answer. */
export async function takeMedia(core: Core, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const header = request.headers['x-file-name'];
  const name = typeof header === 'string' ? readFileName(header) : undefined;
  const mediaType = request.headers['content-type'];
  if (!name || !mediaType) {
    sendRefusal(response, 400, 'validation', 'A file must come with its name and its media type. Nothing was stored.');
    return;
  }
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_MEDIA_BYTES) {
    sendRefusal(response, 413, 'validation', TOO_LARGE);
    return;
  }
  // Why not destroyed: a broken intake still gets its answer, on the connection that the body came on.
  const body = limited(request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>);
  try {
    sendJson(response, 200, { ok: true, value: await core.media.put({ name, mediaType, body }) });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    sendJson(response, 200, { ok: false, error: error.toWire() });
  }
}

/** `PUT /uploads/`: takes in a file that an import will read. See `uploadAnswerSchema`. */
export async function takeUpload(core: Core, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const header = request.headers['x-file-name'];
  const name = typeof header === 'string' ? readFileName(header) : undefined;
  if (!name) {
    sendRefusal(response, 400, 'validation', 'A file must come with its name. Nothing was stored.');
    return;
  }
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_UPLOAD_BYTES) {
    sendRefusal(response, 413, 'validation', UPLOAD_TOO_LARGE);
    return;
  }
  const body = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  try {
    sendJson(response, 200, { ok: true, value: await core.uploads.put({ name, body }) });
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
  const zip = await openDownload(core, jobId);
  if (zip) await sendFile(request, response, zip.file, zip.headers);
  else sendText(response, 404, 'This export is not there any more. Export the story again.');
}
