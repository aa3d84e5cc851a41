import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LONGEST_CALL_BYTES } from '../../electron/loopback/rpc-route.ts';
import { CONTENT_SECURITY_POLICY } from '../../shared/domain/content-security-policy.ts';
import { openTestLoopback, sendHttp } from '../support/loopback-server.ts';

let loopback: Awaited<ReturnType<typeof openTestLoopback>>;
beforeAll(async () => {
  loopback = await openTestLoopback();
});
afterAll(async () => await loopback.close());

const json = { 'content-type': 'application/json' };
const call = JSON.stringify({ method: 'newsroom.getNewsroom', input: {}, clientId: 'test' });
const rpc = { method: 'POST', path: '/rpc', headers: json, body: call };
const errorOf = (body: string): string => JSON.parse(body).error.code;

describe('the loopback host answers its own page', () => {
  it('to a call, with a session and the right origin', async () => {
    const answer = await loopback.ask(rpc);
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toMatchObject({ ok: true, value: { profile: null } });
  });

  it('with the interface, under the policy that both hosts share', async () => {
    const page = await loopback.ask({ headers: { origin: '' } });
    expect(page.status).toBe(200);
    expect(page.headers).toMatchObject({
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(page.headers).not.toHaveProperty('access-control-allow-origin');
  });
});

describe('a session', () => {
  it('is bought with the printed link, once, by a cookie that scripts and other sites never see', async () => {
    const path = loopback.server.newLink().slice(loopback.origin.length);
    const opened = await sendHttp(loopback.server.port, { path, headers: { host: new URL(loopback.origin).host } });
    expect(opened).toMatchObject({ status: 303, headers: { location: '/' } });
    expect(opened.headers['set-cookie']?.[0]).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/);
    const again = await sendHttp(loopback.server.port, { path });
    expect(again.status).toBe(403);
    expect(again.headers['set-cookie']).toBeUndefined();
    expect(again.body).toContain('To get a new link');
  });

  it('takes a used link to the newsroom where it is open already', async () => {
    const answer = await loopback.ask({ path: '/?token=used', headers: { origin: '' } });
    expect(answer).toMatchObject({ status: 303, headers: { location: '/' } });
  });

  it.each<[string, { path: string; headers?: Record<string, string> }]>([
    ['no token', { path: '/' }],
    ['a wrong token', { path: '/?token=wrong' }],
    ['an empty token', { path: '/?token=' }],
    ['a token at another address', { path: '/rpc?token=wrong' }],
    ['another cookie', { path: '/', headers: { cookie: 'copydesk=1' } }],
  ])('is refused to %s', async (_, request) => {
    const answer = await loopback.ask({ ...request, headers: { cookie: '', origin: '', ...request.headers } });
    expect(answer.status).toBe(403);
    expect(answer.body).not.toContain('<title>Interface');
  });

  it.each([
    '/rpc',
    '/events?clientId=a',
    '/assets/app-1a2b.js',
    '/page/page.css',
    `/media/${'a'.repeat(64)}`,
    '/downloads/a',
  ])('is needed for %s', async (path) => {
    expect((await loopback.ask({ path, headers: { cookie: '' } })).status).toBe(403);
  });
});

describe('the loopback host refuses', () => {
  it.each([
    ['a foreign Host', { host: 'newsroom.example' }],
    ['localhost in place of its exact Host', { host: 'localhost' }],
    ['a foreign Origin', { origin: 'http://newsroom.example' }],
    ['the Origin of another port', { origin: 'http://127.0.0.1:1' }],
    ['an opaque Origin', { origin: 'null' }],
    ['a change without an Origin', { origin: '' }],
    ['another page on this machine', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' }],
    ['a call without a session', { cookie: '' }],
  ])('%s', async (_, headers) => {
    const answer = await loopback.ask({ ...rpc, headers: { ...json, ...headers } });
    expect(answer.status).toBe(403);
    expect(errorOf(answer.body)).toBe('forbidden');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
    'a call of the content type “%s”',
    async (type) => {
      const answer = await loopback.ask({ ...rpc, headers: { 'content-type': type } });
      expect(answer.status).toBe(415);
    },
  );

  it('a call that is no JSON', async () => {
    expect((await loopback.ask({ ...rpc, body: '{' })).status).toBe(400);
  });

  it('a call that says it is too long, and one that turns out to be', async () => {
    const body = new Uint8Array(LONGEST_CALL_BYTES + 1);
    const said = await loopback.ask({ ...rpc, body });
    const found = await loopback.ask({ ...rpc, body, headers: { ...json, 'transfer-encoding': 'chunked' } });
    for (const answer of [said, found]) {
      expect(answer.status).toBe(413);
      expect(errorOf(answer.body)).toBe('validation');
    }
  });

  it.each(['DELETE', 'PATCH', 'OPTIONS', 'PUT'])('the method %s', async (method) => {
    expect((await loopback.ask({ method, path: '/assets/app-1a2b.js' })).status).toBe(405);
  });

  it('every way out of the interface’s folder', async () => {
    const name = loopback.secretName;
    const ways = [
      '/../',
      '/assets/../../',
      '/%2e%2e/',
      '/%2e%2e%2f',
      '/..%2f',
      '/assets/..%5c..%5c',
      '/./../',
      '//../',
      '/assets%00/../../',
    ];
    for (const way of ways) {
      const answer = await loopback.ask({ path: `${way}${name}`, headers: { origin: '' } });
      expect([400, 404], way).toContain(answer.status);
      expect(answer.body, way).not.toContain('not to be served');
    }
    for (const way of ['/media/../', '/media/..%2f', '/downloads/..%2f', '/page/..%2f']) {
      expect((await loopback.ask({ path: `${way}${name}` })).body, way).not.toContain('not to be served');
    }
  });

  it('a connection that does not come over 127.0.0.1', async () => {
    const outside = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    const addresses = ['::1', ...outside.filter(({ internal }) => !internal).map(({ address }) => address)];
    for (const host of addresses) {
      const reached = await new Promise<boolean>((resolve) => {
        const socket = connect({ host, port: loopback.server.port });
        socket.once('connect', () => (socket.destroy(), resolve(true)));
        socket.once('error', () => resolve(false));
      });
      expect(reached, host).toBe(false);
    }
  });
});

describe('media over the loopback host', () => {
  const captions = 'WEBVTT\n\n00:00.000 --> 00:02.000\nThe ferry leaves the pier.\n';
  const put = (body: string, headers: Record<string, string> = {}) =>
    loopback.ask({
      method: 'PUT',
      path: '/media/',
      body,
      headers: { 'content-type': 'text/vtt', 'x-file-name': 'ferry%20en.vtt', ...headers },
    });

  it('takes in a file and gives it back, whole, in ranges, and not again to who has it', async () => {
    const stored = JSON.parse((await put(captions)).body);
    const sha256 = createHash('sha256').update(captions).digest('hex');
    expect(stored).toMatchObject({ ok: true, value: { sha256, name: 'ferry en.vtt', mediaType: 'text/vtt' } });
    const path = `/media/${sha256}`;
    const whole = await loopback.ask({ path });
    expect(whole).toMatchObject({ status: 200, body: captions });
    expect(whole.headers['content-security-policy']).toMatch(/^sandbox;/);
    const part = await loopback.ask({ path, headers: { range: 'bytes=0-5' } });
    expect(part).toMatchObject({
      status: 206,
      body: 'WEBVTT',
      headers: { 'content-range': `bytes 0-5/${captions.length}` },
    });
    expect(await loopback.ask({ path, headers: { range: 'bytes=-6' } })).toMatchObject({
      status: 206,
      body: captions.slice(-6),
    });
    expect((await loopback.ask({ path, headers: { range: 'bytes=900-' } })).status).toBe(416);
    expect((await loopback.ask({ path, headers: { 'if-none-match': `"${sha256}"` } })).status).toBe(304);
    const head = await loopback.ask({ path, method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, body: '', headers: { 'content-length': String(captions.length) } });
  });

  it('refuses a file without a name, and one of a kind that is not taken', async () => {
    expect((await put(captions, { 'x-file-name': '' })).status).toBe(400);
    const answer = await put('<svg xmlns="http://www.w3.org/2000/svg"/>', { 'content-type': 'image/svg+xml' });
    expect(errorOf(answer.body)).toBe('validation');
  });

  it('knows nothing of a file that is not stored', async () => {
    expect((await loopback.ask({ path: `/media/${'0'.repeat(64)}` })).status).toBe(404);
    expect((await loopback.ask({ path: '/media/x' })).status).toBe(404);
  });
});
