import { describe, expect, it } from 'vitest';
import { placeOfComment, type BlockWords, type CommentAnchor } from '../../../shared/domain/comment-place.ts';
import { findQuote, quoteOf } from '../../../shared/domain/text-quote.ts';

const TEXT = 'The council met before dawn, and the council agreed that ferries would run again.';

/** A comment on words of a text in the block `a`; the nth of those that read the same. */
function on(words: string, text = TEXT, nth = 0): CommentAnchor {
  let start = -1;
  for (let found = 0; found <= nth; found++) start = text.indexOf(words, start + 1);
  return { blockId: 'a', ...quoteOf(text, start, start + words.length) };
}
/** The words that a comment is about now, and whether they are others than before. */
function found(anchor: CommentAnchor, ...blocks: [string, string][]): string | undefined {
  const all = blocks.map(([blockId, text]): BlockWords => ({ blockId, text }));
  const place = placeOfComment(anchor, all);
  const text = place && all.find(({ blockId }) => blockId === place.blockId)?.text.slice(place.start, place.end);
  return place && `${place.blockId}: ${text}${place.isChanged ? ' (changed)' : ''}`;
}

describe('the words that a comment is about', () => {
  it('are found after edits before, behind and around them', () => {
    const anchor = on('ferries would run');
    expect(found(anchor, ['a', TEXT])).toBe('a: ferries would run');
    expect(found(anchor, ['a', `On Tuesday ${TEXT} That is all.`])).toBe('a: ferries would run');
    expect(found(anchor, ['a', 'No: ferries would run later'])).toBe('a: ferries would run');
  });

  it('are told from the same words beside them by what stands around', () => {
    for (const nth of [0, 1]) {
      const anchor = on('council', TEXT, nth);
      const place = placeOfComment(anchor, [{ blockId: 'a', text: `Yesterday: ${TEXT}` }]);
      expect(place?.start).toBe(11 + (nth === 0 ? TEXT.indexOf('council') : TEXT.lastIndexOf('council')));
    }
  });

  it('are what they were changed into, and said to be', () => {
    expect(found(on('before dawn'), ['a', TEXT.replace('before dawn', 'at noon')])).toBe('a: at noon (changed)');
    expect(found(on(TEXT), ['a', TEXT.replace('ferries', 'boats')])).toBe(
      `a: ${TEXT.replace('ferries', 'boats')} (changed)`,
    );
  });

  it('go with their block wherever it is moved, and into a new block where a paragraph is parted', () => {
    const anchor = on('ferries would run');
    expect(found(anchor, ['b', 'Other words.'], ['a', TEXT])).toBe('a: ferries would run');
    const at = TEXT.indexOf('and the');
    expect(found(anchor, ['a', TEXT.slice(0, at)], ['b', TEXT.slice(at)])).toBe('b: ferries would run');
  });

  it('are removed where nothing of them is left, and not found in strangers', () => {
    expect(found(on(', and the council agreed'), ['a', TEXT.replace(', and the council agreed', '')])).toBeUndefined();
    expect(found(on('dawn'), ['b', 'We rose at dawn to see it.'])).toBeUndefined();
    expect(found(on(TEXT), ['a', '']), 'an emptied block').toBeUndefined();
  });

  it('are a block as a whole where no words were chosen', () => {
    const anchor = { blockId: 'a', exact: '', prefix: '', suffix: '' };
    expect(found(anchor, ['a', ''])).toBe('a: ');
    expect(found(anchor, ['b', ''])).toBeUndefined();
  });

  it('are found again when the edit is undone', () => {
    const anchor = on('before dawn');
    for (const text of [TEXT.replace('before dawn', ''), TEXT]) found(anchor, ['a', text]);
    expect(findQuote(TEXT, anchor)).toEqual({ start: 16, end: 27, isChanged: false });
  });
});
