import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What the guard makes of a request. `exchange` carries the cookie that the one-time token bought. */
export type Verdict =
  | { kind: 'allowed' }
  | { kind: 'exchange'; cookie: string }
  | { kind: 'stale-link' }
  | { kind: 'refused'; status: number; reason: string };

const secret = (): string => randomBytes(32).toString('base64url');

function equalSecrets(given: string, kept: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(kept)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * Decides who may speak to the server: a browser that opened a link with a token which was printed here and never used before, and then
 * only its own page. A cookie belongs to all ports of an address, so that its name carries the port and `Sec-Fetch-Site` is looked at too.
 */
export class SessionGuard {
  readonly #host: string;
  readonly #origin: string;
  readonly #cookieName: string;
  readonly #session = secret();
  readonly #tokens = new Set<string>();

  constructor(port: number) {
    this.#host = `127.0.0.1:${port}`;
    this.#origin = `http://${this.#host}`;
    this.#cookieName = `copydesk-${port}`;
  }

  /** A token that opens one session. */
  issueToken(): string {
    const token = secret();
    this.#tokens.add(token);
    return token;
  }

  judge(request: IncomingMessage, url: URL): Verdict {
    const { headers, method = 'GET' } = request;
    const writes = method !== 'GET' && method !== 'HEAD';
    if (headers.host !== this.#host) return refused('This address does not belong to Copydesk.');
    if (headers.origin !== undefined && headers.origin !== this.#origin)
      return refused('Another site’s page may not speak to Copydesk.');
    if (writes && headers.origin === undefined) return refused('A change must name the page that it comes from.');
    const fromOutside = ['cross-site', 'same-site'].includes(String(headers['sec-fetch-site']));
    if (fromOutside && headers['sec-fetch-mode'] !== 'navigate')
      return refused('Another site’s page may not read from Copydesk.');
    if (this.#hasSession(headers.cookie)) return { kind: 'allowed' };
    const token = url.pathname === '/' && !writes ? url.searchParams.get('token') : null;
    if (token === null) {
      return url.pathname === '/' ? { kind: 'stale-link' } : refused('This request belongs to no open session.');
    }
    return this.#spend(token) ? { kind: 'exchange', cookie: this.#cookie() } : { kind: 'stale-link' };
  }

  #spend(given: string): boolean {
    for (const token of this.#tokens) if (equalSecrets(given, token)) return this.#tokens.delete(token);
    return false;
  }

  #hasSession(cookies = ''): boolean {
    return cookies.split(';').some((pair) => {
      const [name, value = ''] = pair.trim().split('=');
      return name === this.#cookieName && equalSecrets(value, this.#session);
    });
  }

  #cookie(): string {
    return `${this.#cookieName}=${this.#session}; Path=/; HttpOnly; SameSite=Strict`;
  }
}

const refused = (reason: string): Verdict => ({ kind: 'refused', status: 403, reason });
