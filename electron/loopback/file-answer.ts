import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { StoredFile } from '../core/core.ts';
import { answerWithFile } from '../core/serving/file-answer.ts';

/** Streams a file, or the range of it that was asked for; ends the file's stream where the reader goes away. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: StoredFile,
  headers: Record<string, string>,
): Promise<void> {
  const wanted = { method: request.method ?? 'GET', header: (name: string) => readHeader(request, name) };
  const answer = answerWithFile(wanted, file, headers);
  response.writeHead(answer.status, answer.headers);
  if (!answer.body) {
    response.end();
    return;
  }
  try {
    await pipeline(answer.body(), response);
  } catch (error) {
    // Why: a player that seeks or a page that closes breaks the connection; that is no failure of ours.
    if (!response.destroyed && !request.destroyed) throw error;
  }
}

function readHeader(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
