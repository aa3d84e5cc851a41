import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

type Handler = (request: Request) => Response | Promise<Response>;

/**
 * Chromium without Electron knows no scheme of ours. This server answers in its place: app://copydesk/x is
 * http://copydesk.app.localhost:<port>/x, an origin that Chromium trusts like https and looks up nowhere. Bodies stream both ways.
 */
export class ProtocolServer {
  readonly #handlers = new Map<string, Handler>();
  #port = 0;

  async listen(): Promise<void> {
    const server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => {
        process.stderr.write(`electron stand-in: ${String(error)}\n`);
        response.destroy();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    server.unref();
    this.#port = (server.address() as AddressInfo).port;
  }

  handle(scheme: string, handler: Handler): void {
    if (this.#handlers.has(scheme)) throw new Error(`The scheme has been registered: ${scheme}`);
    this.#handlers.set(scheme, handler);
  }

  /** The address that Chromium is given for one of the program's. */
  toBrowser(address: string): string {
    const url = new URL(address);
    const scheme = url.protocol.slice(0, -1);
    if (!this.#handlers.has(scheme)) return address;
    return `http://${url.host}.${scheme}.localhost:${this.#port}${url.pathname}${url.search}${url.hash}`;
  }

  /** The program's address for one of Chromium's. */
  toProgram(address: string): string {
    const url = URL.parse(address);
    const [, host, scheme] = /^(.+)\.([^.]+)\.localhost$/.exec(url?.hostname ?? '') ?? [];
    if (!url || !host || !scheme || url.port !== String(this.#port)) return address;
    return `${scheme}://${host}${url.pathname}${url.search}${url.hash}`;
  }

  async #answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const url = this.toProgram(`http://${incoming.headers.host ?? ''}${incoming.url ?? '/'}`);
    const handler = this.#handlers.get(new URL(url).protocol.slice(0, -1));
    if (!handler) {
      outgoing.writeHead(502).end();
      return;
    }
    const method = incoming.method ?? 'GET';
    const bodyless = method === 'GET' || method === 'HEAD' || incoming.headers['content-length'] === '0';
    const body = bodyless ? null : (Readable.toWeb(incoming) as ReadableStream<Uint8Array>);
    const headers = Object.entries(incoming.headersDistinct).flatMap(([name, values]) =>
      (values ?? []).map((value): [string, string] => [name, value]),
    );
    const response = await handler(new Request(url, { method, headers, body, duplex: 'half' } as RequestInit));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    if (!response.body) {
      outgoing.end();
      return;
    }
    try {
      await pipeline(Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]), outgoing);
    } catch (error) {
      // Why: a player that seeks or a page that closes breaks the connection; that is no failure of the program.
      if (!outgoing.destroyed) throw error;
    }
  }
}
