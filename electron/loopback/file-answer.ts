import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { StoredFile } from '../core/core.ts';
import { COMMON_HEADERS, type Headers } from './http-answers.ts';

type Range = { start: number; end: number };

/**
 * The one byte range that a Range header asks for, both ends included; undefined where the whole file is to be sent (no header, another
 * unit, several ranges, nonsense), `unsatisfiable` where it lies outside. After RFC 9110, section 14.
 */
export function readRange(header: string | undefined, bytes: number): Range | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return undefined;
  const [from, to] = [match[1] ?? '', match[2] ?? ''];
  if (from === '') {
    const length = Math.min(Number(to), bytes);
    return length === 0 ? 'unsatisfiable' : { start: bytes - length, end: bytes - 1 };
  }
  const start = Number(from);
  const end = to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1);
  if (to !== '' && Number(to) < start) return undefined;
  return start >= bytes ? 'unsatisfiable' : { start, end };
}

/** Streams a file, or the range of it that was asked for; ends the file's stream where the reader goes away. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: StoredFile,
  headers: Headers,
): Promise<void> {
  const etag = headers['etag'];
  const common = { ...COMMON_HEADERS, 'accept-ranges': 'bytes', 'content-type': file.mediaType, ...headers };
  if (etag !== undefined && request.headers['if-none-match'] === etag) {
    response.writeHead(304, common).end();
    return;
  }
  const condition = request.headers['if-range'];
  const range =
    condition === undefined || condition === etag ? readRange(request.headers.range, file.bytes) : undefined;
  if (range === 'unsatisfiable') {
    response.writeHead(416, { ...common, 'content-range': `bytes */${file.bytes}`, 'content-length': 0 }).end();
    return;
  }
  const length = range ? range.end - range.start + 1 : file.bytes;
  const place = range ? { 'content-range': `bytes ${range.start}-${range.end}/${file.bytes}` } : {};
  response.writeHead(range ? 206 : 200, { ...common, ...place, 'content-length': length });
  if (request.method === 'HEAD' || length === 0) {
    response.end();
    return;
  }
  try {
    await pipeline(file.read(range), response);
  } catch (error) {
    // Why: a player that seeks or a page that closes breaks the connection; that is no failure of ours.
    if (!response.destroyed && !request.destroyed) throw error;
  }
}
