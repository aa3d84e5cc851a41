import { describe, expect, it } from 'vitest';
import { findings, fixedBy, foundIn, passage, storyOf } from './checking.ts';

describe('quotation marks without a partner', () => {
  it.each([
    ['“We lost, he said.', ['“']],
    ['We lost,” he said.', ['”']],
    ['“We lost. Then he said, “We left.”', ['“']],
    ['He called it ‘over.', ['‘']],
    ['"We lost, he said.', ['"']],
  ])('finds %j', (text, found) => expect(foundIn('unbalanced-quotes', text)).toEqual(found));

  it.each([
    ['He said ”no” twice.', 'He said “no” twice.'],
    ['He said “no“ twice.', 'He said “no” twice.'],
    ['The ‘90s were long.', 'The ’90s were long.'],
    ['The crew‘s boat.', 'The crew’s boat.'],
  ])('turns the mark in %j', (text, fixed) => expect(fixedBy('unbalanced-quotes', text)).toBe(fixed));

  it.each([
    '“We lost,” he said, “and ‘lost’ is the word.”',
    '“‘Lost’ is the word,” she said.',
    'He said: “She told me ‘no.’”',
    'He is 6’2” and the board is 12” wide, 6\'2" or 12".',
    'The crew’s ’90s songs, rock ’n’ roll, and the ’til.',
    '"We lost," he said, "and left."',
    'She called it “over” (and “done”).',
    'The ‘last’ boat of the ’90s.',
    '“No”—he left—“never.”',
  ])('leaves alone: %s', (text) => expect(foundIn('unbalanced-quotes', text)).toEqual([]));

  it('lets a quotation run over paragraphs, past a picture or pull quote between them', () => {
    const story = storyOf(['She said: “We lost.', passage('pull', 'We lost.', 'excerpt'), '“We left.', '“We slept.”']);
    expect(findings('unbalanced-quotes', story)).toEqual([]);
  });

  it('says that the next paragraph has to open the quotation again', () => {
    const found = findings('unbalanced-quotes', storyOf(['She said: “We lost.', 'We left.”']));
    expect(found.map(({ blockId, message }) => [blockId, message])).toEqual([
      ['p0', 'This quotation goes on in the next paragraph, which has to open it again.'],
    ]);
  });

  it('does not take one closed paragraph for another’s', () => {
    const found = findings('unbalanced-quotes', storyOf(['She said: “We lost.', 'They left. He said “no.”', 'Later.']));
    expect(found.map(({ blockId, found: words }) => [blockId, words])).toEqual([['p0', '“']]);
  });
});

describe('brackets without a partner', () => {
  it.each([
    ['He left (at nine.', ['(']],
    ['He left) at nine.', [')']],
    ['He [left (at nine].', ['[', '(', ']']],
  ])('finds %j', (text, found) => expect(foundIn('unbalanced-brackets', text).sort()).toEqual([...found].sort()));
  it.each([
    'He left (at nine [or ten]) and came.',
    'a) First, b) second, 3) third, iv) fourth',
    'It is A.) this and B.) that',
    'From 16 (July 1 – Sept. 30) and (Section 2) and (10 to 7).',
    'A smile :) and a frown :(',
    'See https://courier.example/a_(b) and (https://courier.example/c).',
  ])('leaves alone: %s', (text) => expect(foundIn('unbalanced-brackets', text)).toEqual([]));
  it('lets a remark run over paragraphs', () => {
    expect(findings('unbalanced-brackets', storyOf(['(He left.', 'She stayed.', 'They slept.)']))).toEqual([]);
    expect(findings('unbalanced-brackets', storyOf(['(He left.', '', '', '', 'They slept.)']))).toHaveLength(2);
  });
});

describe('straight quotation marks', () => {
  it.each([
    ['"We lost," he said. "It\'s over."', '“We lost,” he said. “It’s over.”'],
    ["The crews' boat, rock 'n' roll and the '90s.", 'The crews’ boat, rock ’n’ roll and the ’90s.'],
    ['("No")', '(“No”)'],
    ["He said 'no' to O'Brien in 2019's rain.", 'He said ‘no’ to O’Brien in 2019’s rain.'],
    ['He said: "The vote is in 2019."', 'He said: “The vote is in 2019.”'],
    ['He said: "It ends in 2019" and left.', 'He said: “It ends in 2019” and left.'],
    ["'Tis done", '’Tis done'],
  ])('curls %j', (text, fixed) => expect(fixedBy('straight-quotes', text)).toBe(fixed));
  it.each([
    '“We lost,” he said. “It’s over.”',
    'He is 6\'2" tall.',
    'A 12" pipe, 40\' long.',
    "https://courier.example/o'brien",
  ])('leaves alone: %s', (text) => expect(foundIn('straight-quotes', text)).toEqual([]));
});
