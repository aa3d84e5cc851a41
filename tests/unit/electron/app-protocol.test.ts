import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerAppRequests } from '../../../electron/main/app-protocol.ts';
import { CONTENT_SECURITY_POLICY } from '../../../shared/domain/content-security-policy.ts';
import { openTestCore } from '../../support/test-core.ts';

let folder: string;
let test: Awaited<ReturnType<typeof openTestCore>>;
let ask: (path: string, init?: RequestInit) => Promise<Response>;
const vtt = 'WEBVTT\n\n00:00.000 --> 00:02.000\nThe harbour at dawn.\n';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-interface-'));
  await mkdir(join(folder, 'ui', 'assets'), { recursive: true });
  await writeFile(join(folder, 'ui', 'index.html'), '<!doctype html><title>Interface</title>');
  await writeFile(join(folder, 'ui', 'assets', 'app-1a2b.js'), 'export {};');
  await writeFile(join(folder, 'page.css'), 'body{}');
  await writeFile(join(folder, 'secret.js'), 'not to be served');
  test = await openTestCore();
  const answer = answerAppRequests({
    core: test.core,
    log: { info: () => {}, error: () => {} },
    interfaceDir: join(folder, 'ui'),
    pageStylesheet: join(folder, 'page.css'),
  });
  ask = (path, init) => answer(new Request(`app://copydesk${path}`, init));
});
afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true, force: true });
});

const put = (body: BodyInit, headers: Record<string, string>) => ask('/media/', { method: 'PUT', body, headers });

describe('the program’s own files', () => {
  it('come with the policy, as what they are', async () => {
    const page = await ask('/');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain('Interface');
    expect((await ask('/assets/app-1a2b.js')).headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await (await ask('/page/page.css')).text()).toBe('body{}');
  });

  it.each([
    '/..%2fsecret.js',
    '/assets/..%2f..%2fsecret.js',
    '/%2e%2e%2fsecret.js',
    '/assets',
    '/nothing.js',
    '/%',
    '/.env',
  ])('are all that can be read: %s', async (path) => expect((await ask(path)).status).toBe(404));

  it('cannot be written', async () => {
    expect((await ask('/', { method: 'POST', body: 'x' })).status).toBe(405);
    expect((await ask('/index.html', { method: 'DELETE' })).status).toBe(405);
  });

  it('answer under no other host', async () => {
    const answer = answerAppRequests({ core: test.core, log: console, interfaceDir: folder, pageStylesheet: '' });
    expect((await answer(new Request('app://elsewhere/secret.js'))).status).toBe(404);
  });
});

describe('media', () => {
  it('streams in under its digest and out again in ranges', async () => {
    const headers = { 'content-type': 'text/vtt', 'x-file-name': encodeURIComponent('Häfen.vtt') };
    const answer = (await (await put(vtt, headers)).json()) as { ok: true; value: { sha256: string; name: string } };
    expect(answer).toMatchObject({ ok: true, value: { name: 'Häfen.vtt' } });
    const path = `/media/${answer.value.sha256}`;
    const whole = await ask(path);
    expect(await whole.text()).toBe(vtt);
    expect(whole.headers.get('content-security-policy')).toContain('sandbox');
    const part = await ask(path, { headers: { range: 'bytes=0-5' } });
    expect([part.status, await part.text()]).toEqual([206, 'WEBVTT']);
    expect(part.headers.get('content-range')).toBe(`bytes 0-5/${vtt.length}`);
    const end = await ask(path, { headers: { range: 'bytes=-6' } });
    expect(await end.text()).toBe(vtt.slice(-6));
    expect((await ask(path, { headers: { range: 'bytes=9000-' } })).status).toBe(416);
    expect((await ask(path, { headers: { 'if-none-match': `"${answer.value.sha256}"` } })).status).toBe(304);
    const head = await ask(path, { method: 'HEAD' });
    expect([head.headers.get('content-length'), await head.text()]).toEqual([String(vtt.length), '']);
  });

  it('takes nothing without a name or a type, and says so', async () => {
    const answer = await put(vtt, { 'content-type': 'text/vtt' });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ ok: false, error: { code: 'validation' } });
    expect((await put(vtt, { 'content-type': 'text/vtt', 'x-file-name': '%E0%A4%A' })).status).toBe(400);
  });

  it('knows nothing that is no digest', async () => {
    expect((await ask('/media/newsroom.db')).status).toBe(404);
    expect((await ask(`/media/${'0'.repeat(64)}`)).status).toBe(404);
    expect((await ask('/downloads/..%2fnewsroom.db')).status).toBe(404);
  });
});

it('tells a failure of its own without its inner workings', async () => {
  const logged: unknown[] = [];
  const core = {
    ...test.core,
    openDownload: () => Promise.reject(new Error('a disk at /secret/place failed')),
  };
  const log = { info: () => {}, error: (_message: string, details?: object) => void logged.push(details) };
  const answer = answerAppRequests({ core, log, interfaceDir: folder, pageStylesheet: '' });
  const response = await answer(new Request('app://copydesk/downloads/1'));
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('/secret/place');
  expect(JSON.stringify(logged)).toContain('/secret/place');
});
