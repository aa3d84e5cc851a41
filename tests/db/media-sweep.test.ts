import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { awaitJob } from '../../electron/cli/await-job.ts';
import { mediaPath } from '../../electron/core/media/media-store.ts';
import { emptyBlock } from '../../shared/document/blocks/empty-block.ts';
import type { MediaRef } from '../../shared/document/media-ref.ts';
import { storyOf } from '../fixtures/documents.ts';
import { openTestCore, type TestCore } from '../support/test-core.ts';

let dir: string;
let newsroom: TestCore;
let now: Date;
beforeEach(async () => {
  now = new Date('2026-08-01T12:00:00Z');
  dir = await mkdtemp(join(tmpdir(), 'copydesk-sweep-'));
  newsroom = await openTestCore({ dir, now: () => now });
});
afterEach(async () => {
  await newsroom.close();
  await rm(dir, { recursive: true, force: true });
});

const later = (days: number): void => void (now = new Date(now.getTime() + days * 86_400_000));
const put = (words: string): Promise<MediaRef> => {
  const body = (async function* () {
    yield Buffer.from(`WEBVTT\n\n00:00.000 --> 00:02.000\n${words}\n`);
  })();
  return newsroom.core.media.put({ name: 'ferry.vtt', mediaType: 'text/vtt', body });
};
const isThere = ({ sha256 }: MediaRef): boolean => existsSync(mediaPath(join(dir, 'media'), sha256));
/** What the doctor says of unused files. */
const examine = async (sweep: boolean): Promise<string> => {
  const { jobId } = await newsroom.client.jobs.startDoctor({ repair: false, sweep });
  const { ok, findings } = await awaitJob(newsroom, jobId, 'doctor');
  expect(ok).toBe(true);
  return findings.at(-1)?.message ?? '';
};
/** A story whose video has these captions. */
async function storyWith(media: MediaRef) {
  const document = storyOf(['The ferry leaves.'], { headline: 'Ferry' });
  const video = { ...emptyBlock('video-segment'), title: 'Ferry', captions: [{ lang: 'en', media }] };
  document.body.root.children.push(video);
  return await newsroom.client.articles.createFromDocument({ document });
}

it('removes, when asked, what nothing has named for thirty days, and keeps every file that anything names', async () => {
  const unused = await put('Unused.');
  const inDraft = await put('In a draft.');
  const inHistory = await put('Only in an earlier version.');
  const inSpiked = await put('In a spiked story.');
  const inSetting = await put('Named by a setting, as a theme’s logo is.');
  await storyWith(inDraft);
  const { id, revision } = await storyWith(inHistory);
  const { document } = await newsroom.client.articles.getArticle({ id });
  document.body.root.children.pop();
  await newsroom.client.articles.saveDraft({ id, baseRevision: revision, document });
  const spiked = await storyWith(inSpiked);
  await newsroom.client.articles.spikeArticle({ id: spiked.id });
  await newsroom.client.newsroom.setPreference({ key: 'logo', value: inSetting.sha256 });
  later(31);
  const young = await put('Unused, and new.');

  expect(await examine(false)).toMatch(/^One file of 40 bytes .*--sweep/);
  expect([unused, inDraft, inHistory, inSpiked, inSetting, young].every(isThere)).toBe(true);

  expect(await examine(true)).toMatch(/removed/);
  expect(isThere(unused)).toBe(false);
  expect(await newsroom.core.media.open(unused.sha256)).toBeUndefined();
  expect([inDraft, inHistory, inSpiked, inSetting, young].every(isThere)).toBe(true);
  expect(await examine(true)).toMatch(/^No file/);
});

it('keeps a file that was brought in again lately, and takes one back that was removed', async () => {
  const again = await put('Again.');
  later(31);
  await put('Again.');
  await examine(true);
  expect(isThere(again)).toBe(true);
  later(31);
  await examine(true);
  expect(isThere(again)).toBe(false);
  expect(await put('Again.')).toEqual(again);
  expect(isThere(again)).toBe(true);
});
