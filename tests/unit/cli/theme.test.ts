import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copydesk } from '../../support/command-line.ts';

// A picture of one pixel.
const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

let dir: string;
const run = (args: string[]) => copydesk(args, { cwd: dir });
const file = async (name: string, theme: object): Promise<string> => {
  await writeFile(join(dir, name), JSON.stringify({ copydeskTheme: 1, ...theme }));
  return name;
};

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'copydesk-theme-'));
});
afterAll(async () => await rm(dir, { recursive: true, force: true }));

it('lets a good theme through', async () => {
  const good = await file('good.json', { light: { accent: '#0b5d4e' }, stylesheet: '.deck { font-style: italic }' });
  expect(await run(['theme', 'check', good])).toMatchObject({ code: 0, stderr: '' });
  expect(await run(['theme', 'check', '--data', 'empty'])).toMatchObject({ code: 0 });
});

it('refuses one with every reason on a line of its own', async () => {
  const bad = await file('bad.json', {
    light: { link: '#c0c0c0' },
    stylesheet: '@import "https://fonts.example/a.css";\n.a { background: url(https://x.example/a.png) }',
  });
  const { code, stdout, stderr } = await run(['theme', 'check', bad]);
  expect(code).toBe(1);
  expect(stdout.trim().split('\n')).toEqual([
    expect.stringMatching(/^Links \(#c0c0c0 on #fffefb, light\)/),
    expect.stringMatching(/^Links in boxes/),
    expect.stringMatching(/^The outline/),
    expect.stringMatching(/^The outline/),
    expect.stringMatching(/^Line 1 of the style sheet: @import/),
    expect.stringMatching(/^Line 2 of the style sheet: “https:\/\/x\.example\/a\.png”/),
  ]);
  expect(stderr).toBe('copydesk: The theme is refused, for 6 reasons.\n');
  const asJson = await run(['theme', 'check', bad, '--json']);
  expect(asJson.code).toBe(1);
  expect(JSON.parse(asJson.stdout)).toMatchObject({ ok: false, problems: { length: 6 } });
  expect(await run(['theme', 'set', bad, '--data', 'data'])).toMatchObject({ code: 1 });
});

it('says of a file that is no theme what is wrong with it', async () => {
  const odd = await file('odd.json', { light: { ink: 'black' }, size: 3 });
  const { code, stdout } = await run(['theme', 'check', odd]);
  expect(code).toBe(1);
  expect(stdout).toContain('light.ink: A colour as #rrggbb.');
  await writeFile(join(dir, 'words.json'), 'dark blue, please');
  expect(await run(['theme', 'check', 'words.json'])).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('no JSON'),
  });
  expect(await run(['theme', 'check', 'nowhere.json'])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('no theme at'),
  });
  expect(await run(['theme', 'mend'])).toMatchObject({ code: 2 });
  expect(await run(['theme', 'set'])).toMatchObject({ code: 2 });
});

it('travels from one newsroom to another, logo and all', async () => {
  const theme = {
    dark: { paper: '#000000' },
    type: { text: 'old-style' },
    logo: { name: 'dot.png', alt: 'The Dot', data: DOT },
  };
  const given = await file('given.json', theme);
  expect(await run(['theme', 'set', given, '--data', 'one'])).toMatchObject({ code: 0, stderr: '' });
  const shown = await run(['theme', 'show', '--data', 'one']);
  expect(JSON.parse(shown.stdout)).toMatchObject({ copydeskTheme: 1, ...theme });
  await writeFile(join(dir, 'travels.json'), shown.stdout);
  expect(await run(['theme', 'set', 'travels.json', '--data', 'two'])).toMatchObject({ code: 0 });
  expect((await run(['theme', 'show', '--data', 'two'])).stdout).toBe(shown.stdout);

  const sample = JSON.parse((await run(['sample', '--data', 'two', '--json'])).stdout);
  expect(await run(['export', sample.id, '--out', 'page', '--data', 'two'])).toMatchObject({ code: 0 });
  expect(await readFile(join(dir, 'page', 'index.html'), 'utf8')).toContain('alt="The Dot"');
});
