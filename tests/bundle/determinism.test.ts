import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SCRIPT = join(import.meta.dirname, '..', 'support', 'zip-digest.ts');

const MACHINES = [
  { TZ: 'UTC', LC_ALL: 'C' },
  { TZ: 'America/St_Johns', LC_ALL: 'fr_CA.UTF-8' },
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8' },
  { TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8' },
];

it('the same revision gives the same bytes, in any time zone and locale', () => {
  const runs = MACHINES.map((machine) => {
    const env = { ...process.env, ...machine, LANG: machine.LC_ALL };
    const [hour, locale, digest] = execFileSync(process.execPath, [SCRIPT], { encoding: 'utf8', env }).split(' ');
    return { hour, locale, digest };
  });
  expect(new Set(runs.map(({ hour }) => hour)).size, 'the zones differ').toBe(4);
  expect(new Set(runs.map(({ locale }) => locale)).size, 'the locales differ').toBe(4);
  expect(new Set(runs.map(({ digest }) => digest)).size).toBe(1);
}, 120_000);
