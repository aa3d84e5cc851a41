import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyBundle } from '../../electron/core/bundle/index.ts';
import { bodyOf } from '../../shared/document/article-document.ts';
import { emptyBlock } from '../../shared/document/blocks/empty-block.ts';
import { link } from '../../shared/document/inline.ts';
import type { ArticleId } from '../../shared/domain/ids.ts';
import { storyLink } from '../../shared/domain/story-link.ts';
import { RandomBody } from '../support/random-body.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { filesIn, newFolder, openSiteNewsroom, siteShell, type SiteNewsroom } from '../support/site-newsroom.ts';

let time = Date.parse('2026-11-24T12:00:00Z');
let newsroom: SiteNewsroom;
beforeAll(async () => (newsroom = await openSiteNewsroom(() => new Date(time))));
afterAll(() => newsroom.close());

const SECTIONS = ['World', 'Islands', 'world', 'Çédille', 'ᐃᓄᒃᑎᑐᑦ', ''];
const NAMES = ['Ada Quill', 'Noor Vance', 'Zoë Ness', 'Zoe Ness', 'ᐊᐃᑉ', ''];

describe('after any edits, the site brought up to date', () => {
  it.each([1, 2, 3])(
    'is the same, byte for byte, as one made anew (run %i)',
    async (seed) => {
      const random = new RandomBody(seededRandom(seed));
      const kept = newFolder();
      const ids: ArticleId[] = [];
      const spiked = new Set<ArticleId>();
      const headline = (): string => random.pick([random.words(), 'Weather', 'Sections', 'ᐃᓄᒃ', '']);
      const moment = (): string => new Date(time - random.upTo(9 * 86_400_000)).toISOString();
      const fields = () => ({
        headline: headline(),
        slug: '',
        section: random.pick(SECTIONS),
        byline: [random.pick(NAMES), random.pick(NAMES)].map((name) => ({ name, role: '', url: '' })),
        firstPublishedAt: random.pick([null, moment()]),
      });
      const add = async (): Promise<void> => void ids.push(await newsroom.publish(fields(), 20));
      for (let story = 0; story < 70; story++) await add();
      const EDITS = [
        add,
        (id: ArticleId) => newsroom.change(id, (story) => void Object.assign(story.fields, { deck: random.words() })),
        (id: ArticleId) => newsroom.change(id, (story) => void (story.body = random.body(5))),
        (id: ArticleId) => newsroom.change(id, (story) => void Object.assign(story.fields, fields())),
        (id: ArticleId) =>
          newsroom.change(
            id,
            (story) => void (story.fields.embargoAt = random.pick([null, '2026-11-24T18:00:00+05:30', moment()])),
          ),
        (id: ArticleId) => spike(id),
        (id: ArticleId) =>
          newsroom.change(
            id,
            (story) =>
              void (story.body = bodyOf([
                { ...emptyBlock('paragraph'), children: [link(storyLink(random.pick(ids)), 'See')] },
              ])),
          ),
      ];
      const spike = async (id: ArticleId): Promise<void> => {
        const wasSpiked = spiked.delete(id);
        if (!wasSpiked) spiked.add(id);
        await newsroom.client.articles[wasSpiked ? 'unspikeArticle' : 'spikeArticle']({ id });
      };
      for (let round = 0; round < 6; round++) {
        for (let edits = 1 + random.upTo(4); edits > 0; edits--) await random.pick(EDITS)(random.pick(ids));
        if (round === 4) {
          const shell = {
            ...siteShell(),
            siteName: `The ${random.words(2)}`,
            baseUrl: random.pick(['', 'https://other.example']),
          };
          await newsroom.client.newsroom.setShell({ shell });
        }
        time += random.upTo(12 * 3_600_000);
        const whole = newFolder();
        await newsroom.exportSite(kept);
        await newsroom.exportSite(whole, { fresh: true });
        expect(filesIn(kept)).toEqual(filesIn(whole));
        expect(await verifyBundle(kept)).toMatchObject({ ok: true, faults: [] });
        rmSync(whole, { recursive: true });
      }
    },
    180_000,
  );
});

it('writes nothing where nothing has changed, whenever that is', async () => {
  const out = newFolder();
  const first = await newsroom.exportSite(out);
  time += 60_000;
  expect(await newsroom.exportSite(out)).toEqual({ ...first, written: 0 });
});

it('rewrites for one changed word the story, its front, section, author pages and the lists of files alone', async () => {
  const out = newFolder();
  const at = '2020-02-02T08:00:00Z';
  const id = await newsroom.publish({
    headline: 'Lone story',
    section: 'Lone section',
    byline: [{ name: 'Lone Author', role: '', url: '' }],
    firstPublishedAt: at,
    updatedAt: at,
  });
  await newsroom.exportSite(out);
  const before = filesIn(out);
  await newsroom.change(id, (story) => void (story.fields.deck = 'One word.'));
  await newsroom.exportSite(out);
  const changed = [...filesIn(out)].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
  expect(changed).toEqual([
    'SHA256SUMS',
    'authors/lone-author/index.html',
    'lone-story/index.html',
    'manifest-digest.json',
    'manifest.json',
    expect.stringMatching(/^page\/\d+\/index\.html$/),
    'sections/lone-section/index.html',
  ]);
});
