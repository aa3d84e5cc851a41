import { expect, it } from 'vitest';
import { readStartArguments } from '../../../electron/main/start-arguments.ts';

it('reads the data folder in both spellings, from where the program was started', () => {
  expect(readStartArguments(['--data', 'room'], '/home/ada').dataDir).toBe('/home/ada/room');
  expect(readStartArguments(['--data=/srv/room'], '/home/ada').dataDir).toBe('/srv/room');
  expect(readStartArguments([], '/home/ada').dataDir).toBeUndefined();
  expect(readStartArguments(['--data'], '/home/ada').dataDir).toBeUndefined();
});

it('finds story files among what systems and Chromium add', () => {
  const args = ['.', '--allow-file-access-from-files', 'harbour.story', '/tmp/Fire.STORY', 'notes.txt', '--x.story'];
  expect(readStartArguments(args, '/home/ada').stories).toEqual(['/home/ada/harbour.story', '/tmp/Fire.STORY']);
});

it('does not take the data folder for a story', () => {
  expect(readStartArguments(['--data', 'old.story'], '/d')).toEqual({ dataDir: '/d/old.story', stories: [] });
});
