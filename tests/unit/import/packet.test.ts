import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bringInStory } from '../../../electron/main/story-files.ts';
import { copydesk } from '../../support/command-line.ts';
import { openTestCore } from '../../support/test-core.ts';

let dir: string;
let id: string;
let packet: Record<string, Uint8Array>;

async function json(newsroom: string, ...args: string[]) {
  const { code, stdout, stderr } = await copydesk([...args, '--data', newsroom, '--json'], { cwd: dir, stdin: '' });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'copydesk-packet-'));
  ({ id } = await json('here', 'sample'));
  await json('here', 'export', id, '--packet', '--out', 'sample.story');
  packet = unzipSync(await readFile(join(dir, 'sample.story')));
});
afterAll(async () => await rm(dir, { recursive: true, force: true }));

it('holds the story and every file it names, each under its hash', () => {
  const story = JSON.parse(strFromU8(packet['document.json'] ?? new Uint8Array()));
  expect(story.id).toBe(id);
  const named = new Set(JSON.stringify(story).match(/[0-9a-f]{64}/g));
  expect(named.size).toBeGreaterThan(3);
  expect(Object.keys(packet).sort()).toEqual(['document.json', ...[...named].map((hash) => `media/${hash}`).sort()]);
});

it('comes in elsewhere as the same story with the same media', async () => {
  const { ids, reports } = await json('there', 'import', 'sample.story');
  expect(ids).toEqual([id]);
  expect(reports).toMatchObject([{ format: 'story', notes: [], toConfirm: [] }]);
  expect(await json('there', 'show', id)).toEqual(await json('here', 'show', id));
  await json('there', 'export', id, '--packet', '--out', 'again.story');
  expect(unzipSync(await readFile(join(dir, 'again.story')))).toEqual(packet);
  const { files } = await json('there', 'export', id, '--out', 'page', '--allow-problems');
  expect(files).toBeGreaterThan(Object.keys(packet).length);
});

it('comes in where the system opens the file', async () => {
  const test = await openTestCore();
  try {
    expect(await bringInStory(test.core, join(dir, 'sample.story'))).toMatchObject({ problem: undefined });
    const [, hash = ''] = /media\/([0-9a-f]{64})/.exec(Object.keys(packet).join(' ')) ?? [];
    expect((await test.core.media.open(hash))?.bytes).toBe(packet[`media/${hash}`]?.length);
    await writeFile(join(dir, 'broken.story'), 'PK\u0003\u0004 and no more');
    expect((await bringInStory(test.core, join(dir, 'broken.story'))).problem).toMatch(
      /^broken\.story: .*Nothing was changed/,
    );
  } finally {
    await test.close();
  }
});

it('says which file of a packet is missing or is not what it is said to be', async () => {
  const [first = '', second = ''] = Object.keys(packet).filter((name) => name.startsWith('media/'));
  const { [second]: _, ...rest } = packet;
  await writeFile(join(dir, 'odd.story'), zipSync({ ...rest, [first]: strToU8('other bytes') }));
  const { reports } = await json('elsewhere', 'import', 'odd.story');
  expect(reports[0].notes).toMatchObject([expect.stringContaining('its bytes are others')]);
  expect(reports[0].toConfirm).toHaveLength(2);
  expect(reports[0].toConfirm[0].message).toContain('The packet does not hold');
});
