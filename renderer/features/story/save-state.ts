import type { AppError } from '../../../shared/contract/errors.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';

/** What the status bar says of the story's words. It speaks of the newest ones: nothing is `saved` before the store has answered. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly code: AppError['code']; readonly message: string }
  | { readonly kind: 'offline' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'read-only' };

/** A moment as a clock on this computer shows it: 12:04:31. */
export function clockTime(moment: string): string {
  const time = new Date(moment);
  return [time.getHours(), time.getMinutes(), time.getSeconds()].map((n) => String(n).padStart(2, '0')).join(':');
}

const REASONS: Partial<Record<AppError['code'], string>> = {
  storage_full: 'the disk is full',
  storage_read_only: 'the newsroom’s folder can’t be written',
  storage_corrupt: 'the newsroom’s database is damaged',
};

const KEPT = 'Your words are kept in this window.';

/** The saved state in words, whole sentences where something is wrong. */
export function saveStateText(state: SaveState): string {
  switch (state.kind) {
    case 'saved':
      return `Saved ${clockTime(state.at)}`;
    case 'saving':
      return 'Saving…';
    case 'failed': {
      const reason = REASONS[state.code];
      return reason ? `Not saved: ${reason}. ${KEPT}` : `Not saved. ${state.message}`;
    }
    case 'offline':
      return `Not saved: Copydesk’s own process does not answer. ${KEPT}`;
    case 'conflict':
      return `Not saved: this story was changed in another window. ${KEPT}`;
    case 'deleted':
      return `Not saved: this story was deleted elsewhere. ${KEPT}`;
    case 'read-only':
      return 'Read only';
    default:
      return assertNever(state, 'saved state');
  }
}

/** True where words of this window may not be in the store. */
export const isAtRisk = (state: SaveState): boolean => state.kind !== 'saved' && state.kind !== 'read-only';
