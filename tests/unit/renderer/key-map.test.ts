import { describe, expect, it } from 'vitest';
import { commandForPress, shortcutOf } from '../../../renderer/app/key-map.ts';
import type { KeyPress } from '../../../shared/domain/shortcut.ts';

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('the key map', () => {
  it('gives the command of a press, in a field too', () => {
    const held = { ctrlKey: true, shiftKey: true };
    expect(commandForPress(press('P', 'KeyP', held), false, false)).toBe('app.palette');
    expect(commandForPress(press('P', 'KeyP', held), true, false)).toBe('app.palette');
    expect(commandForPress(press('1', 'Digit1', { ctrlKey: true, altKey: true }), true, false)).toBe('panel.preview');
  });

  it('leaves a bare key to whoever is typing', () => {
    const question = press('?', 'Slash', { shiftKey: true });
    expect(commandForPress(question, false, false)).toBe('app.shortcuts');
    expect(commandForPress(question, true, false)).toBeUndefined();
  });

  it('knows no command for the keys of writing', () => {
    expect(commandForPress(press('b', 'KeyB', { ctrlKey: true }), true, false)).toBeUndefined();
    expect(commandForPress(press('Enter', 'Enter'), true, false)).toBeUndefined();
    expect(commandForPress(press('a', 'KeyA'), false, false)).toBeUndefined();
  });

  it('tells the shortcut that the table has', () => {
    expect(shortcutOf('story.export')).toBe('Mod+E');
    expect(shortcutOf('story.spike')).toBeUndefined();
  });
});
