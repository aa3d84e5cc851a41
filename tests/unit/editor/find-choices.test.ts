import { describe, expect, it } from 'vitest';
import { findChoices } from '../../../renderer/editor/insert-menu/find-choices.ts';
import { INSERT_CHOICES } from '../../../renderer/editor/insert-menu/insert-choices.ts';
import { readTyped } from '../../../renderer/editor/insert-menu/insert-words.ts';

const found = (query: string): string[] => findChoices(INSERT_CHOICES, query).map(({ choice }) => choice.id);

describe('the insert menu', () => {
  it('offers everything, in its own order, before anything is typed', () => {
    expect(found('')).toEqual(INSERT_CHOICES.map(({ id }) => id));
  });

  it('finds a block by its label, by a word of it and by what else people call it', () => {
    expect(found('pull')[0]).toBe('pull-quote');
    for (const synonym of ['watch', 'clip', 'video', 'VIDEO'])
      expect(found(synonym), synonym).toContain('video-segment');
    expect(found('heading')).toContain('cross-head');
  });

  it('puts a label that begins so before a synonym', () => {
    const [first] = found('quote');
    expect(INSERT_CHOICES.find(({ id }) => id === first)?.label.toLowerCase()).toMatch(/^quote|^quotation/);
  });

  it('finds nothing for words that name no block', () => expect(found('zeppelin')).toEqual([]));

  it('takes what follows a whole name as what to fill in', () => {
    const [video] = findChoices(INSERT_CHOICES, 'watch https://example.org/ferry 7:45 The last boat');
    expect(video?.choice.id).toBe('video-segment');
    expect(video?.typed).toBe('https://example.org/ferry 7:45 The last boat');
    expect(readTyped(video?.typed ?? '')).toEqual({
      url: 'https://example.org/ferry',
      seconds: 465,
      words: 'The last boat',
    });
  });

  it('takes a bare number for a part of the title', () => {
    expect(readTyped('640 people')).toEqual({ url: '', seconds: null, words: '640 people' });
  });
});
