import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BundleRequest } from '../../electron/core/bundle/index.ts';
import type { Block } from '../../shared/document/blocks/block.ts';
import { emptyBlock } from '../../shared/document/blocks/empty-block.ts';
import { mountReadOnly, mountSmallDisk, unmount } from '../support/mounts.ts';
import { bundleOf, sampleStory } from '../support/page-bundles.ts';

let dir: string;
beforeEach(() => void (dir = mkdtempSync(join(tmpdir(), 'copydesk-refused-'))));
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const FORMS: BundleRequest['form'][] = ['folder', 'zip'];
const exported = (form: BundleRequest['form'], change: Partial<BundleRequest> = {}, story = sampleStory()) =>
  bundleOf(story, { form, out: join(dir, 'story'), ...change });

/** A disk that this machine lets us lay over the folder, or word that it doesn't. */
const disks = { small: false, readOnly: false };
const probe = mkdtempSync(join(tmpdir(), 'copydesk-probe-'));
disks.small = mountSmallDisk(probe, 65_536);
if (disks.small) unmount(probe);
disks.readOnly = mountReadOnly(probe);
if (disks.readOnly) unmount(probe);

describe.each(FORMS)('an export as a %s', (form) => {
  it('leaves a target alone that exists, and says so', async () => {
    writeFileSync(join(dir, 'story'), 'mine');
    await expect(exported(form)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('exists'),
    });
    expect(readFileSync(join(dir, 'story'), 'utf8')).toBe('mine');
    expect(readdirSync(dir)).toEqual(['story']);
  });

  it('leaves an empty folder alone too', async () => {
    mkdirSync(join(dir, 'story'));
    await expect(exported(form)).rejects.toMatchObject({ code: 'conflict' });
    expect(readdirSync(join(dir, 'story'))).toEqual([]);
  });

  it('says where it can’t write', async () => {
    writeFileSync(join(dir, 'file'), '');
    const refused = exported(form, { out: join(dir, 'file', 'story') });
    await expect(refused).rejects.toMatchObject({
      code: 'storage_read_only',
      message: expect.stringContaining('story is kept'),
    });
    expect(readdirSync(dir)).toEqual(['file']);
  });

  it.skipIf(!disks.readOnly)('leaves nothing on a disk it may not write to', async () => {
    mountReadOnly(dir);
    try {
      await expect(exported(form)).rejects.toMatchObject({ code: 'storage_read_only' });
      expect(readdirSync(dir)).toEqual([]);
    } finally {
      unmount(dir);
    }
  });

  it.skipIf(!disks.small)('leaves nothing on a disk that fills up', async () => {
    mountSmallDisk(dir, 131_072);
    try {
      await expect(exported(form)).rejects.toMatchObject({
        code: 'storage_full',
        message: expect.stringContaining('full'),
      });
      expect(readdirSync(dir)).toEqual([]);
    } finally {
      unmount(dir);
    }
  });

  it('leaves nothing after a cancel, at any moment', async () => {
    for (let after = 0; after < 12; after += 3) {
      const cancel = new AbortController();
      let steps = 0;
      const onProgress = (): void => void (++steps > after && cancel.abort(new Error('cancelled here')));
      if (after === 0) cancel.abort(new Error('cancelled here'));
      await expect(exported(form, { signal: cancel.signal, onProgress }), `after ${after}`).rejects.toThrow(
        'cancelled here',
      );
      expect(readdirSync(dir)).toEqual([]);
    }
  });

  it('refuses a story with a block it does not know, and names it', async () => {
    const strange: Block = {
      ...emptyBlock('divider'),
      type: 'unknown-block',
      original: { type: 'crossword', id: 'x1' },
    };
    const story = sampleStory(({ body }) => void body.root.children.push(strange));
    const refused = exported(form, {}, story);
    await expect(refused).rejects.toMatchObject({
      code: 'unsupported_format',
      message: expect.stringMatching(/crossword.*kept/s),
      details: { blockType: 'crossword', blockId: strange.id },
    });
    expect(readdirSync(dir)).toEqual([]);
  });

  it('stops where a file of the media folder is missing', async () => {
    const readMedia = () => ({ path: join(dir, 'nowhere') });
    await expect(exported(form, { readMedia })).rejects.toMatchObject({ code: 'storage_corrupt' });
    expect(readdirSync(dir)).toEqual([]);
  });

  it('stops where a file of the media folder is not what came in', async () => {
    const path = join(dir, 'changed');
    writeFileSync(path, 'WEBVTT\n');
    const out = join(dir, 'new', 'folders', 'story');
    await expect(exported(form, { out, readMedia: () => ({ path }) })).rejects.toMatchObject({
      code: 'storage_corrupt',
    });
    expect(readdirSync(dir)).toEqual(['changed']);
  });
});
