import type { IncomingMessage, ServerResponse } from 'node:http';
import { openInterfaceFile } from '../core/serving/program-file.ts';
import { sendFile } from './file-answer.ts';
import { sendText } from './http-answers.ts';

/** The program's own interface: `/` is its page, everything else a file beside it. */
export async function answerStatic(
  interfaceDir: string,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const found = await openInterfaceFile(interfaceDir, pathname);
  if (found) await sendFile(request, response, found.file, found.headers);
  else sendText(response, 404, 'There is nothing at this address.');
}
