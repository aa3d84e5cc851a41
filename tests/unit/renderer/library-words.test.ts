import { describe, expect, it } from 'vitest';
import { byteSize } from '../../../renderer/features/jobs/byte-size.ts';
import { embargoOf, snippetParts, whenOf, wordsOf } from '../../../renderer/features/library/row-words.ts';
import { shortcutKeys, shortcutText } from '../../../renderer/ui/shortcut-text.ts';

const now = new Date(2026, 10, 24, 14, 30);

describe('a row of the library', () => {
  it('tells when as briefly as it stays plain', () => {
    expect(whenOf(new Date(2026, 10, 24, 9, 5).toISOString(), now)).toBe('09:05');
    expect(whenOf(new Date(2026, 1, 3, 9, 5).toISOString(), now)).toBe('3 Feb');
    expect(whenOf(new Date(2021, 1, 3, 9, 5).toISOString(), now)).toBe('3 Feb 2021');
  });

  it('tells of an embargo while it lies ahead', () => {
    expect(embargoOf(new Date(2026, 10, 24, 18, 0).toISOString(), now)).toBe('Embargo until 18:00');
    expect(embargoOf(new Date(2026, 10, 26, 6, 0).toISOString(), now)).toBe('Embargo until 26 Nov, 06:00');
    expect(embargoOf(new Date(2026, 10, 24, 14, 0).toISOString(), now)).toBeUndefined();
    expect(embargoOf(null, now)).toBeUndefined();
  });

  it('shows what was found in its snippet', () => {
    expect(snippetParts('the \uE000ferry\uE001 sails, \uE000ferries\uE001')).toEqual([
      { text: 'the ', isFound: false },
      { text: 'ferry', isFound: true },
      { text: ' sails, ', isFound: false },
      { text: 'ferries', isFound: true },
    ]);
  });

  it('counts words', () => {
    expect([wordsOf(0), wordsOf(1), wordsOf(1234)]).toEqual(['0 words', '1 word', '1,234 words']);
  });
});

it.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [14_000, '14 kB'],
  [1_230_000, '1.2 MB'],
  [2_000_000_000, '2 GB'],
])('tells %i bytes', (bytes, told) => {
  expect(byteSize(bytes)).toBe(told);
});

describe('a shortcut', () => {
  it('is written as each system writes it', () => {
    expect(shortcutText('Mod+Shift+P', false)).toBe('Ctrl+Shift+P');
    expect(shortcutText('Mod+Shift+P', true)).toBe('⇧⌘P');
    expect(shortcutKeys('Alt+Up', false)).toEqual(['Alt', '↑']);
    expect(shortcutKeys('Mod++', false)).toEqual(['Ctrl', '+']);
    expect(shortcutKeys('Alt+F10', false)).toEqual(['Alt', 'F10']);
  });
});
