import { COMMANDS, type CommandDescription, type CommandId } from '../../shared/domain/commands.ts';
import { matchesShortcut, parseShortcut, type KeyPress } from '../../shared/domain/shortcut.ts';

const KEY_MAP = (COMMANDS as readonly CommandDescription[]).flatMap(({ id, shortcut }) =>
  shortcut === undefined ? [] : [{ id: id as CommandId, shortcut: parseShortcut(shortcut) }],
);

/** A key that writes nothing, in a field or anywhere. */
const FUNCTION_KEY = /^F\d+$/;

/** The command that a key press asks for. A bare key such as `?` is text wherever text is typed. */
export function commandForPress(press: KeyPress, isTyping: boolean, mac: boolean): CommandId | undefined {
  const found = KEY_MAP.find(({ shortcut }) => matchesShortcut(press, shortcut, mac));
  if (!found) return undefined;
  const isBare = !found.shortcut.mod && !found.shortcut.alt && !FUNCTION_KEY.test(found.shortcut.key);
  return isBare && isTyping ? undefined : found.id;
}

const TEXT_INPUTS = new Set([
  'text',
  'search',
  'url',
  'email',
  'tel',
  'password',
  'number',
  'date',
  'time',
  'datetime-local',
]);

/** True where a key press types: in a field or in the story's body. */
export function isTypingTarget(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return TEXT_INPUTS.has(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

/** A command's shortcut as the table has it; undefined where it has none. */
export const shortcutOf = (id: CommandId): string | undefined =>
  (COMMANDS as readonly CommandDescription[]).find((command) => command.id === id)?.shortcut;
