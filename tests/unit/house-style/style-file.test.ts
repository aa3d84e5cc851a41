import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { DEFAULT_HOUSE_STYLE } from '../../../shared/domain/house-style/house-style.ts';
import { readStyleFile, styleFileText } from '../../../shared/domain/house-style/style-file.ts';
import { avoidLine, readAvoided, readSpellings, spellingLine } from '../../../shared/domain/house-style/style-lines.ts';
import { copydesk } from '../../support/command-line.ts';

it('reads a style’s own file as it was, and says where another is wrong', () => {
  expect(readStyleFile(styleFileText(DEFAULT_HOUSE_STYLE))).toEqual({ ok: true, style: DEFAULT_HOUSE_STYLE });
  expect(readStyleFile('{"rules": {"spelling": "no"}, "avoid": [{"words": ""}]}')).toMatchObject({
    ok: false,
    problems: [
      expect.stringMatching(/^rules › spelling: /),
      expect.stringMatching(/^avoid › 1 › words: /),
      expect.anything(),
    ],
  });
  expect(readStyleFile('rules')).toMatchObject({ ok: false, problems: [expect.stringContaining('no JSON')] });
});

it('writes spellings and words to avoid as lines, and reads each as it was', () => {
  const { spellings, avoid } = DEFAULT_HOUSE_STYLE;
  expect(readSpellings(spellings.map(spellingLine).join('\n'))).toEqual({ entries: spellings, wrong: [] });
  expect(readAvoided(avoid.map(avoidLine).join('\n'))).toEqual({ entries: avoid, wrong: [] });
  expect(readSpellings('Kyiv = Kiev\nno line\n\n= Kiev')).toMatchObject({ entries: [{ use: 'Kyiv' }], wrong: [2, 4] });
  expect(readAvoided('leverage -> use')).toMatchObject({
    entries: [{ words: 'leverage', instead: ['use'], reason: '' }],
  });
});

it('is shown, checked and set from the command line', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'copydesk-style-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const run = (...args: string[]) => copydesk(['style', ...args, '--data', 'data'], { cwd: dir, stdin: '' });
  const shown = await run('show');
  expect(JSON.parse(shown.stdout)).toEqual(DEFAULT_HOUSE_STYLE);
  await writeFile(join(dir, 'own.json'), shown.stdout.replace('"headline": 100', '"headline": 60'));
  await writeFile(join(dir, 'odd.json'), '{"limits": {"headline": 3}}');
  expect((await run('check', 'own.json')).code).toBe(0);
  const refused = await run('set', 'odd.json');
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('limits › headline') });
  expect(refused.stderr).toContain('as it was');
  expect((await run('set', 'own.json')).code).toBe(0);
  expect(JSON.parse((await run('show')).stdout).limits.headline).toBe(60);
});
