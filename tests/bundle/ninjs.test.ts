import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { ArticleDocument } from '../../shared/document/article-document.ts';
import { emptyDocument } from '../../shared/document/article-document.ts';
import { emptyShell } from '../../shared/document/site-shell.ts';
import { longStory } from '../fixtures/documents.ts';
import { hostileStory } from '../fixtures/hostile-story.ts';
import { bundleOf, sampleStory } from '../support/page-bundles.ts';
import type { BundleRequest } from '../../electron/core/bundle/index.ts';

const SCHEMA = join(import.meta.dirname, '..', 'fixtures', 'ninjs', 'ninjs-schema_3.1.json');
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
// Why: the published schema takes places from GeoJSON's own, which no story of ours writes.
ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' });
const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));

async function itemOf(story: ArticleDocument, change: Partial<BundleRequest> = {}) {
  const { path } = await bundleOf(story, change);
  return JSON.parse(readFileSync(join(path, 'article.json'), 'utf8'));
}
const faults = (item: unknown): string[] =>
  validate(item) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

describe('article.json', () => {
  it.each<[string, () => ArticleDocument, Partial<BundleRequest>]>([
    ['the sample story', () => sampleStory(), {}],
    ['the sample story on a site with no address', () => sampleStory(), { shell: emptyShell() }],
    ['a plain story', () => longStory(300), {}],
    ['a story full of traps', () => hostileStory(), {}],
    ['an empty story', () => emptyDocument('en'), { shell: emptyShell() }],
  ])('of %s obeys the published schema of ninjs 3.1', async (_, make, change) => {
    expect(faults(await itemOf(make(), change))).toEqual([]);
  });

  it('would not pass with a key the schema does not know', async () => {
    const item = await itemOf(sampleStory());
    expect(faults({ ...item, kicker: 'x' })).not.toEqual([]);
    item.associations[0].duration = 7;
    expect(faults(item)).not.toEqual([]);
  });

  it('says of the story what the page says', async () => {
    const item = await itemOf(sampleStory());
    expect(item).toMatchObject({
      uri: 'https://ellorycourier.example/the-ferry-they-condemned-was-never-the-ferry-they-surveyed/',
      standard: { name: 'ninjs', version: '3.1' },
      version: '7',
      firstCreated: '2026-11-23T05:00:00+01:00',
      versionCreated: '2026-11-23T11:40:00+01:00',
      pubStatus: 'usable',
      by: 'Maren Oakhurst, Tobin Reyl',
      headlines: [
        { role: 'main', value: 'The ferry they condemned was never the ferry they surveyed' },
        { role: 'kicker', value: 'Island crossings' },
      ],
      genres: [{ name: 'Exclusive' }],
    });
    expect(item.descriptions[0]).toMatchObject({ role: 'deck' });
    expect(item.subjects.map(({ name }: { name: string }) => name)).toContain('Public records');
    expect(item.people[0]).toMatchObject({ name: 'Maren Oakhurst', literal: 'Reporter' });
  });

  it('carries the body as HTML and as plain text, without the pull quote that repeats it', async () => {
    const { bodies } = await itemOf(sampleStory());
    expect(bodies.map(({ contentType }: { contentType: string }) => contentType)).toEqual(['text/html', 'text/plain']);
    for (const { value, wordCount, charCount } of bodies) {
      expect(value).toContain('She has done so for 31 years.');
      expect(value.match(/I can count funnels/g)).toHaveLength(1);
      expect(value).not.toContain('harbour clerk, Hollin');
      expect(wordCount).toBeGreaterThan(500);
      expect(charCount).toBeGreaterThan(wordCount);
    }
  });

  it('lists the videos with their lengths in seconds and their files', async () => {
    const { associations } = await itemOf(sampleStory());
    const videos = associations.filter(({ type }: { type: string }) => type === 'video');
    expect(videos.map((video: { renditions: { duration?: number }[] }) => video.renditions[0]?.duration)).toEqual([
      465, 407, 450,
    ]);
    expect(videos[0].renditions[0]).toMatchObject({
      contentType: 'video/webm',
      href: expect.stringMatching(/^https:\/\/ellorycourier\.example\/.*\.webm$/),
    });
  });

  it('holds a story back whose embargo lies ahead of it', async () => {
    const ahead = sampleStory(({ fields }) => void (fields.embargoAt = '2027-01-01T06:00:00+01:00'));
    expect(await itemOf(ahead)).toMatchObject({ pubStatus: 'withheld', embargoedUntil: '2027-01-01T06:00:00+01:00' });
  });
});
