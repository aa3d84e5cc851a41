import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copydesk } from '../../support/command-line.ts';
import { manuscript, SMALLEST_PNG } from '../../fixtures/import/word-file.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'copydesk-import-'));
});
afterAll(async () => await rm(dir, { recursive: true, force: true }));

const run = (args: string[], stdin = '') => copydesk([...args, '--data', 'data', '--json'], { cwd: dir, stdin });
async function json(args: string[], stdin = '') {
  const { code, stdout, stderr } = await run(args, stdin);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

it('brings a folder in, with the pictures that its stories name, and leaves what is no story', async () => {
  await mkdir(join(dir, 'desk', 'ramp_files'), { recursive: true });
  await writeFile(
    join(dir, 'desk', 'ramp.html'),
    '<h1>The ramp</h1><p>Here it is, in the rain.</p><img alt="A ramp" src="ramp_files/ramp.png">',
  );
  await writeFile(join(dir, 'desk', 'ramp_files', 'ramp.png'), SMALLEST_PNG);
  await writeFile(join(dir, 'desk', 'ramp_files', 'frame.html'), '<p>An advertisement</p>');
  await writeFile(join(dir, 'desk', 'winter.docx'), manuscript());
  await writeFile(join(dir, 'desk', 'ledger.bin'), 'no story');
  const { ids, reports, refused } = await json(['import', 'desk']);
  expect(refused).toEqual([]);
  expect(reports.map(({ name, format }: { name: string; format: string }) => [name, format])).toEqual([
    ['ramp.html', 'html'],
    ['winter.docx', 'docx'],
  ]);
  const ramp = await json(['show', ids[0]]);
  expect(ramp.fields.headline).toBe('The ramp');
  expect(ramp.body.root.children.at(-1)).toMatchObject({
    type: 'image',
    alt: 'A ramp',
    media: { mediaType: 'image/png', name: 'ramp.png', width: 1, height: 1 },
  });
  const winter = await json(['show', ids[1]]);
  const image = winter.body.root.children.find(({ type }: { type: string }) => type === 'image');
  expect(image.media).toMatchObject({ mediaType: 'image/png', bytes: SMALLEST_PNG.length });
});

it('brings in what it can of several, says what it could not, and ends with status 1', async () => {
  await writeFile(join(dir, 'good.md'), '# Good\n\nIt comes in.');
  await writeFile(join(dir, 'bad.docx'), manuscript().slice(0, 900));
  const { code, stdout, stderr } = await run(['import', 'bad.docx', 'good.md']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^copydesk: Not brought in: bad\.docx: [^\n]+\n$/);
  const { ids, refused } = JSON.parse(stdout);
  expect(ids).toHaveLength(1);
  expect(refused).toMatchObject([{ source: 'bad.docx', error: { code: 'validation' } }]);
});

it('says which picture among the documents none of them names', async () => {
  await mkdir(join(dir, 'mixed'), { recursive: true });
  await writeFile(join(dir, 'mixed', 'pier.md'), '# Pier\n\nIt stands.\n\n![The pier](pier.png)\n');
  await writeFile(join(dir, 'mixed', 'pier.png'), SMALLEST_PNG);
  await writeFile(join(dir, 'mixed', 'stray.png'), Buffer.concat([SMALLEST_PNG, Buffer.from('other')]));
  const { code, stdout } = await run(['import', 'mixed']);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    ids: [expect.any(String)],
    refused: [{ source: 'stray.png', error: { message: expect.stringContaining('names this picture') } }],
  });
});

it('takes the form that it is told from standard input', async () => {
  const { reports } = await json(['import', '-', '--format', 'md'], '# Told\n\nWords *in italics*.');
  expect(reports).toMatchObject([{ format: 'md', encoding: 'utf-8', lines: [{ number: 1 }, { number: 3 }] }]);
  expect((await run(['import', '-', '--format', 'pdf'], 'x')).code).toBe(2);
});

it('keeps a story’s id where it is free, and says so where it is not', async () => {
  const story = JSON.stringify({ id: 'pier', formatVersion: 1, fields: { headline: 'Pier' }, body: {} });
  expect((await json(['import', '-'], story)).ids).toEqual(['pier']);
  const again = await json(['import', '-'], story);
  expect(again.ids[0]).not.toBe('pier');
  expect(again.reports[0].notes.join()).toContain('came in beside it');
});
