import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { AppError, type ErrorCode } from '../../shared/contract/errors.ts';
import {
  DOWNLOADS_PATH,
  LARGEST_MEDIA_BYTES,
  LARGEST_UPLOAD_BYTES,
  MEDIA_PATH,
  PAGE_ASSETS_PATH,
  UPLOADS_PATH,
} from '../../shared/contract/media-http.ts';
import type { Core } from '../core/core.ts';
import type { Log } from '../core/ports/ports.ts';
import { answerWithFile, COMMON_HEADERS } from '../core/serving/file-answer.ts';
import {
  limited,
  openDownload,
  openMedia,
  readFileName,
  TOO_LARGE,
  UPLOAD_TOO_LARGE,
  type ServedFile,
} from '../core/serving/media.ts';
import { openInterfaceFile, openPageFile } from '../core/serving/program-file.ts';
import { isAppUrl } from './app-address.ts';

export interface AppProtocolOptions {
  core: Core;
  log: Log;
  /** The folder of the built interface. */
  interfaceDir: string;
  pageStylesheet: string;
}

/** Answers every request to app://copydesk: the interface, media to read and to take in, the page's styles, finished zips. */
export function answerAppRequests(options: AppProtocolOptions): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      return await answer(options, request);
    } catch (error) {
      const correlationId = randomUUID();
      options.log.error('a request of the window failed', {
        correlationId,
        error: error instanceof Error ? error.stack : String(error),
      });
      const message = `Copydesk met an error of its own. What was saved is kept. Please try again; the log has it as ${correlationId}.`;
      return json(500, { ok: false, error: { code: 'internal', message, correlationId } });
    }
  };
}

async function answer(options: AppProtocolOptions, request: Request): Promise<Response> {
  if (!isAppUrl(request.url)) return text(404, 'There is nothing at this address.');
  const { pathname } = new URL(request.url);
  if (request.method === 'PUT' && pathname === MEDIA_PATH) return await takeMedia(options.core, request);
  if (request.method === 'PUT' && pathname === UPLOADS_PATH) return await takeUpload(options.core, request);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refusal(405, 'forbidden', 'This address can only be read.');
  }
  const served = await open(options, pathname);
  return served ? fileResponse(request, served) : text(404, 'There is nothing at this address.');
}

async function open(options: AppProtocolOptions, pathname: string): Promise<ServedFile | undefined> {
  const { core, interfaceDir, pageStylesheet } = options;
  if (pathname.startsWith(MEDIA_PATH)) return await openMedia(core, pathname.slice(MEDIA_PATH.length));
  if (pathname.startsWith(DOWNLOADS_PATH)) return await openDownload(core, pathname.slice(DOWNLOADS_PATH.length));
  if (pathname.startsWith(PAGE_ASSETS_PATH)) {
    const file = await openPageFile(pageStylesheet, pathname.slice(PAGE_ASSETS_PATH.length));
    return file && { file, headers: { 'cache-control': 'no-cache' } };
  }
  return await openInterfaceFile(interfaceDir, pathname);
}

function fileResponse(request: Request, { file, headers }: ServedFile): Response {
  const wanted = { method: request.method, header: (name: string) => request.headers.get(name) };
  const answered = answerWithFile(wanted, file, headers);
  const body = answered.body && (Readable.toWeb(answered.body()) as ReadableStream<Uint8Array>);
  return new Response(body ?? null, { status: answered.status, headers: answered.headers });
}

/** `PUT /media/`: takes in a file as it streams. See `mediaAnswerSchema` for its headers and its answer. */
async function takeMedia(core: Core, request: Request): Promise<Response> {
  const name = readFileName(request.headers.get('x-file-name'));
  const mediaType = request.headers.get('content-type');
  if (!name || !mediaType) {
    return refusal(400, 'validation', 'A file must come with its name and its media type. Nothing was stored.');
  }
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_MEDIA_BYTES) {
    return refusal(413, 'validation', TOO_LARGE);
  }
  // Why: a request without bytes has no body at all; what the newsroom says to an empty file is for the core to decide.
  const body = limited(request.body ?? Readable.from([]));
  try {
    return json(200, { ok: true, value: await core.media.put({ name, mediaType, body }) });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return json(200, { ok: false, error: error.toWire() });
  }
}

/** `PUT /uploads/`: takes in a file that an import will read. See `uploadAnswerSchema`. */
async function takeUpload(core: Core, request: Request): Promise<Response> {
  const name = readFileName(request.headers.get('x-file-name'));
  if (!name) return refusal(400, 'validation', 'A file must come with its name. Nothing was stored.');
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_UPLOAD_BYTES) {
    return refusal(413, 'validation', UPLOAD_TOO_LARGE);
  }
  try {
    return json(200, { ok: true, value: await core.uploads.put({ name, body: request.body ?? Readable.from([]) }) });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return json(200, { ok: false, error: error.toWire() });
  }
}

const json = (status: number, value: unknown): Response =>
  Response.json(value, { status, headers: { ...COMMON_HEADERS, 'cache-control': 'no-store' } });

const refusal = (status: number, code: ErrorCode, message: string): Response =>
  json(status, { ok: false, error: { code, message } });

const text = (status: number, sentence: string): Response =>
  new Response(`${sentence}\n`, {
    status,
    headers: { ...COMMON_HEADERS, 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' },
  });
