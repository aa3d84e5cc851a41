import { dialog, type BrowserWindow, type MessageBoxOptions } from 'electron';
import { AppError } from '../../shared/contract/errors.ts';

const NAME = 'Copydesk';

async function choose(window: BrowserWindow | undefined, options: MessageBoxOptions): Promise<number> {
  const shown = { title: NAME, noLink: true, ...options };
  const usable = window && !window.isDestroyed() ? window : undefined;
  const { response } = await (usable ? dialog.showMessageBox(usable, shown) : dialog.showMessageBox(shown));
  return response;
}

/** The newsroom could not be opened: the only thing left is to say why. Returns once the person has read it. */
export function tellStartFailed(error: unknown): void {
  const message =
    error instanceof AppError
      ? error.message
      : `Something unexpected happened: ${error instanceof Error ? error.message : String(error)}\n\nNothing was changed in your newsroom. Start Copydesk again; if this comes back, the log has the details.`;
  dialog.showErrorBox('Copydesk can’t open the newsroom', message);
}

/** The window has not said that everything is saved. */
export async function askToWait(window: BrowserWindow): Promise<'wait' | 'close'> {
  const response = await choose(window, {
    type: 'warning',
    message: 'Copydesk has not finished saving',
    detail:
      'Words typed in the last moments may not be saved yet. Everything before them is. You can wait, and look in the window for a question.',
    buttons: ['Keep open', 'Close anyway'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1 ? 'close' : 'wait';
}

/** The window's process ended by itself. */
export async function askAfterCrash(window: BrowserWindow): Promise<'reload' | 'quit'> {
  const response = await choose(window, {
    type: 'error',
    message: 'The Copydesk window stopped working',
    detail: 'Your stories are kept as they were saved, at most a second or so before this. Reopen the window to go on.',
    buttons: ['Reopen', 'Quit'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1 ? 'quit' : 'reload';
}

/** The window has not reacted for a while. */
export async function askAboutHang(window: BrowserWindow): Promise<'wait' | 'reload'> {
  const response = await choose(window, {
    type: 'warning',
    message: 'The Copydesk window is not responding',
    detail: 'It may be busy. Reloading keeps everything that was saved; the last words typed may be lost.',
    buttons: ['Wait', 'Reload'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1 ? 'reload' : 'wait';
}

/** Files that the system asked to open and that could not be brought in. */
export async function tellStoriesFailed(window: BrowserWindow | undefined, problems: string[]): Promise<void> {
  await choose(window, {
    type: 'warning',
    message: problems.length === 1 ? 'A story could not be brought in' : 'Some stories could not be brought in',
    detail: problems.join('\n'),
    buttons: ['OK'],
  });
}
