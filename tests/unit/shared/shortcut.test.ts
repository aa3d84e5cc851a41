import { describe, expect, it } from 'vitest';
import { COMMANDS, WRITING_KEYS, type CommandDescription } from '../../../shared/domain/commands.ts';
import { matchesShortcut, parseShortcut, type KeyPress } from '../../../shared/domain/shortcut.ts';

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});
const matches = (shortcut: string, pressed: KeyPress, mac = false): boolean =>
  matchesShortcut(pressed, parseShortcut(shortcut), mac);

describe('a shortcut', () => {
  it('is taken apart, its key last', () => {
    expect(parseShortcut('Mod+Shift+P')).toEqual({ mod: true, alt: false, shift: true, key: 'p' });
    expect(parseShortcut('Alt+Up')).toEqual({ mod: false, alt: true, shift: false, key: 'ArrowUp' });
    expect(parseShortcut('Mod++').key).toBe('+');
    expect(parseShortcut('?')).toEqual({ mod: false, alt: false, shift: false, key: '?' });
  });

  it('means Command on a Mac and Control elsewhere', () => {
    expect(matches('Mod+S', press('s', 'KeyS', { ctrlKey: true }))).toBe(true);
    expect(matches('Mod+S', press('s', 'KeyS', { metaKey: true }))).toBe(false);
    expect(matches('Mod+S', press('s', 'KeyS', { metaKey: true }), true)).toBe(true);
    expect(matches('Mod+S', press('s', 'KeyS', { ctrlKey: true }), true)).toBe(false);
  });

  it('asks for all its keys and no other', () => {
    expect(matches('Mod+S', press('S', 'KeyS', { ctrlKey: true, shiftKey: true }))).toBe(false);
    expect(matches('Mod+Shift+P', press('P', 'KeyP', { ctrlKey: true, shiftKey: true }))).toBe(true);
    expect(matches('Mod+Shift+P', press('p', 'KeyP', { ctrlKey: true }))).toBe(false);
    expect(matches('Mod+S', press('s', 'KeyS'))).toBe(false);
  });

  it('is found by its key where Alt types another character', () => {
    expect(matches('Mod+Alt+1', press('¡', 'Digit1', { metaKey: true, altKey: true }), true)).toBe(true);
    expect(matches('Mod+Alt+N', press('˜', 'KeyN', { metaKey: true, altKey: true }), true)).toBe(true);
  });

  it('leaves characters typed with AltGr alone', () => {
    const held = { ctrlKey: true, altKey: true, getModifierState: (name: string) => name === 'AltGraph' };
    expect(matches('Mod+Alt+L', press('ł', 'KeyL', held))).toBe(false);
  });

  it('is found by its key on a board of another script', () => {
    expect(matches('Mod+S', press('ы', 'KeyS', { ctrlKey: true }))).toBe(true);
  });

  it('follows the letter, not the place, on a board where Latin letters are moved', () => {
    expect(matches('Mod+A', press('a', 'KeyQ', { ctrlKey: true }))).toBe(true);
    expect(matches('Mod+Q', press('a', 'KeyQ', { ctrlKey: true }))).toBe(false);
  });

  it('takes a sign however the board types it', () => {
    expect(matches('?', press('?', 'Slash', { shiftKey: true }))).toBe(true);
    expect(matches('?', press('/', 'Slash'))).toBe(false);
    expect(matches('Mod+,', press(',', 'Comma', { ctrlKey: true }))).toBe(true);
  });
});

it('stands in the tables once', () => {
  const commands: readonly CommandDescription[] = COMMANDS;
  const all = [...commands, ...WRITING_KEYS].flatMap(({ shortcut }) => (shortcut === undefined ? [] : [shortcut]));
  expect(all.filter((shortcut, index) => all.indexOf(shortcut) !== index)).toEqual([]);
});
