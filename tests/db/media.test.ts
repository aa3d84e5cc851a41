import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestCore, type TestCore } from '../support/test-core.ts';

const CAPTIONS = Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nThe ferry leaves the pier.\n');
const SHA256 = createHash('sha256').update(CAPTIONS).digest('hex');

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
