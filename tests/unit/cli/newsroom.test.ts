import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copydesk } from '../../support/command-line.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'copydesk-cli-'));
});
afterEach(async () => await rm(dir, { recursive: true, force: true }));

const run = (args: string[], stdin = '') => copydesk([...args, '--data', 'data'], { cwd: dir, stdin });

async function json(args: string[], stdin = '') {
  const { code, stdout, stderr } = await run([...args, '--json'], stdin);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

const story = (headline: string, ...words: string[]) => ({
  formatVersion: 1,
  fields: { headline, kicker: 'Harbour', section: 'Local', language: 'en' },
  body: {
    root: {
      type: 'root',
      version: 1,
      children: words.map((text, index) => ({
        type: 'paragraph',
        version: 1,
        id: `paragraph${index}`,
        children: [{ type: 'text', version: 1, text, format: 0 }],
      })),
    },
  },
});

it('starts a story, lists it and shows it', async () => {
  const { id } = await json(['new', '--headline', 'Pier reopens', '--kicker', 'Harbour', '--section', 'Local']);
  const [row, ...others] = await json(['list']);
  expect(others).toEqual([]);
  expect(row).toEqual({
    id,
    headline: 'Pier reopens',
    kicker: 'Harbour',
    section: 'Local',
    status: 'draft',
    words: 0,
    updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
  });
  const shown = await json(['show', id]);
  expect(Object.keys(shown)).toEqual(['id', 'formatVersion', 'fields', 'body']);
  expect(shown).toMatchObject({ id, formatVersion: 1, fields: { headline: 'Pier reopens' } });
});

it('lists every story, newest first, past the length of one page', async () => {
  const ids: string[] = [];
  for (let made = 0; made < 3; made += 1) ids.push((await json(['new', '--headline', `Story ${made}`])).id);
  expect((await json(['list'])).map((row: { id: string }) => row.id)).toEqual(ids.toReversed());
  expect(await json(['list', '--status', 'ready'])).toEqual([]);
  expect(await json(['list', '--section', 'Sport'])).toEqual([]);
});

it('brings in what it printed, under the same id, and finds its words at once', async () => {
  const document = { id: 'pier-1', ...story('Pier reopens', 'The lamplighter came back on Tuesday.') };
  expect(await json(['import', '-'], JSON.stringify(document))).toMatchObject({ ids: ['pier-1'], refused: [] });
  expect(await json(['search', 'lamplighter', 'tues'])).toMatchObject([{ id: 'pier-1', words: 6 }]);
  expect(await json(['search', 'lamplighter', 'friday'])).toEqual([]);
  const shown = await json(['show', 'pier-1']);
  expect(shown).toMatchObject({ ...document, fields: { ...document.fields, deck: '', byline: [] } });
  await writeFile(join(dir, 'shown.json'), JSON.stringify({ ...shown, id: 'pier-2' }));
  expect(await json(['import', 'shown.json'])).toMatchObject({ ids: ['pier-2'] });
  expect(await json(['show', 'pier-2'])).toEqual({ ...shown, id: 'pier-2' });
  const { stdout } = await run(['show', 'pier-1']);
  expect(stdout).toContain('The lamplighter came back on Tuesday.');
});

it('keeps a block that it does not know as it came', async () => {
  const document = story('Chart of the day', 'Rain.');
  const chart = { type: 'chart', version: 7, id: 'chart1', series: [1, 2.5, null], nested: { deep: ['x'] } };
  const children = [...document.body.root.children, chart];
  const file = join(dir, 'chart.json');
  await writeFile(file, JSON.stringify({ ...document, body: { root: { ...document.body.root, children } } }));
  const { ids } = await json(['import', 'chart.json']);
  expect((await json(['show', ids[0]])).body.root.children[1]).toEqual(chart);
});

it('tells a failed task in one line, and with --json in JSON too', async () => {
  const plain = await run(['show', 'nowhere']);
  expect(plain).toMatchObject({ code: 1, stdout: '' });
  expect(plain.stderr).toMatch(/^copydesk: [^\n]+\n$/);
  const asked = await run(['show', 'nowhere', '--json']);
  expect(asked.code).toBe(1);
  expect(JSON.parse(asked.stdout)).toMatchObject({ error: { code: 'not_found', message: expect.any(String) } });
});

it.each([
  ['{', 'validation'],
  ['[]', 'validation'],
  ['{"formatVersion":1,"fields":{"headline":7},"body":{}}', 'validation'],
  ['{"formatVersion":99,"fields":{},"body":{}}', 'unsupported_format'],
])('refuses to bring in %s and stores nothing', async (text, code) => {
  const { stdout, ...refused } = await run(['import', '-', '--json'], text);
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringMatching(/^copydesk: [^\n]+\n$/) });
  expect(JSON.parse(stdout).error.code).toBe(code);
  expect(await json(['list'])).toEqual([]);
});

it('names a file that it cannot read', async () => {
  const { code, stderr } = await run(['import', 'missing.json']);
  expect(code).toBe(1);
  expect(stderr).toContain('there is no such file');
});

it('finds nothing wrong with a sound newsroom', async () => {
  await json(['new', '--headline', 'Pier reopens']);
  expect(await json(['doctor'])).toMatchObject({ ok: true, findings: expect.any(Array) });
});
