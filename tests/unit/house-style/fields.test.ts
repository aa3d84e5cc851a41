import { describe, expect, it } from 'vitest';
import { findWith } from '../../../shared/domain/house-style/check-story.ts';
import type { RuleId } from '../../../shared/domain/house-style/rule-ids.ts';
import { ruleOf } from '../../../shared/domain/house-style/rules.ts';
import { bodyOf, emptyDocument } from '../../../shared/document/article-document.ts';
import type { Block } from '../../../shared/document/blocks/block.ts';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { link, text } from '../../../shared/document/inline.ts';
import { storyText } from '../../../shared/document/read/story-text.ts';
import { contextOf, findings, foundIn, storyOf } from './checking.ts';

const media = { sha256: 'a'.repeat(64), mediaType: 'image/png', name: 'a.png', bytes: 1 };
const inBlocks = (rule: RuleId, ...blocks: Block[]): string[] => {
  const document = { ...emptyDocument('en-CA'), body: bodyOf(blocks) };
  return findWith(ruleOf(rule), storyText(document), contextOf()).map(({ field, found }) => `${field}:${found}`);
};

describe('what is missing', () => {
  const image = { ...emptyBlock('image'), media };
  const video = { ...emptyBlock('video-segment'), media };
  it.each<[RuleId, Block, string[]]>([
    ['missing-alt', image, ['alt:']],
    ['missing-alt', { ...image, alt: 'IMG_2041.jpg' }, ['alt:IMG_2041.jpg']],
    ['missing-alt', { ...image, alt: 'A ferry at dawn' }, []],
    ['missing-alt', { ...image, decorative: true }, []],
    ['missing-alt', emptyBlock('image'), []],
    ['missing-alt', video, []],
    ['missing-caption', image, ['caption:']],
    ['missing-caption', video, ['caption:']],
    ['missing-caption', { ...image, caption: 'The ferry.' }, []],
    ['missing-caption', { ...image, decorative: true }, []],
    ['missing-credit', image, ['credit:']],
    ['missing-credit', { ...video, credit: 'Tobin Reyl' }, []],
    ['missing-captions', video, ['captions:']],
    ['missing-captions', { ...video, captions: [{ lang: 'en', media }] }, []],
    ['missing-captions', emptyBlock('video-segment'), []],
    ['missing-attribution', { ...emptyBlock('pull-quote'), text: 'We lost.' }, ['attribution:']],
    ['missing-attribution', { ...emptyBlock('pull-quote'), text: 'We lost.', attribution: 'A clerk' }, []],
    ['missing-attribution', emptyBlock('pull-quote'), []],
  ])('%s', (rule, block, found) => expect(inBlocks(rule, block)).toEqual(found));
});

describe('links', () => {
  const paragraph = (...children: (ReturnType<typeof text> | ReturnType<typeof link>)[]): Block => ({
    ...emptyBlock('paragraph'),
    children,
  });
  const related = (...links: { title: string; url: string }[]): Block => ({ ...emptyBlock('related-links'), links });

  it('finds links without words or address', () => {
    expect(inBlocks('empty-link', paragraph(text('See '), link('https://example.org/', ' ')))).toEqual(['text: ']);
    expect(inBlocks('empty-link', related({ title: 'The survey', url: '' }))).toEqual(['links.0.title:The survey']);
    expect(inBlocks('empty-link', related({ title: '', url: 'https://example.org/' }))).toEqual(['links.0.title:']);
    expect(
      inBlocks('empty-link', related({ title: '', url: '' }), paragraph(link('https://example.org/', 'here'))),
    ).toEqual([]);
  });

  it('finds the second link to the same page', () => {
    const one = paragraph(link('https://example.org/a/', 'one'));
    expect(inBlocks('duplicate-link', one, paragraph(link('http://www.example.org/a?utm_source=x', 'two')))).toEqual([
      'text:two',
    ]);
    expect(inBlocks('duplicate-link', one, paragraph(link('https://example.org/a#part', 'two')))).toEqual([]);
    expect(inBlocks('duplicate-link', one, paragraph(link('https://example.org/b', 'two')))).toEqual([]);
    expect(inBlocks('duplicate-link', one, related({ title: 'One', url: 'https://example.org/a' }))).toEqual([]);
    expect(
      inBlocks('duplicate-link', paragraph(link('https://example.org/a', 'bo'), link('https://example.org/a', 'ld'))),
    ).toEqual([]);
  });
});

describe('places kept for something', () => {
  it.each([
    ['The ferry carries TK people.', ['TK']],
    ['TKTK said so.', ['TKTK']],
    ['It cost XXX.', ['XXX']],
    ['He said [quote].', ['[quote]']],
    ['It was ??? boats.', ['???']],
  ])('finds %j', (words, found) => expect(foundIn('placeholder', words)).toEqual(found));
  it.each(['TK Maxx and TK Elevator.', 'The ATK and TK-1 units.', 'Really???!', 'He said [sic].', 'xx', 'Atkinson'])(
    'leaves alone: %s',
    (words) => expect(foundIn('placeholder', words)).toEqual([]),
  );
});

describe('headline and deck', () => {
  const long = 'a'.repeat(101);
  it('counts the headline as a reader does', () => {
    expect(findings('headline-length', storyOf([], { headline: long }))).toMatchObject([{ start: 100, end: 101 }]);
    expect(findings('headline-length', storyOf([], { headline: '👩🏽‍🚒'.repeat(100) }))).toEqual([]);
    expect(findings('headline-length', storyOf([long], { deck: long }))).toEqual([]);
  });
  it.each<[string, string, boolean]>([
    ['Ferry strike ends', 'Ferry strike ends', true],
    ['Ferry strike ends', 'Ferry strike ends.', true],
    ['Crews end ferry strike after nine days', 'Ferry crews end their strike after nine days', true],
    ['Ministry withdrew the wrong ferry in 2022', 'The ministry withdrew the wrong ferry in 2022, papers show', true],
    ['Ferry strike ends', 'Crews went back on Monday after nine days on the quay', false],
    [
      'The ferry they condemned was never the ferry they surveyed',
      'Four years after Hollin’s only boat was ordered off the sound, ministry papers show that the report which sank it describes another ship.',
      false,
    ],
    ['Ferry strike ends', '', false],
    ['Hollin ferry', 'The Hollin ferry and what became of it, told by those who sailed on it for thirty years', false],
  ])('%s / %s', (headline, deck, repeats) =>
    expect(findings('deck-repeats-headline', storyOf([], { headline, deck })).length > 0).toBe(repeats),
  );
});
