import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './planted-tree.ts';

const files = ['shared', 'electron', 'renderer', 'tests'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|cjs|css)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
);
const linesOf = (path: string): number => readFileSync(join(ROOT, path), 'utf8').split('\n').length - 1;

describe('files', () => {
  it('stay under 400 lines', () => {
    expect(files.filter((path) => linesOf(path) > 400).map((path) => `${path}: ${linesOf(path)}`)).toEqual([]);
  });

  it('are about 90 lines long, half of them shorter', () => {
    const lengths = files.map(linesOf).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(100);
  });

  it('are named in kebab-case, or in PascalCase where they hold one component or node', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.(ts|tsx|mjs|cjs|css)$/;
    const pascal = /^[A-Z][A-Za-z0-9]*(\.module|\.test)?\.(ts|tsx|css)$/;
    expect(files.filter((path) => !kebab.test(basename(path)) && !pascal.test(basename(path)))).toEqual([]);
    const inPascal = files.filter((path) => pascal.test(basename(path)) && /\.tsx?$/.test(path));
    const nameless = inPascal.filter((path) => {
      const name = basename(path).split('.')[0] ?? '';
      return (
        !path.includes('.test.') &&
        !new RegExp(`export (function|class|const) ${name}\\b`).test(readFileSync(join(ROOT, path), 'utf8'))
      );
    });
    expect(nameless).toEqual([]);
  });

  it('have names that say what they hold', () => {
    const vague = /^(utils?|helpers?|common|misc|manager)\.|-(utils?|helpers?|manager)\./;
    expect(
      files.filter((path) => vague.test(basename(path)) || /\/(utils?|helpers?|common|misc)\//.test(path)),
    ).toEqual([]);
  });

  it('hide nothing from the checkers', () => {
    const silenced = /@ts-(ignore|nocheck|expect-error)|eslint-disable|prettier-ignore|\bas any\b/;
    const own = 'tests/architecture/';
    expect(
      files.filter((path) => !path.startsWith(own) && silenced.test(readFileSync(join(ROOT, path), 'utf8'))),
    ).toEqual([]);
  });
});
