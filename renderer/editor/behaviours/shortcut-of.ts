import { WRITING_KEYS, type WritingKeyId } from '../../../shared/domain/commands.ts';

/** The shortcut of a writing key, for a tooltip. */
export const shortcutOf = (id: WritingKeyId): string => WRITING_KEYS.find((key) => key.id === id)?.shortcut ?? '';
