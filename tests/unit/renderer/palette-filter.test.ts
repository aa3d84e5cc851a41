import { describe, expect, it } from 'vitest';
import { filterPalette } from '../../../renderer/app/palette-filter.ts';

const entries = [
  { id: 'new', label: 'New story' },
  { id: 'copy', label: 'Copy the story’s text' },
  { id: 'library', label: 'Show or hide the library' },
  { id: 'story', label: 'Story of the day' },
  { id: 'resume', label: 'Résumé' },
];
const found = (typed: string) => filterPalette(entries, typed).map(({ id }) => id);

describe('the palette', () => {
  it('lists everything, in its order, where nothing is typed', () => {
    expect(found('')).toEqual(entries.map(({ id }) => id));
    expect(found('   ')).toHaveLength(entries.length);
  });

  it('finds by the beginnings of words, in any order and case', () => {
    expect(found('sto new')).toEqual(['new']);
    expect(found('LIB hi')).toEqual(['library']);
  });

  it('puts what begins with the word first', () => {
    expect(found('story')).toEqual(['story', 'new', 'copy']);
  });

  it('finds nothing inside words, and nothing for words that no entry has', () => {
    expect(found('tory')).toEqual([]);
    expect(found('new library')).toEqual([]);
  });

  it('does not ask for accents', () => {
    expect(found('resu')).toEqual(['resume']);
  });
});
