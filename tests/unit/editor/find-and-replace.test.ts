import { describe, expect, it } from 'vitest';
import { findInText, patternOf, replacementFor, type FindOptions } from '../../../renderer/editor/find/find-in-text.ts';
import { replacedIn } from '../../../renderer/editor/find/replaced-in.ts';

const PLAIN: FindOptions = { matchCase: false, regex: false };

function found(text: string, query: string, options: Partial<FindOptions> = {}): string[] {
  const pattern = patternOf(query, { ...PLAIN, ...options });
  if (!pattern.ok) throw new Error(pattern.problem);
  return findInText(text, pattern.pattern).map(({ start, end }) => text.slice(start, end));
}

describe('finding', () => {
  it('takes every character of a query as itself', () => {
    expect(found('1.5 (about) 1x5 $2', '1.5')).toEqual(['1.5']);
    expect(found('a (about) b', '(about)')).toEqual(['(about)']);
    expect(found('cost: $2?', '$2?')).toEqual(['$2?']);
  });

  it('minds case only when asked to, in any script', () => {
    expect(found('Ferry FERRY ferry', 'ferry')).toHaveLength(3);
    expect(found('Ferry FERRY ferry', 'ferry', { matchCase: true })).toEqual(['ferry']);
    expect(found('Élan élan', 'ÉLAN')).toEqual(['Élan', 'élan']);
  });

  it('takes a regular expression, leaves out places without length, and says where it is none', () => {
    expect(found('12 and 345', '\\d+', { regex: true })).toEqual(['12', '345']);
    expect(found('abc', 'x*', { regex: true })).toEqual([]);
    expect(found('anything', '')).toEqual([]);
    expect(patternOf('(', { ...PLAIN, regex: true })).toEqual({ ok: false, problem: 'That is no regular expression.' });
  });
});

describe('a replacement', () => {
  const by = (query: string, words: string, match: string, regex: boolean): string => {
    const pattern = patternOf(query, { matchCase: false, regex });
    return pattern.ok ? replacementFor(match, pattern.pattern, words, regex) : '';
  };

  it('fills in groups for a regular expression alone', () => {
    expect(by('(\\w+) (\\w+)', '$2 $1', 'Ada Voll', true)).toBe('Voll Ada');
    expect(by('Ada', '$& and $1', 'Ada', false)).toBe('$& and $1');
  });

  it('stands as it is where the pattern needs what is around', () => {
    expect(by('(?<=x)a', 'b', 'a', true)).toBe('b');
  });
});

describe('a field of a block', () => {
  const block = {
    type: 'related-links',
    caption: 'The ferry, the ferry',
    links: [{ title: 'A' }, { title: 'Old ferry' }],
  };

  it('gets other words at its place, and nothing beside it changes', () => {
    expect(replacedIn(block, 'caption', { start: 15, end: 20, text: 'ferry' }, 'boat')).toEqual({
      caption: 'The ferry, the boat',
    });
    expect(replacedIn(block, 'links.1.title', { start: 4, end: 9, text: 'ferry' }, 'boat')).toEqual({
      links: [{ title: 'A' }, { title: 'Old boat' }],
    });
    expect(block.links[1]?.title).toBe('Old ferry');
  });

  it('is left where other words stand there by now', () => {
    expect(replacedIn(block, 'caption', { start: 0, end: 5, text: 'ferry' }, 'boat')).toBeNull();
    expect(replacedIn(block, 'links.7.title', { start: 0, end: 1, text: 'A' }, 'B')).toBeNull();
    expect(replacedIn(block, 'constructor', { start: 0, end: 1, text: 'A' }, 'B')).toBeNull();
  });
});
