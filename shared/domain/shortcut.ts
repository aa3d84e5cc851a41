/** A shortcut of the command table taken apart. `key` is what `KeyboardEvent.key` says without Shift, letters in lower case. */
export interface Shortcut {
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly key: string;
}

/** What of a key press tells which shortcut it is; a browser's KeyboardEvent fits. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  getModifierState?(name: string): boolean;
}

const ARROWS: Readonly<Record<string, string>> = {
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
};

/** Takes `Mod+Shift+P` apart; the last part is the key, which may be `+` itself. */
export function parseShortcut(shortcut: string): Shortcut {
  const parts = shortcut.split(/\+(?=.)/);
  const key = parts.pop() ?? '';
  return {
    mod: parts.includes('Mod'),
    alt: parts.includes('Alt'),
    shift: parts.includes('Shift'),
    key: ARROWS[key] ?? (key.length === 1 ? key.toLowerCase() : key),
  };
}

/** The letter or digit printed on the key of a US board, from `KeyboardEvent.code`; undefined for other keys. */
const printed = (code: string): string | undefined => /^(?:Key|Digit)(\w)$/.exec(code)?.[1]?.toLowerCase();

/** True where the press is this shortcut; `mac` says whether Mod is Command. */
export function matchesShortcut(press: KeyPress, shortcut: Shortcut, mac: boolean): boolean {
  // Why: on Windows AltGr arrives as Control and Alt together; with it a person types ł or @ and commands nothing.
  if (!mac && press.getModifierState?.('AltGraph')) return false;
  const mod = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  if (mod !== shortcut.mod || other || press.altKey !== shortcut.alt) return false;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  // Why: Shift is part of how a sign such as ? is typed, and which key bears it differs from board to board.
  const sign = /^[^\p{L}\p{N}]$/u.test(shortcut.key);
  if (!sign && press.shiftKey !== shortcut.shift) return false;
  if (key === shortcut.key) return true;
  // Why: Alt (and Shift with digits) changes the character that a key types, and letters of other scripts stand on the same keys.
  const changed = shortcut.alt || shortcut.shift || /[^ -~]/.test(key);
  return shortcut.mod && changed && printed(press.code) === shortcut.key;
}
