import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '../core/core.ts';
import { sendJson, sendRefusal } from './http-answers.ts';

/** The longest call that is taken, in bytes: 32 MiB. A story of 10,000 words is about 1 MB; pictures and videos go another way. */
export const LONGEST_CALL_BYTES = 32 * 1024 ** 2;

const TOO_LONG =
  'This is longer than Copydesk takes in one piece (32 MB). Nothing was changed; bring it in as several files.';

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > LONGEST_CALL_BYTES) return undefined;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > LONGEST_CALL_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** `POST /rpc`: one call of the contract as JSON, one answer as JSON. A failure of the call itself is an answer too, with status 200. */
export async function answerCall(core: Core, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [mediaType] = (request.headers['content-type'] ?? '').split(';');
  if (mediaType?.trim().toLowerCase() !== 'application/json') {
    sendRefusal(response, 415, 'validation', 'A call must be sent as application/json. Nothing was changed.');
    return;
  }
  const body = await readBody(request);
  if (body === undefined) {
    sendRefusal(response, 413, 'validation', TOO_LONG);
    return;
  }
  let call: unknown;
  try {
    call = JSON.parse(body);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    sendRefusal(response, 400, 'validation', `The call is not JSON (${reason}). Nothing was changed.`);
    return;
  }
  sendJson(response, 200, await core.dispatch(call));
}
