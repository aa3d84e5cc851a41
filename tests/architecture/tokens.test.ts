import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './planted-tree.ts';

const RENDERER = join(ROOT, 'renderer');
const sheets = readdirSync(RENDERER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.css'))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({
    name: path.slice(RENDERER.length + 1),
    css: readFileSync(path, 'utf8').replace(/\/\*.*?\*\//gs, ''),
  }));
const scripts = readdirSync(RENDERER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.tsx'))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
const namesIn = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name]) => name ?? '');

/** Set on an element by React Aria. */
const SET_BY_LIBRARIES = ['--trigger-width'];

describe('the look of the interface', () => {
  it('has its colours in tokens.css alone', () => {
    const colour = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|hwb|lab|lch|light-dark)\(/gi;
    const others = sheets.filter(({ name }) => basename(name) !== 'tokens.css');
    expect(
      others.flatMap(({ name, css }) =>
        namesIn(css, new RegExp(`(${colour.source})`, 'gi')).map((found) => `${name}: ${found}`),
      ),
    ).toEqual([]);
  });

  it('uses no token that nobody has set', () => {
    const set = new Set([
      ...sheets.flatMap(({ css }) => namesIn(css, /(--[\w-]+)\s*:/g)),
      ...scripts.flatMap((script) => namesIn(script, /['"](--[\w-]+)['"]\]?\s*[:,]/g)),
      ...SET_BY_LIBRARIES,
    ]);
    const used = sheets.flatMap(({ name, css }) => namesIn(css, /var\((--[\w-]+)/g).map((token) => ({ name, token })));
    expect(used.filter(({ token }) => !set.has(token)).map(({ name, token }) => `${name}: ${token}`)).toEqual([]);
  });
});
