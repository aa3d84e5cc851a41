import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type * as Electron from 'electron';
import { StandInWindow } from './browser-window.ts';
import { onMessage, tell } from './channel.ts';
import { startChromium } from './chromium.ts';
import { ipcMain } from './ipc-main.ts';
import { KnownEvents, model } from './model.ts';
import { ProtocolServer } from './protocol-server.ts';
import { takeSingleInstance } from './single-instance.ts';
import { dialog, menuBar as Menu, nativeTheme, screen, session, shell } from './system.ts';

const server = new ProtocolServer();
const events = new KnownEvents('app', [
  'before-quit',
  'will-quit',
  'quit',
  'window-all-closed',
  'second-instance',
  'open-file',
  'web-contents-created',
]);
const paths = new Map<string, string>([
  ['userData', process.env['STAND_IN_USER_DATA'] ?? join(tmpdir(), `stand-in-${process.pid}`)],
  ['home', homedir()],
  ['temp', tmpdir()],
]);
const pathOf = (name: string): string => {
  const path = paths.get(name);
  if (path === undefined) throw new Error(`electron stand-in: the path ${name} is not modelled`);
  return path;
};

let context: BrowserContext | undefined;
let isReady = false;
let ready: Promise<void> | undefined;
const becomeReady = async (): Promise<void> => {
  await server.listen();
  context = await startChromium(pathOf('userData'));
  isReady = true;
};

async function leave(status: number): Promise<never> {
  await context?.close();
  process.exit(status);
}

/** Electron's order: before-quit, the window's close, will-quit, quit; whoever prevents one of them stops it there. */
function quit(): void {
  if (!events.allowed('before-quit')) return;
  if (StandInWindow.open && !StandInWindow.open.close()) return;
  if (!events.allowed('will-quit')) return;
  events.emit('quit', {}, 0);
  void leave(0);
}

const app = model<Electron.App>('app', {
  ...events.members<Electron.App>(),
  enableSandbox: () => {},
  getPath: pathOf,
  setPath: (name, path) => void paths.set(name, path),
  // Why started here: the profile's place may be changed until the program waits for this.
  whenReady: () => (ready ??= becomeReady()),
  requestSingleInstanceLock: () =>
    takeSingleInstance(pathOf('userData'), ({ args, cwd }) => events.emit('second-instance', {}, args, cwd, null)),
  quit,
  exit: (status) => void leave(status ?? 0),
});

const protocol = model<Electron.Protocol>('protocol', {
  registerSchemesAsPrivileged: (schemes) => {
    if (isReady) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    const trusted = schemes.every(({ privileges }) => privileges?.standard && privileges.secure);
    if (!trusted) throw new Error('electron stand-in: only standard and secure schemes are modelled');
  },
  handle: (scheme, handler) => server.handle(scheme, handler),
});

function makeWindow(options: Electron.BrowserWindowConstructorOptions = {}): Electron.BrowserWindow {
  const window = new StandInWindow(options, {
    context: () => {
      if (!context) throw new Error('electron stand-in: a window was loaded before the program was ready');
      return context;
    },
    protocol: server,
    contentsCreated: (contents) => void events.emit('web-contents-created', {}, contents),
    loaded: () => tell({ type: 'loaded' }),
    lastClosed: () => void events.emit('window-all-closed'),
  });
  return window.self;
}

/** `new BrowserWindow(…)` gives the object that its constructor returns. */
const BrowserWindow = new Proxy(function () {}, {
  construct: (_target, [options]) => makeWindow(options as Electron.BrowserWindowConstructorOptions),
  get: (_target, key) => {
    throw new Error(`electron stand-in: BrowserWindow.${String(key)} is not modelled`);
  },
}) as unknown as typeof Electron.BrowserWindow;

({ app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session, shell }) satisfies Pick<
  typeof Electron,
  'app' | 'BrowserWindow' | 'dialog' | 'ipcMain' | 'Menu' | 'nativeTheme' | 'protocol' | 'screen' | 'shell'
> & { session: Partial<typeof Electron.session> };

onMessage('quit', quit);
// Why not left to the program: with the test gone, nobody is there to answer its dialogs, and it would wait for ever.
process.on('disconnect', () => void leave(1));
onMessage('second-instance', ({ args, cwd }) => void events.emit('second-instance', {}, args, cwd, null));

export { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session, shell };
