import { describe, expect, it } from 'vitest';
import { contextOf, fixedBy, foundIn } from './checking.ts';

describe('double spaces', () => {
  it.each([
    ['One.  Two.', 'One. Two.'],
    ['One    two', 'One two'],
    ['One \u00A0two', 'One two'],
  ])('finds %j', (text, fixed) => expect(fixedBy('double-space', text)).toBe(fixed));
  it.each(['One. Two.', '  One', 'One  ', 'One  \n  two', 'One\u00A0two'])('leaves alone %j', (text) =>
    expect(foundIn('double-space', text)).toEqual([]),
  );
});

describe('spaces before punctuation', () => {
  it.each([
    ['The boat , he said .', 'The boat, he said.'],
    ['Really ? Yes !', 'Really? Yes!'],
    ['He said : no ; never .', 'He said: no; never.'],
    ['(He left )', '(He left)'],
    ['“We lost. ”', '“We lost.”'],
    ['( He left)', '(He left)'],
    ['“ We lost.”', '“We lost.”'],
    ['In 2019 , it sank.', 'In 2019, it sank.'],
  ])('finds %j', (text, fixed) => expect(fixedBy('space-before-punctuation', text)).toBe(fixed));
  it.each([
    'A .22 rifle, .5 per cent and the .NET group.',
    'The ’90s and ’til dawn.',
    'A smile :) or ;-) or :D here.',
    'A 3 : 1 lead.',
    'Well . . . no.',
    'Go to .example now.',
    '‘No.’ ”Yes',
    'He left … and came back.',
    'One — two – three',
    'WATCH | The boat:',
  ])('leaves alone: %s', (text) => expect(foundIn('space-before-punctuation', text)).toEqual([]));
});

describe('hyphens for dashes', () => {
  it.each([
    ['The boat - an old one - sank.', 'The boat — an old one — sank.'],
    ['The boat -- an old one -- sank.', 'The boat — an old one — sank.'],
    ['The boat--an old one--sank.', 'The boat — an old one — sank.'],
    ['“No” - he left.', '“No” — he left.'],
    ['In 2019 - when it sank.', 'In 2019 — when it sank.'],
  ])('finds %j', (text, fixed) => expect(fixedBy('hyphen-for-dash', text)).toBe(fixed));

  it('sets the dash of the house', () => {
    const text = 'The boat - an old one - sank.';
    expect(fixedBy('hyphen-for-dash', text, contextOf({ style: { dash: 'closed-em' } }))).toBe(
      'The boat—an old one—sank.',
    );
    expect(fixedBy('hyphen-for-dash', text, contextOf({ style: { dash: 'spaced-en' } }))).toBe(
      'The boat – an old one – sank.',
    );
  });

  it.each([
    'The 2019-20 season ended 3 - 2.',
    'A two- and three-year plan; pre- and post-war.',
    '- First\n- Second',
    'A - First choice',
    'It was -5 C, then - 5.',
    'Run it with --verbose.',
    'A well-kept ferry — an old one – sank.',
    'See https://courier.example/a--b',
  ])('leaves alone: %s', (text) => expect(foundIn('hyphen-for-dash', text)).toEqual([]));
});
