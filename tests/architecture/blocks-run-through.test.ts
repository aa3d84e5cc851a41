import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BLOCK_TYPES } from '../../shared/document/blocks/block.ts';
import { emptyBlock } from '../../shared/document/blocks/empty-block.ts';
import { ROOT } from './planted-tree.ts';

const present = (...path: string[]): boolean => existsSync(join(ROOT, ...path));
const namesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).map((entry) => entry.name.replace(/\.tsx?$/, ''));

describe('one block name runs through every layer', () => {
  it.each(BLOCK_TYPES)('%s has a schema, a page renderer and an editor block', (type) => {
    expect(present('shared/document/blocks', `${type}.ts`), 'its schema').toBe(true);
    expect(present('shared/page/blocks', `${type}.ts`), 'its page renderer').toBe(true);
    expect(namesIn('renderer/editor/blocks'), 'its editor block').toContain(type);
    expect(emptyBlock(type).type).toBe(type);
  });

  it('shows every block in the sample story', () => {
    const story = JSON.parse(readFileSync(join(ROOT, 'electron/core/sample/sample.story'), 'utf8')) as {
      body: { root: { children: { type: string }[] } };
    };
    const shown = new Set(story.body.root.children.map((block) => block.type));
    expect(BLOCK_TYPES.filter((type) => !shown.has(type))).toEqual([]);
  });
});

const CONTRACT_FOLDER = join(ROOT, 'shared/contract');
const services = readdirSync(CONTRACT_FOLDER)
  .filter((name) => name.endsWith('.contract.ts'))
  .map((name) => name.replace('.contract.ts', ''));

describe('one service name runs through contract and core', () => {
  it.each(services)('%s', (service) => {
    expect(present('electron/core/services', `${service}-service.ts`), 'its service').toBe(true);
    expect(present('tests/contract', `${service}.contract.test.ts`), 'its test').toBe(true);
  });
});
