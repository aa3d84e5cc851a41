import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { awaitJob } from '../../electron/cli/await-job.ts';
import { verifyBackup } from '../../electron/core/jobs/verify-backup.ts';
import type { Job } from '../../shared/contract/jobs.contract.ts';
import { storyOf } from '../fixtures/documents.ts';
import { unpack } from '../support/bundle-checks.ts';
import { openTestCore, type TestCore } from '../support/test-core.ts';

const CAPTIONS = Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nThe ferry leaves the pier.\n');
const SHA256 = createHash('sha256').update(CAPTIONS).digest('hex');
const watch = { signal: new AbortController().signal, progress: () => {} };

let newsroom: TestCore;
let dir: string;
let out: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'copydesk-jobs-'));
  out = await mkdtemp(join(tmpdir(), 'copydesk-jobs-out-'));
  newsroom = await openTestCore({ dir });
  await newsroom.client.articles.createFromDocument({ document: storyOf(['Kept.'], { headline: 'Kept' }) });
  const body = (async function* () {
    yield CAPTIONS;
  })();
  await newsroom.core.media.put({ name: 'ferry.vtt', mediaType: 'text/vtt', body });
});
afterEach(async () => {
  await newsroom.close();
  for (const folder of [dir, out]) await rm(folder, { recursive: true, force: true });
});

async function backUp(path: string) {
  const { jobId } = await newsroom.client.jobs.startBackup({ out: path });
  return await awaitJob(newsroom, jobId, 'backup');
}

async function examine() {
  const { jobId } = await newsroom.client.jobs.startDoctor({ repair: false });
  return await awaitJob(newsroom, jobId, 'doctor');
}

const mediaFile = () => join(dir, 'media', SHA256.slice(0, 2), SHA256);

describe('a backup', () => {
  it('holds the whole newsroom: unpacked, it is one', async () => {
    const { path } = await backUp(join(out, 'newsroom.zip'));
    expect((await newsroom.client.newsroom.getNewsroom({})).lastVerifiedBackup).toMatchObject({ path });
    const restored = unpack(path);
    const again = await openTestCore({ dir: restored });
    expect((await again.client.articles.listArticles({})).rows.map(({ headline }) => headline)).toEqual(['Kept']);
    expect((await again.core.media.open(SHA256))?.bytes).toBe(CAPTIONS.length);
    await again.close();
    rmSync(restored, { recursive: true });
  });

  it('that was cut short or changed is found out', async () => {
    const { path, bytes } = await backUp(join(out, 'newsroom.zip'));
    const scratch = join(out, 'scratch.db');
    await verifyBackup(path, scratch, watch);
    const whole = readFileSync(path);
    const at = whole.indexOf(CAPTIONS.subarray(0, 20));
    expect(at).toBeGreaterThan(0);
    const changed = Buffer.from(whole);
    changed[at + 30] = changed[at + 30]! ^ 1;
    writeFileSync(path, changed);
    await expect(verifyBackup(path, scratch, watch)).rejects.toThrow();
    writeFileSync(path, whole);
    truncateSync(path, Math.floor(bytes / 2));
    await expect(verifyBackup(path, scratch, watch)).rejects.toThrow();
    expect(readdirSync(out)).toEqual(['newsroom.zip']);
  });

  it('is not made, nor begun, where a file of the newsroom is missing or the place is taken', async () => {
    writeFileSync(join(out, 'taken.zip'), 'a letter');
    await expect(backUp(join(out, 'taken.zip'))).rejects.toMatchObject({ code: 'conflict' });
    expect(readFileSync(join(out, 'taken.zip'), 'utf8')).toBe('a letter');
    rmSync(mediaFile());
    await expect(backUp(join(out, 'newsroom.zip'))).rejects.toMatchObject({
      code: 'storage_corrupt',
      message: expect.stringContaining('ferry.vtt'),
    });
    expect(readdirSync(out)).toEqual(['taken.zip']);
    expect(readdirSync(join(dir, 'scratch'))).toEqual([]);
  });
});

describe('the doctor', () => {
  it('finds a file of the media folder that is gone, and one that has changed', async () => {
    expect(await examine()).toMatchObject({ ok: true });
    writeFileSync(mediaFile(), 'WEBVTT\n\nsomething else');
    const changed = await examine();
    expect(changed.findings.find(({ area }) => area === 'media')).toMatchObject({
      ok: false,
      message: expect.stringContaining('has changed'),
    });
    rmSync(mediaFile());
    const missing = await examine();
    expect(missing.ok).toBe(false);
    expect(missing.findings.find(({ area }) => area === 'media')?.message).toContain('is missing');
  });
});

describe('long work', () => {
  it('runs beside the program and can be cancelled, and leaves nothing then', async () => {
    for (let number = 0; number < 40; number += 1) {
      const bytes = Buffer.concat([CAPTIONS, Buffer.alloc(500_000, number)]);
      const body = (async function* () {
        yield bytes;
      })();
      await newsroom.core.media.put({ name: `${number}.vtt`, mediaType: 'text/vtt', body });
    }
    const states: Job['state'][] = [];
    const ended = Promise.withResolvers<Job>();
    newsroom.core.subscribe((event) => {
      if (event.name !== 'jobChanged') return;
      const { job } = event.payload;
      states.push(job.state);
      if (job.state === 'running' && job.label === 'Adding files')
        void newsroom.client.jobs.cancelJob({ jobId: job.id });
      if (job.state !== 'running') ended.resolve(job);
    });
    await newsroom.client.jobs.startBackup({ out: join(out, 'newsroom.zip') });
    expect(await ended.promise).toMatchObject({ state: 'cancelled', error: { code: 'cancelled' }, result: null });
    expect(states[0]).toBe('running');
    expect(readdirSync(out)).toEqual([]);
    expect((await newsroom.client.articles.listArticles({})).total).toBe(1);
  });

  it('is started once, however often the command is sent', async () => {
    const commandId = crypto.randomUUID();
    const first = await newsroom.client.jobs.startDoctor({ repair: false, commandId });
    expect(await newsroom.client.jobs.startDoctor({ repair: false, commandId })).toEqual(first);
    await awaitJob(newsroom, first.jobId, 'doctor');
  });

  it('is ended by closing the program, which waits for it to clean up', async () => {
    await newsroom.client.jobs.startBackup({ out: join(out, 'newsroom.zip') });
    await newsroom.close();
    expect(readdirSync(out).filter((name) => name !== 'newsroom.zip')).toEqual([]);
    newsroom = await openTestCore({ dir });
  });
});
