import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/document/blocks/block.ts';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { text } from '../../../shared/document/inline.ts';
import { anchorOf, bodyAnchors } from '../../../shared/page/anchors.ts';

const head = (words: string, level: 2 | 3 = 2): Block => ({
  ...emptyBlock('cross-head'),
  level,
  children: [text(words)],
});
const segment = (title: string): Block => ({ ...emptyBlock('video-segment'), title });
const anchors = (...blocks: Block[]) => [...bodyAnchors(blocks).values()];

describe('the anchor of a heading', () => {
  it.each([
    ['What the order cost', 'what-the-order-cost'],
    ['Île d’Orléans: 2 ponts', 'île-dorléans-2-ponts'],
    ['ما الذي تغيّر', 'ما-الذي-تغيّر'],
    ['???', 'section'],
  ])('%s is %s', (words, id) => expect(anchorOf(words, 'section')).toBe(id));

  it('is its own on the page, also beside the page’s ids', () => {
    expect(anchors(head('Story'), head('Twice'), head('Twice')).map(({ id }) => id)).toEqual([
      'story-2',
      'twice',
      'twice-2',
    ]);
  });

  it('marks a heading whose words were there before', () => {
    expect(anchors(segment('Night'), segment('Night')).map(({ repeated }) => repeated)).toEqual([false, true]);
  });
});

describe('the level of a heading', () => {
  it('never skips one: what comes before the first section stands at level 2', () => {
    const levels = anchors(segment('First'), head('Early', 3), head('Section'), segment('Second'), head('Part', 3));
    expect(levels.map(({ level }) => level)).toEqual([2, 2, 2, 3, 3]);
  });

  it('is not counted for a heading without words', () => {
    expect(anchors(head('  '), emptyBlock('divider'))).toEqual([]);
  });
});
