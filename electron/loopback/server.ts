import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppError } from '../../shared/contract/errors.ts';
import { DOWNLOADS_PATH, MEDIA_PATH, PAGE_ASSETS_PATH, UPLOADS_PATH } from '../../shared/contract/media-http.ts';
import type { Core } from '../core/core.ts';
import type { Log } from '../core/ports/ports.ts';
import { COMMON_HEADERS } from '../core/serving/file-answer.ts';
import { openPageFile } from '../core/serving/program-file.ts';
import { EventStreams } from './events-route.ts';
import { sendFile } from './file-answer.ts';
import { send, sendRefusal, sendText } from './http-answers.ts';
import { answerDownload, answerMedia, takeMedia, takeUpload } from './media-route.ts';
import { answerCall } from './rpc-route.ts';
import { SessionGuard } from './session-guard.ts';
import { STALE_LINK_HEADERS, STALE_LINK_PAGE } from './stale-link-page.ts';
import { answerStatic } from './static-route.ts';

export interface LoopbackOptions {
  core: Core;
  log: Log;
  /** The folder of the built interface. */
  interfaceDir: string;
  pageStylesheet: string;
  /** 0 takes a free port. */
  port: number;
}

/** The running server. */
export interface LoopbackServer {
  readonly port: number;
  /** An address that opens one browser session, once. */
  newLink(): string;
  /** The windows that are connected now. */
  clientIds(): string[];
  /** Ends every connection. The core stays open. */
  close(): Promise<void>;
}

/** Serves one newsroom to browsers on this computer, on 127.0.0.1 alone. Throws AppError `unavailable` where the port is taken. */
export async function startLoopbackServer(options: LoopbackOptions): Promise<LoopbackServer> {
  const streams = new EventStreams(options.core);
  const server = createServer();
  // Why: a video of 2 GB from a slow disk may take longer than Node's five minutes; who may send is settled before the body is read.
  server.requestTimeout = 0;
  const port = await listen(server, options.port);
  const guard = new SessionGuard(port);
  server.on('request', (request, response) => {
    answer(options, guard, streams, request, response).catch((error: unknown) => {
      fail(options.log, response, error);
    });
  });
  return {
    port,
    newLink: () => `http://127.0.0.1:${port}/?token=${guard.issueToken()}`,
    clientIds: () => streams.clientIds,
    close: async () => {
      streams.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      const message = taken
        ? `Another program uses port ${port}. Nothing was changed; choose another with --port, or leave it out to take a free one.`
        : `Copydesk can't answer on port ${port} (${error.code ?? error.message}). Nothing was changed; choose another with --port.`;
      reject(new AppError('unavailable', message, { cause: error }));
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

async function answer(
  options: LoopbackOptions,
  guard: SessionGuard,
  streams: EventStreams,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = URL.parse(request.url ?? '/', 'http://127.0.0.1');
  if (!url) return sendText(response, 400, 'This is no address of Copydesk.');
  const verdict = guard.judge(request, url);
  switch (verdict.kind) {
    case 'refused':
      return sendRefusal(response, verdict.status, 'forbidden', verdict.reason);
    case 'stale-link':
      return send(response, 403, STALE_LINK_HEADERS, STALE_LINK_PAGE);
    case 'exchange':
      return send(response, 303, { location: '/', 'set-cookie': verdict.cookie }, '');
    case 'allowed':
      // Why: a used token in the address bar would be kept in the browser's history and shown on every reload.
      if (url.pathname === '/' && url.searchParams.has('token')) return send(response, 303, { location: '/' }, '');
      return await route(options, streams, url, request, response);
  }
}

async function route(
  { core, interfaceDir, pageStylesheet }: LoopbackOptions,
  streams: EventStreams,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = url;
  if (request.method === 'POST' && pathname === '/rpc') return await answerCall(core, request, response);
  if (request.method === 'PUT' && pathname === MEDIA_PATH) return await takeMedia(core, request, response);
  if (request.method === 'PUT' && pathname === UPLOADS_PATH) return await takeUpload(core, request, response);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return sendRefusal(response, 405, 'forbidden', 'This address can only be read.');
  }
  if (pathname === '/events') return streams.open(url.searchParams.get('clientId'), response);
  if (pathname.startsWith(MEDIA_PATH)) {
    return await answerMedia(core, pathname.slice(MEDIA_PATH.length), request, response);
  }
  if (pathname.startsWith(DOWNLOADS_PATH)) {
    return await answerDownload(core, pathname.slice(DOWNLOADS_PATH.length), request, response);
  }
  if (pathname.startsWith(PAGE_ASSETS_PATH)) {
    const file = await openPageFile(pageStylesheet, pathname.slice(PAGE_ASSETS_PATH.length));
    if (file) return await sendFile(request, response, file, { 'cache-control': 'no-cache' });
  }
  return await answerStatic(interfaceDir, pathname, request, response);
}

function fail(log: Log, response: ServerResponse, error: unknown): void {
  const correlationId = randomUUID();
  log.error('a request failed', { correlationId, error: error instanceof Error ? error.stack : String(error) });
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const message = `Copydesk met an error of its own. What was saved is kept. Please try again; the log has it as ${correlationId}.`;
  response.writeHead(500, { ...COMMON_HEADERS, 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ ok: false, error: { code: 'internal', message, correlationId } }));
}
