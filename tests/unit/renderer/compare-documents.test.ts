import { describe, expect, it } from 'vitest';
import { compareDocuments, isSameStory } from '../../../renderer/features/history/compare-documents.ts';
import { wordDiff } from '../../../renderer/features/history/word-diff.ts';
import { bodyOf, type ArticleDocument } from '../../../shared/document/article-document.ts';
import type { Block } from '../../../shared/document/blocks/block.ts';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { text } from '../../../shared/document/inline.ts';
import { paragraph, storyOf } from '../../fixtures/documents.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const withBlocks = (document: ArticleDocument, blocks: Block[]): ArticleDocument => ({
  ...document,
  body: bodyOf(blocks),
});
const reworded = (block: Block | undefined, words: string): Block => {
  if (block?.type !== 'paragraph') throw new Error('not a paragraph');
  return { ...block, children: [text(words)] };
};

describe('word by word', () => {
  it('marks what came and what went', () => {
    expect(wordDiff('The ferry sails at dawn.', 'The old ferry sails at noon.')).toEqual([
      { kind: 'same', text: 'The ' },
      { kind: 'added', text: 'old ' },
      { kind: 'same', text: 'ferry sails at ' },
      { kind: 'removed', text: 'dawn' },
      { kind: 'added', text: 'noon' },
      { kind: 'same', text: '.' },
    ]);
  });

  it('holds both texts whole, whatever they are', () => {
    const random = seededRandom(7);
    const words = ['ferry', 'ice', '“no”', '—', 'été', '渡船', ' ', '\n', '👩‍👩‍👧', '7:45'];
    const some = (): string =>
      Array.from({ length: Math.floor(random() * 30) }, () => words[Math.floor(random() * words.length)]).join(' ');
    for (let round = 0; round < 200; round++) {
      const [earlier, later] = [some(), some()];
      const runs = wordDiff(earlier, later);
      const without = (kind: string): string =>
        runs.filter((run) => run.kind !== kind).reduce((all, run) => all + run.text, '');
      expect([without('added'), without('removed')]).toEqual([earlier, later]);
    }
  });

  it('shows two texts that share next to nothing as two', () => {
    const long = (word: string): string => Array.from({ length: 3000 }, (_, at) => `${word}${at}`).join(' ');
    expect(wordDiff(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});

describe('two states of a story', () => {
  const story = storyOf(['One.', 'Two.', 'Three.', 'Four.'], { headline: 'Before', section: 'World' });
  const blocks = story.body.root.children;

  it('finds no difference in the same story', () => {
    const found = compareDocuments(story, structuredClone(story));
    expect(found).toEqual([{ kind: 'unchanged', blocks: 4 }]);
    expect(isSameStory(found)).toBe(true);
  });

  it('names the fields that changed', () => {
    const later = { ...story, fields: { ...story.fields, headline: 'After', tags: ['ferries'] } };
    const found = compareDocuments(story, later);
    expect(found.map((entry) => (entry.kind === 'field' ? entry.label : entry.kind))).toEqual([
      'Headline',
      'Tags',
      'unchanged',
    ]);
  });

  it('matches blocks by their ids, and counts the stretches between', () => {
    const [one, two, three, four] = blocks as [Block, Block, Block, Block];
    const added = paragraph('New.');
    const later = withBlocks(story, [one, reworded(two, 'Two and more.'), added, four]);
    const found = compareDocuments(story, later);
    expect(found.map((entry) => (entry.kind === 'block' ? `${entry.change} ${entry.block.id}` : entry.kind))).toEqual([
      'unchanged',
      `changed ${two.id}`,
      `removed ${three.id}`,
      `added ${added.id}`,
      'unchanged',
    ]);
  });

  it('calls a block moved that left its place, and tells it once', () => {
    const [one, two, three, four] = blocks as [Block, Block, Block, Block];
    const found = compareDocuments(story, withBlocks(story, [two, three, four, one]));
    const told = found.filter((entry) => entry.kind === 'block');
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ change: 'moved', block: { id: one.id } });
  });

  it('tells of a detail that is not in the words', () => {
    const video = { ...emptyBlock('video-segment'), title: 'The vote', durationSeconds: 465 };
    const found = compareDocuments(withBlocks(story, [video]), withBlocks(story, [{ ...video, durationSeconds: 470 }]));
    expect(found).toEqual([expect.objectContaining({ kind: 'block', change: 'changed', onlyDetails: true })]);
  });
});
