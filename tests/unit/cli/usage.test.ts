import { expect, it } from 'vitest';
import { copydesk } from '../../support/command-line.ts';

it.each([
  [[]],
  [['--json']],
  [['publish']],
  [['list', '--bogus']],
  [['list', '--status', 'lost', '--data', '/nowhere']],
  [['list', 'one']],
  [['show']],
  [['show', 'a', 'b']],
  [['show', 'a', '--text', '--html', '--data', '/nowhere']],
  [['show', 'a', '--json', '--html', '--data', '/nowhere']],
  [['import']],
  [['search']],
  [['style']],
  [['style', 'set']],
  [['style', 'forget', 'x']],
  [['export', 'a']],
  [['export', '--out', 'x', '--data', '/nowhere']],
  [['export', 'a', '--all', '--out', 'x', '--data', '/nowhere']],
  [['verify']],
  [['backup', '--data', '/nowhere']],
  [['serve', '--port', 'high', '--data', '/nowhere']],
  [['new', '--headline']],
])('answers %j with the help on standard error and status 2', async (args) => {
  const data = args.includes('--data') ? args : [...args, '--data', '/nowhere'];
  const { code, stdout, stderr } = await copydesk(data);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^copydesk: .+\n\ncopydesk COMMAND/);
});

it('prints the help and the version when asked', async () => {
  expect(await copydesk(['--help'])).toMatchObject({ code: 0, stderr: '' });
  expect((await copydesk(['help'])).stdout).toContain('verify PATH');
  expect((await copydesk(['--version'])).stdout).toBe('0.0.0-test\n');
});
