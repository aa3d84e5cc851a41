import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { ArticleDocument } from '../../shared/document/article-document.ts';
import { longStory } from '../fixtures/documents.ts';
import { bundleOf, sampleStory } from '../support/page-bundles.ts';

/** What fits into the first round trip of a new connection (ten segments). */
const BUDGET = 14 * 1024;

const sampleWith900Words = (): ArticleDocument =>
  sampleStory(({ body }) => void body.root.children.splice(3, 0, ...longStory(500).body.root.children));

it.each([
  ['a plain story of 900 words', () => longStory(900)],
  ['the sample story with 900 words', sampleWith900Words],
])('%s is under 14 KB of HTML and CSS, gzipped', async (_, make) => {
  const { path } = await bundleOf(make());
  const read = (name: string): Buffer => readFileSync(join(path, name));
  const style = readdirSync(path).find((name) => name.endsWith('.css')) ?? '';
  expect(gzipSync(read('index.html')).length + gzipSync(read(style)).length).toBeLessThan(BUDGET);
});
