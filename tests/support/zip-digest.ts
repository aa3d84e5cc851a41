// Prints the SHA-256 of the zip of a few stories, as this process makes it: node tests/support/zip-digest.ts
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostileStory } from '../fixtures/hostile-story.ts';
import { longStory } from '../fixtures/documents.ts';
import { bundleOf, sampleStory, themedShell } from './page-bundles.ts';

const hash = createHash('sha256');
for (const story of [
  sampleStory(),
  hostileStory(),
  longStory(900),
  sampleStory(({ fields }) => void (fields.language = 'ar')),
])
  hash.update(readFileSync((await bundleOf(story, { form: 'zip' })).path));
hash.update(readFileSync((await bundleOf(sampleStory(), { form: 'zip', shell: themedShell() })).path));
process.stdout.write(
  `${new Date(0).getHours()} ${new Intl.NumberFormat().resolvedOptions().locale} ${hash.digest('hex')}`,
);
