import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bringInStory } from '../../../electron/main/story-files.ts';
import { openTestCore } from '../../support/test-core.ts';

let folder: string;
let test: Awaited<ReturnType<typeof openTestCore>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-stories-'));
  test = await openTestCore();
});
afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true, force: true });
});

it('brings a story in and leaves its file as it was', async () => {
  const path = join(folder, 'sample.story');
  const text = await readFile(new URL('../../../electron/core/sample/sample.story', import.meta.url), 'utf8');
  await writeFile(path, text);
  expect(await bringInStory(test.core, path)).toEqual({ path, problem: undefined });
  expect(await readFile(path, 'utf8')).toBe(text);
  const list = await test.core.dispatch({ method: 'articles.listArticles', input: {}, clientId: 'test' });
  expect(list).toMatchObject({ ok: true, value: { total: 1 } });
});

it('says which file is no story, and what became of it', async () => {
  const path = join(folder, 'broken.story');
  await writeFile(path, '{"formatVersion":');
  const { problem } = await bringInStory(test.core, path);
  expect(problem).toMatch(/^broken\.story: /);
  expect((await bringInStory(test.core, join(folder, 'gone.story'))).problem).toContain('could not be read (ENOENT)');
});
