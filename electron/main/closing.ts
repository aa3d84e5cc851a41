import type { Core } from '../core/core.ts';
import type { Log } from '../core/ports/ports.ts';

/** How long a closing program waits for its window to save before it asks the person, in milliseconds. */
export const CLOSE_GRACE_MS = 4000;

export interface LastSave {
  core: Pick<Core, 'requestClose'>;
  log: Log;
  /** The clients that may still hold unsaved words. */
  clientIds(): readonly string[];
  /** Asks the person whether to wait on for the window that has not answered. */
  askToWait(): Promise<'wait' | 'close'>;
  graceMs?: number;
}

/** Waits until the window has saved what it holds, or until the person says that it shall close without. */
export async function awaitLastSave({
  core,
  log,
  clientIds,
  askToWait,
  graceMs = CLOSE_GRACE_MS,
}: LastSave): Promise<void> {
  for (;;) {
    const present = clientIds();
    if (present.length === 0) return;
    const silent = await core.requestClose(present, graceMs);
    if (silent.length === 0) return;
    // Why asked again: a page that crashed or was reloaded while we waited holds nothing that could still be saved.
    if (!silent.some((client) => clientIds().includes(client))) return;
    if ((await askToWait()) === 'close') {
      log.error('closed without an answer from the window', { silent });
      return;
    }
  }
}
