import { describe, expect, it } from 'vitest';
import { joinLines, patchLines, type LineFile } from '../../../electron/core/site/line-file.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const SHAPES: Record<string, LineFile> = {
  'lines parted by a comma, with an end': {
    separator: ',\n',
    end: '\n]}\n',
    keyOf: (line) => line.slice(0, line.indexOf('=')),
  },
  'lines that each end with a line break': {
    separator: '\n',
    end: '\n',
    keyOf: (line) => line.slice(0, line.indexOf('=')),
  },
};
const HEAD = 'head\n';

const whole = (shape: LineFile, head: string, lines: ReadonlyMap<string, string>): string =>
  Buffer.concat([
    ...joinLines(
      shape,
      head,
      [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line),
    ),
  ]).toString();

describe.each(Object.entries(SHAPES))('%s', (_name, shape) => {
  it('are the same patched as written anew, whatever comes, changes and goes', () => {
    const random = seededRandom(11);
    const key = (): string => `k${Math.floor(random() * 60)}`;
    const lines = new Map<string, string>([['k30', 'k30=first']]);
    for (let round = 0; round < 400; round++) {
      const old = Buffer.from(whole(shape, HEAD, lines));
      const changed = new Map<string, string | null>();
      for (let edits = Math.floor(random() * 6); edits > 0; edits--) {
        const at = key();
        changed.set(at, random() < 0.4 ? null : `${at}=${'x'.repeat(Math.floor(random() * 9))}`);
      }
      for (const [at, line] of changed) {
        if (line !== null) lines.set(at, line);
        else if (lines.size > 1) lines.delete(at);
        else changed.delete(at);
      }
      const head = `head ${round}\n`;
      const patched = Buffer.concat([...patchLines(shape, old, { from: HEAD.length, head }, changed)]).toString();
      expect(patched).toBe(whole(shape, head, lines));
    }
  });
});
