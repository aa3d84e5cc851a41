import { createHash } from 'node:crypto';
import {
  createReadStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestLoopback } from '../support/loopback-server.ts';
import { mountSmallDisk, unmount } from '../support/mounts.ts';
import { openTestCore, type TestCore } from '../support/test-core.ts';

const CAPTIONS = Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nThe ferry leaves the pier.\n');
const SHA256 = createHash('sha256').update(CAPTIONS).digest('hex');

/** Whether this machine lets us lay a small disk over a folder. */
const probe = mkdtempSync(join(tmpdir(), 'copydesk-probe-'));
const canMount = mountSmallDisk(probe, 65_536);
if (canMount) unmount(probe);

let newsroom: TestCore;
let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'copydesk-media-'));
  newsroom = await openTestCore({ dir });
});
afterEach(async () => {
  await newsroom.close();
  await rm(dir, { recursive: true, force: true });
});

async function* inPieces(bytes: Buffer, failAt = Infinity): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 7) {
    if (at >= failAt) throw new Error('the line went dead');
    yield bytes.subarray(at, at + 7);
    await Promise.resolve();
  }
}
const put = (bytes: Buffer, name = 'ferry.vtt', failAt?: number) =>
  newsroom.core.media.put({ name, mediaType: 'text/vtt', body: inPieces(bytes, failAt) });

const filesBelow = (path: string): string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(path, name)).isFile());

describe('a file that comes in', () => {
  it('lies under the SHA-256 of its bytes and nowhere else', async () => {
    expect(await put(CAPTIONS)).toEqual({
      sha256: SHA256,
      mediaType: 'text/vtt',
      name: 'ferry.vtt',
      bytes: CAPTIONS.length,
    });
    expect(filesBelow(join(dir, 'media'))).toEqual([join(SHA256.slice(0, 2), SHA256)]);
    expect(readFileSync(join(dir, 'media', SHA256.slice(0, 2), SHA256)).equals(CAPTIONS)).toBe(true);
  });

  it('is stored once, whoever brings it', async () => {
    const refs = await Promise.all([put(CAPTIONS), put(CAPTIONS), put(CAPTIONS)]);
    expect(refs).toEqual([refs[0], refs[0], refs[0]]);
    expect(filesBelow(join(dir, 'media'))).toHaveLength(1);
  });

  it('leaves nothing behind where it breaks off, or is of a kind that is not taken', async () => {
    await expect(put(CAPTIONS, 'ferry.vtt', 20)).rejects.toThrow('the line went dead');
    await expect(put(Buffer.from('<svg onload="x()"/>'), 'x.svg')).rejects.toMatchObject({ code: 'validation' });
    await expect(put(Buffer.alloc(0), 'nothing.vtt')).rejects.toMatchObject({ code: 'validation' });
    expect(filesBelow(join(dir, 'media'))).toEqual([]);
    expect(await newsroom.core.media.open(SHA256)).toBeUndefined();
  });

  it('keeps the last part of its name, and never a path', async () => {
    expect((await put(CAPTIONS, '../../etc/passwd')).name).toBe('passwd');
    expect((await put(Buffer.concat([CAPTIONS, CAPTIONS]), 'C:\\clips\\ferry.vtt')).name).toBe('ferry.vtt');
  });
});

describe('a file that can’t come in', () => {
  const story = async () => {
    const { id } = await newsroom.client.articles.createArticle({ fields: { headline: 'Ferry' } });
    return async () => await newsroom.client.articles.getArticle({ id });
  };
  const refused = async (body: AsyncIterable<Uint8Array>, name: string, error: object): Promise<void> => {
    const read = await story();
    const before = await read();
    const whole = await put(CAPTIONS);
    await expect(newsroom.core.media.put({ name, mediaType: '', body })).rejects.toMatchObject(error);
    expect(filesBelow(join(dir, 'media'))).toEqual([join(SHA256.slice(0, 2), SHA256)]);
    expect((await newsroom.core.media.open(whole.sha256))?.bytes).toBe(CAPTIONS.length);
    expect(await read()).toEqual(before);
  };
  const MEGABYTE = 1_048_576;

  it('since it is damaged is refused by name, and story and store stay as they were', async () => {
    const whole = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#357' } })
      .png()
      .toBuffer();
    const error = { code: 'validation', message: expect.stringMatching(/^pier\.png is damaged.*Nothing was stored/) };
    await refused(inPieces(whole.subarray(0, whole.length / 2)), 'pier.png', error);
  });

  it('since it is of a wrong kind is refused after its first bytes, however large it is', async () => {
    const path = join(dir, 'letter.doc');
    writeFileSync(path, 'Dear editor');
    truncateSync(path, 2 * 1024 * MEGABYTE - 1);
    const stream = createReadStream(path);
    const error = { code: 'validation', message: expect.stringMatching(/^letter\.doc is not a file that Copydesk/) };
    await refused(stream, 'letter.doc', error);
    expect(stream.bytesRead).toBeLessThan(MEGABYTE);
  });

  it('since it is larger than two gigabytes is refused before any of it is sent', async () => {
    const { ask, close } = await openTestLoopback();
    const headers = { 'content-type': 'video/mp4', 'x-file-name': 'long.mp4', 'content-length': String(2 ** 31 + 1) };
    const answer = await ask({ method: 'PUT', path: '/media/', headers });
    expect(answer.status).toBe(413);
    expect(answer.body).toMatch(/larger than 2 GB/);
    await close();
  });

  it.skipIf(!canMount)(
    'since the disk is full leaves story and store as they were, and comes in once there is room',
    async () => {
      mkdirSync(join(dir, 'media'));
      mountSmallDisk(join(dir, 'media'), MEGABYTE);
      try {
        const film = Buffer.concat([Buffer.from('\0\0\0\x20ftypisom'), Buffer.alloc(3 * MEGABYTE)]);
        const pieces = async function* () {
          for (let at = 0; at < film.length; at += 65_536) yield film.subarray(at, at + 65_536);
        };
        await refused(pieces(), 'long.mp4', { code: 'storage_full', message: expect.stringContaining('full') });
        expect((await put(Buffer.concat([CAPTIONS, CAPTIONS]))).bytes).toBe(2 * CAPTIONS.length);
      } finally {
        await newsroom.close();
        unmount(join(dir, 'media'));
        newsroom = await openTestCore({ dir });
      }
    },
  );
});

describe('what a killed program left half made', () => {
  it('is gone after the next start; what was whole stays', async () => {
    await put(CAPTIONS);
    await newsroom.close();
    writeFileSync(join(dir, 'media', 'incoming-0123'), 'half a vid');
    mkdirSync(join(dir, 'scratch'), { recursive: true });
    writeFileSync(join(dir, 'scratch', 'copy.db'), 'half a copy');
    newsroom = await openTestCore({ dir });
    expect(filesBelow(join(dir, 'media'))).toEqual([join(SHA256.slice(0, 2), SHA256)]);
    expect(readdirSync(dir)).not.toContain('scratch');
    expect((await newsroom.core.media.open(SHA256))?.bytes).toBe(CAPTIONS.length);
  });
});
