import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { APP_ORIGIN } from '../../shared/contract/ipc-channels.ts';
import type { Log } from '../core/ports/ports.ts';
import { isReachable, readWindowState, writeWindowState } from './window-state.ts';

export interface WindowOptions {
  log: Log;
  preload: string;
  /** Where the window's place is remembered. */
  stateFile: string;
}

const USUAL_SIZE = { width: 1440, height: 900 };
/** The colours behind the page until it has painted, so that nothing flashes; --surface in tokens.css. */
const BACKGROUND = { light: '#ffffff', dark: '#17181a' };

/** Makes the program's window, where it stood last. It shows itself once its page has something to show. */
export function createWindow({ log, preload, stateFile }: WindowOptions): BrowserWindow {
  const last = readWindowState(stateFile);
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const place = last && isReachable(last, areas) ? { x: last.x, y: last.y } : {};
  const window = new BrowserWindow({
    ...USUAL_SIZE,
    ...(last ? { width: last.width, height: last.height } : {}),
    ...place,
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: 'Copydesk',
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Why off: Chromium fetches its word lists from the network on Windows and Linux, and this program makes no connection by itself.
      spellcheck: process.platform === 'darwin',
    },
  });
  if (last?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    const { x, y, width, height } = window.getNormalBounds();
    writeWindowState(stateFile, { x, y, width, height, maximized: window.isMaximized() }, log);
  });
  return window;
}

/** Shows the program's interface in its window. */
export async function loadInterface(window: BrowserWindow): Promise<void> {
  await window.loadURL(`${APP_ORIGIN}/`);
}

/** Brings the window before the person. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

export const preloadIn = (dist: string): string => join(dist, 'preload', 'preload.cjs');
