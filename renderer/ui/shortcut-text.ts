const MAC: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Enter: '↩',
  Backspace: '⌫',
  Delete: '⌦',
  Escape: 'Esc',
};
/** The order in which Apple's systems write held keys; the key itself comes last. */
const MAC_ORDER = ['Ctrl', 'Alt', 'Shift', 'Mod'];
const rankOnMac = (key: string): number => (MAC_ORDER.includes(key) ? MAC_ORDER.indexOf(key) : MAC_ORDER.length);

const OTHERS: Readonly<Record<string, string>> = { Mod: 'Ctrl', Escape: 'Esc' };
const BOTH: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→' };

/** The keys of a shortcut (`Mod+Shift+P`), each as this system writes it: Ctrl, Shift, P or ⌘, ⇧, P. */
export function shortcutKeys(shortcut: string, mac: boolean): string[] {
  // Why: a shortcut may be the plus sign itself.
  const keys = shortcut.split(/\+(?=.)/);
  if (mac) keys.sort((a, b) => rankOnMac(a) - rankOnMac(b));
  const names = mac ? MAC : OTHERS;
  return keys.map((key) => names[key] ?? BOTH[key] ?? (key.length === 1 ? key.toUpperCase() : key));
}

/** A shortcut in one word: `Ctrl+Shift+P`, `⇧⌘P`. */
export const shortcutText = (shortcut: string, mac: boolean): string =>
  shortcutKeys(shortcut, mac).join(mac ? '' : '+');

/** True on Apple's systems, where Command stands for Control. */
export const onMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);
