import type { ServerResponse } from 'node:http';
import type { ErrorCode } from '../../shared/contract/errors.ts';
import { COMMON_HEADERS } from '../core/serving/file-answer.ts';

export type Headers = Record<string, string | number>;

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, { 'content-type': 'application/json; charset=utf-8' }, JSON.stringify(value));
}

export function sendText(response: ServerResponse, status: number, text: string): void {
  send(response, status, { 'content-type': 'text/plain; charset=utf-8' }, `${text}\n`);
}

/** A refusal in the form of the contract's answers, so that a client can show its message like any other. */
export function sendRefusal(response: ServerResponse, status: number, code: ErrorCode, message: string): void {
  sendJson(response, status, { ok: false, error: { code, message } });
}

/** Answers whole; what is left of the request's body is read away, so that the sender gets to see the answer. */
export function send(response: ServerResponse, status: number, headers: Headers, body: string): void {
  const bytes = Buffer.from(body, 'utf8');
  response.writeHead(status, {
    ...COMMON_HEADERS,
    'cache-control': 'no-store',
    'content-length': bytes.length,
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : bytes);
  response.req.resume();
}
