import type { Readable } from 'node:stream';
import type { StoredFile } from '../core.ts';
import { readRange } from './byte-range.ts';

/** Headers of an answer that carries a file or a refusal: nothing is guessed, told to others or read across origins. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** What a request says about the part of a file that it wants. */
export interface FileRequest {
  method: string;
  header(name: 'range' | 'if-range' | 'if-none-match'): string | null | undefined;
}

/** The answer to a request for a file, for a host to carry. `body` opens the file only when it is called; undefined where nothing is sent. */
export interface FileAnswer {
  status: 200 | 206 | 304 | 416;
  headers: Record<string, string>;
  body: (() => Readable) | undefined;
}

/** Decides what of a file is sent: all of it, one range, or nothing because the reader has it already (`headers.etag`). */
export function answerWithFile(request: FileRequest, file: StoredFile, headers: Record<string, string>): FileAnswer {
  const etag = headers['etag'];
  const common = { ...COMMON_HEADERS, 'accept-ranges': 'bytes', 'content-type': file.mediaType, ...headers };
  if (etag !== undefined && request.header('if-none-match') === etag) {
    return { status: 304, headers: common, body: undefined };
  }
  const condition = request.header('if-range') ?? undefined;
  const range =
    condition === undefined || condition === etag ? readRange(request.header('range'), file.bytes) : undefined;
  if (range === 'unsatisfiable') {
    const none = { ...common, 'content-range': `bytes */${file.bytes}`, 'content-length': '0' };
    return { status: 416, headers: none, body: undefined };
  }
  const length = range ? range.end - range.start + 1 : file.bytes;
  const place: Record<string, string> = range
    ? { 'content-range': `bytes ${range.start}-${range.end}/${file.bytes}` }
    : {};
  const silent = request.method === 'HEAD' || length === 0;
  return {
    status: range ? 206 : 200,
    headers: { ...common, ...place, 'content-length': String(length) },
    body: silent ? undefined : () => file.read(range),
  };
}
