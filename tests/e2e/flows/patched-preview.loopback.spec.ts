import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { rolldown } from 'rolldown';
import { bodyOf, emptyDocument, type ArticleDocument } from '../../../shared/document/article-document.ts';
import type { ArticleFields } from '../../../shared/document/article-fields.ts';
import { BLOCK_TYPES, type Block } from '../../../shared/document/blocks/block.ts';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { text } from '../../../shared/document/inline.ts';
import { emptyShell, type SiteShell } from '../../../shared/document/site-shell.ts';
import { renderParts, type PageParts } from '../../../shared/page/page-parts.ts';
import { renderPage } from '../../../shared/page/render-page.ts';
import type { PageOptions } from '../../../shared/page/page-options.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const PATCHER = join(import.meta.dirname, '../../../renderer/features/preview/patched-page.ts');
const STEPS = 120;

interface State {
  document: ArticleDocument;
  shell: SiteShell;
}
interface Drawn {
  html: string;
  parts: PageParts;
}

function draw({ document, shell }: State): Drawn {
  const assets = { stylesheet: 'page/page.css', mediaUrl: () => 'media/x', captionText: () => undefined };
  const options: PageOptions = { shell, asOf: '2026-11-24T18:00:00Z', assets, unknownBlocks: 'box' };
  return { html: renderPage(document, options), parts: renderParts(document, options) };
}

/** The code of the preview's patcher, as a script that gives it to the page by its name. */
async function patcherScript(): Promise<string> {
  const bundle = await rolldown({ input: PATCHER });
  const { output } = await bundle.generate({ format: 'iife', name: 'preview' });
  await bundle.close();
  return output[0].code;
}

/** One change that a person or another window might make. */
function change(state: State, random: () => number): State {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const { document } = state;
  const blocks = [...document.body.root.children];
  const at = Math.floor(random() * (blocks.length + 1));
  const withFields = (fields: Partial<ArticleFields>): State => ({
    ...state,
    document: { ...document, fields: { ...document.fields, ...fields } },
  });
  const withBlocks = (next: Block[]): State => ({ ...state, document: { ...document, body: bodyOf(next) } });
  const words = (): string => pick(['', 'ice', 'The <ferry> & “co”', 'Words\nover two lines', 'السفينة']);
  switch (Math.floor(random() * 9)) {
    case 0:
      return withFields({ headline: words(), deck: words(), kicker: words() });
    case 1:
      return withFields({ language: pick(['en', 'ar', 'en-CA']), tags: pick([[], ['ferries'], ['a', 'b']]) });
    case 2:
      return withFields({
        leadVideo: pick([null, { ...emptyBlock('video-segment'), title: words(), sourceUrl: 'https://example.org/v' }]),
      });
    case 3:
      return {
        ...state,
        shell: { ...emptyShell(), siteName: words(), notice: pick([null, { text: words(), from: null, to: null }]) },
      };
    case 4:
      return withBlocks(blocks.toSpliced(at, 1));
    case 5:
      return withBlocks(pick([[], blocks.toReversed(), blocks]));
    default: {
      const made = emptyBlock(pick(BLOCK_TYPES));
      const said = [text(words())];
      const filled =
        made.type === 'paragraph' || made.type === 'cross-head' || made.type === 'quote' || made.type === 'closing-note'
          ? { ...made, children: said }
          : made.type === 'pull-quote'
            ? { ...made, text: words() }
            : made;
      const replaced = blocks[at];
      // Why half: the same block with other words, as while typing, and not always a new one.
      const block: Block = replaced && random() < 0.5 ? { ...filled, id: replaced.id } : filled;
      return withBlocks(blocks.toSpliced(at, replaced && block.id === replaced.id ? 1 : 0, block));
    }
  }
}

/** The page after each step as the patcher left it, where it is not what a full render gives. */
const firstDifference = (page: Page, drawn: Drawn[]) =>
  page.evaluate((steps) => {
    interface Patcher {
      update(parts: unknown): void;
    }
    const { preview } = globalThis as unknown as {
      preview: { PatchedPage: new (page: Document, parts: unknown) => Patcher };
    };
    const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
    const [first] = steps;
    if (!first) throw new Error('nothing was drawn');
    const patched = parse(first.html);
    const patcher = new preview.PatchedPage(patched, first.parts);
    for (const [step, { html, parts }] of steps.entries()) {
      patcher.update(parts);
      const [actual, wanted] = [patched.documentElement.outerHTML, parse(html).documentElement.outerHTML];
      if (actual !== wanted) return { step, actual, wanted };
    }
    return null;
  }, drawn);

test.beforeEach(async ({ page }) => {
  await page.evaluate(await patcherScript().then((code) => `${code};globalThis.preview = preview;`));
});

for (const seed of [1, 2, 3]) {
  test(`a patched page is what a full render gives, after each of ${STEPS} changes (seed ${seed})`, async ({
    page,
  }) => {
    const random = seededRandom(seed);
    let state: State = { document: emptyDocument('en'), shell: emptyShell() };
    const drawn = [draw(state)];
    for (let step = 0; step < STEPS; step++) drawn.push(draw((state = change(state, random))));
    expect(new Set(drawn.map(({ html }) => html)).size).toBeGreaterThan(STEPS / 2);
    expect(await firstDifference(page, drawn)).toBeNull();
  });
}

test('a change of one block leaves every other element of the page in its place', async ({ page }) => {
  const blocks = ['One.', 'Two.', 'Three.'].map((words) => ({ ...emptyBlock('paragraph'), children: [text(words)] }));
  const [one, two, three] = blocks as [(typeof blocks)[0], (typeof blocks)[0], (typeof blocks)[0]];
  const before = { document: { ...emptyDocument('en'), body: bodyOf([one, two, three]) }, shell: emptyShell() };
  const later = { ...two, children: [text('Two, and more.')] };
  const after = { ...before, document: { ...before.document, body: bodyOf([one, later, three]) } };
  const replaced = await page.evaluate(
    ([first, second]) => {
      const { preview } = globalThis as unknown as {
        preview: { PatchedPage: new (page: Document, parts: unknown) => { update(parts: unknown): void } };
      };
      const patched = new DOMParser().parseFromString(first.html, 'text/html');
      const patcher = new preview.PatchedPage(patched, first.parts);
      const known = new Set(patched.querySelectorAll('*'));
      patcher.update(second.parts);
      return Array.from(patched.querySelectorAll('*'))
        .filter((element) => !known.has(element) && element.tagName !== 'SCRIPT')
        .map((element) => element.outerHTML);
    },
    [draw(before), draw(after)] as const,
  );
  expect(replaced).toEqual(['<p>Two, and more.</p>']);
});
