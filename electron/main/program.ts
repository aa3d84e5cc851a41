import { app, Menu, type BrowserWindow } from 'electron';
import type { Core } from '../core/core.ts';
import type { Log } from '../core/ports/ports.ts';
import { awaitLastSave } from './closing.ts';
import type { IpcTransport } from './ipc-transport.ts';
import { menuTemplate } from './menu-template.ts';
import { askAboutHang, askAfterCrash, askToWait, tellStoriesFailed } from './messages.ts';
import { bringInStory } from './story-files.ts';
import { bringForward, loadInterface } from './window.ts';

export interface Program {
  core: Core;
  log: Log;
  window: BrowserWindow;
  transport: IpcTransport;
}

/** Sends what a person chose in the menu bar to the window, whose table of commands knows what it does. */
export function buildMenu(choose: (commandId: string) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, choose)));
}

/** Closing the window or quitting waits for the last save; then the store is closed and the program ends. */
export function closeInOrder({ core, log, window, transport }: Program): void {
  let saved = false;
  let waiting = false;
  const close = async (): Promise<void> => {
    if (waiting) return;
    waiting = true;
    try {
      await awaitLastSave({ core, log, clientIds: () => transport.clientIds(), askToWait: () => askToWait(window) });
    } catch (error) {
      log.error('waiting for the last save failed', { error: describe(error) });
    }
    saved = true;
    if (!window.isDestroyed()) window.destroy();
  };
  window.on('close', (event) => {
    if (saved) return;
    event.preventDefault();
    void close();
  });
  app.on('before-quit', (event) => {
    if (saved || window.isDestroyed()) return;
    event.preventDefault();
    void close();
  });
  app.on('window-all-closed', () => app.quit());
  let coreClosed = false;
  app.on('will-quit', (event) => {
    if (coreClosed) return;
    event.preventDefault();
    transport.close();
    core
      .close()
      .catch((error: unknown) => log.error('the newsroom did not close in order', { error: describe(error) }))
      .finally(() => {
        coreClosed = true;
        app.quit();
      });
  });
}

/** Offers the window again where its page crashed or hangs. */
export function watchWindow({ log, window, transport }: Program): void {
  const { webContents } = window;
  const reload = (): void => {
    loadInterface(window).catch((error: unknown) => log.error('the window did not load', { error: describe(error) }));
  };
  // Why not before: a page that is left may still save its last words; once the next one is there, nobody answers for it any more.
  webContents.on('did-navigate', () => transport.forgetClients());
  webContents.on('render-process-gone', (_event, details) => {
    transport.forgetClients();
    if (details.reason === 'clean-exit') return;
    log.error("the window's process ended", { reason: details.reason, exitCode: details.exitCode });
    void askAfterCrash(window).then((answer) => (answer === 'quit' ? app.quit() : reload()));
  });
  let asking = false;
  window.on('unresponsive', () => {
    if (asking) return;
    asking = true;
    log.error('the window does not respond');
    void askAboutHang(window).then((answer) => {
      asking = false;
      if (answer === 'reload') reload();
    });
  });
}

/** Brings the stories in that the system asked to open, and shows the window. The library shows them as they arrive. */
export async function openStories({ core, log, window }: Program, paths: readonly string[]): Promise<void> {
  bringForward(window);
  const problems: string[] = [];
  for (const path of paths) {
    const { problem } = await bringInStory(core, path);
    if (problem) problems.push(problem);
    else log.info('brought a story in', { path });
  }
  if (problems.length > 0) await tellStoriesFailed(window, problems);
}

export const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
