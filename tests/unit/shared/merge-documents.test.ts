import { describe, expect, it } from 'vitest';
import { bodyOf, type ArticleDocument } from '../../../shared/document/article-document.ts';
import type { Block } from '../../../shared/document/blocks/block.ts';
import { mergeDocuments } from '../../../shared/document/merge-documents.ts';
import { blockLines } from '../../../shared/document/read/plain-text.ts';
import { canonicalJson } from '../../../shared/lib/json.ts';
import { paragraph, storyOf } from '../../fixtures/documents.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const base = storyOf(['One.', 'Two.', 'Three.', 'Four.'], { headline: 'Ferry', deck: 'Old deck' });
const withBlocks = (edit: (blocks: Block[]) => Block[], fields = {}): ArticleDocument => ({
  ...base,
  fields: { ...base.fields, ...fields },
  body: bodyOf(edit([...base.body.root.children])),
});
const rewritten = (block: Block, words: string): Block => ({ ...paragraph(words), id: block.id });
const change = (at: number, words: string) => (blocks: Block[]) =>
  blocks.map((block, index) => (index === at ? rewritten(block, words) : block));
const wordsOf = (document: ArticleDocument | undefined): string[] =>
  document?.body.root.children.flatMap(blockLines) ?? [];

describe('two states of a story made one', () => {
  it('has each field and block as the side has it that changed it', () => {
    const mine = withBlocks(change(0, 'One, mine.'), { deck: 'My deck' });
    const theirs = withBlocks((blocks) => [...change(3, 'Four, theirs.')(blocks), paragraph('Five.')], {
      headline: 'Their ferry',
    });
    const merged = mergeDocuments(base, mine, theirs);
    expect(wordsOf(merged)).toEqual(['One, mine.', 'Two.', 'Three.', 'Four, theirs.', 'Five.']);
    expect(merged?.fields).toMatchObject({ headline: 'Their ferry', deck: 'My deck' });
  });

  it('keeps what both put in, each behind what it was put behind', () => {
    const put = (at: number, words: string) => (blocks: Block[]) => blocks.toSpliced(at, 0, paragraph(words));
    const merged = mergeDocuments(base, withBlocks(put(1, 'Mine.')), withBlocks(put(1, 'Theirs.')));
    expect(wordsOf(merged)).toEqual(['One.', 'Mine.', 'Theirs.', 'Two.', 'Three.', 'Four.']);
    const first = mergeDocuments(base, withBlocks(put(0, 'Mine.')), withBlocks(put(4, 'Theirs.')));
    expect(wordsOf(first)).toEqual(['Mine.', 'One.', 'Two.', 'Three.', 'Four.', 'Theirs.']);
  });

  it('takes out what one side took out, and moves what one side moved', () => {
    const mine = withBlocks((blocks) => blocks.slice(1));
    const theirs = withBlocks((blocks) => blocks.toReversed());
    expect(wordsOf(mergeDocuments(base, mine, theirs))).toEqual(['Four.', 'Three.', 'Two.']);
  });

  it.each([
    ['the same paragraph', withBlocks(change(1, 'Mine.')), withBlocks(change(1, 'Theirs.'))],
    ['the same field', withBlocks((b) => b, { deck: 'Mine' }), withBlocks((b) => b, { deck: 'Theirs' })],
    ['what the other took out', withBlocks((b) => b.slice(1)), withBlocks(change(0, 'Theirs.'))],
    ['the order, differently', withBlocks((b) => b.toReversed()), withBlocks(([a, ...b]) => [...b, a!])],
  ])('leaves it to a person where both changed %s', (_, mine, theirs) => {
    expect(mergeDocuments(base, mine, theirs)).toBeUndefined();
    expect(mergeDocuments(base, theirs, mine)).toBeUndefined();
  });

  it('loses no word that either side wrote, in 2000 pairs of random edits', () => {
    const random = seededRandom(20_261_125);
    const upTo = (limit: number): number => Math.floor(random() * limit);
    let written = 0;
    const edit = (blocks: Block[]): Block[] => {
      const at = upTo(blocks.length);
      const words = `w${(written += 1)}`;
      const kind = upTo(blocks.length > 1 ? 4 : 2);
      if (kind === 0) return blocks.toSpliced(at, 0, paragraph(words));
      if (kind === 1) return change(at, words)(blocks);
      if (kind === 2) return blocks.toSpliced(at, 1);
      return blocks.toSpliced(at, 1).toSpliced(upTo(blocks.length), 0, blocks[at]!);
    };
    const edited = (): ArticleDocument =>
      withBlocks((blocks) => Array.from({ length: 1 + upTo(3) }).reduce<Block[]>((now) => edit(now), blocks));
    const old = new Set(wordsOf(base));
    let merges = 0;
    for (let pair = 0; pair < 2000; pair++) {
      const [mine, theirs] = [edited(), edited()];
      const merged = mergeDocuments(base, mine, theirs);
      if (!merged) continue;
      merges += 1;
      const [ours, others, all] = [wordsOf(mine), wordsOf(theirs), wordsOf(merged)];
      const own = [...ours, ...others].filter((words) => !old.has(words));
      expect(all.filter((words) => !old.has(words)).toSorted()).toEqual(own.toSorted());
      const stays = [...old].filter((words) => ours.includes(words) && others.includes(words));
      expect(all.filter((words) => old.has(words)).toSorted()).toEqual(stays.toSorted());
      const swapped = mergeDocuments(base, theirs, mine);
      expect(wordsOf(swapped).toSorted()).toEqual(all.toSorted());
      expect(canonicalJson(mergeDocuments(base, mine, base))).toBe(canonicalJson(mine));
      expect(canonicalJson(mergeDocuments(base, base, theirs))).toBe(canonicalJson(theirs));
    }
    expect(merges).toBeGreaterThan(500);
  });
});
