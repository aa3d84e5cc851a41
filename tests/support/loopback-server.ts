import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLoopbackServer } from '../../electron/loopback/server.ts';
import { openTestCore } from './test-core.ts';

export interface HttpAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface HttpRequest {
  method?: string;
  /** Sent as it stands, never normalised. */
  path?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

/** One request to 127.0.0.1 with exactly these headers (Host too). */
export function sendHttp(
  port: number,
  { method = 'GET', path = '/', headers = {}, body }: HttpRequest,
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** A loopback server over a real core in a temporary folder, with a small interface of two files and one session. */
export async function openTestLoopback() {
  const ui = await mkdtemp(join(tmpdir(), 'copydesk-interface-'));
  await mkdir(join(ui, 'assets'));
  await writeFile(join(ui, 'index.html'), '<!doctype html><title>Interface</title>');
  await writeFile(join(ui, 'assets', 'app-1a2b.js'), 'export {};');
  await writeFile(join(ui, '..', `${ui.split('/').at(-1)}-secret.js`), 'not to be served');
  const { core, close: closeCore } = await openTestCore();
  const log = { info: () => {}, error: (message: string, details?: object) => console.error(message, details) };
  const stylesheet = join(ui, 'assets', 'page.css');
  await writeFile(stylesheet, 'body{}');
  const server = await startLoopbackServer({ core, log, interfaceDir: ui, pageStylesheet: stylesheet, port: 0 });
  const origin = `http://127.0.0.1:${server.port}`;
  const opened = await sendHttp(server.port, { path: server.newLink().slice(origin.length) });
  const cookie = opened.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  return {
    core,
    server,
    origin,
    cookie,
    secretName: `${ui.split('/').at(-1)}-secret.js`,
    /** A request as the program's own page sends it; `headers` are laid over, an empty one leaves it out. */
    ask: (what: HttpRequest) => {
      const headers = Object.entries({ cookie, origin, ...what.headers }).filter(([, value]) => value !== '');
      return sendHttp(server.port, { ...what, headers: Object.fromEntries(headers) });
    },
    close: async () => {
      await server.close();
      await closeCore();
      await rm(ui, { recursive: true, force: true });
      await rm(`${ui}-secret.js`, { force: true });
    },
  };
}
