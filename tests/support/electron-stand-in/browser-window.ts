import type { BrowserContext } from '@playwright/test';
import type { BrowserWindow, BrowserWindowConstructorOptions, WebContents } from 'electron';
import { onMessage, record } from './channel.ts';
import { invoke, setContents } from './ipc-main.ts';
import { KnownEvents, model } from './model.ts';
import { PageHost } from './page-host.ts';
import type { ProtocolServer } from './protocol-server.ts';

export interface WindowSurroundings {
  context(): BrowserContext;
  protocol: ProtocolServer;
  contentsCreated(contents: WebContents): void;
  loaded(): void;
  lastClosed(): void;
}

type Bounds = ReturnType<BrowserWindow['getBounds']>;
type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];

/** The settings without which a page could reach past its sandbox; the stand-in models no other window. */
function assertShut({ webPreferences: asked }: BrowserWindowConstructorOptions): void {
  const shut =
    asked?.sandbox === true &&
    asked.contextIsolation === true &&
    asked.nodeIntegration === false &&
    asked.webSecurity === true &&
    asked.webviewTag === false;
  if (!shut) throw new Error('electron stand-in: only sandboxed, isolated windows without Node are modelled');
}

/** The one window of the program; its page is a real one of Chromium. */
export class StandInWindow {
  static open: StandInWindow | undefined;
  readonly events = new KnownEvents('BrowserWindow', ['close', 'closed', 'ready-to-show', 'unresponsive']);
  readonly contentsEvents = new KnownEvents('webContents', [
    'will-navigate',
    'will-redirect',
    'will-frame-navigate',
    'will-attach-webview',
    'did-navigate',
    'render-process-gone',
  ]);
  readonly self: BrowserWindow;
  readonly contents: WebContents;
  readonly #around: WindowSurroundings;
  readonly #preload: string;
  #page: PageHost | undefined;
  #openHandler: OpenHandler | undefined;
  #destroyed = false;
  #bounds: Bounds;
  #maximized = false;
  #minimized = false;
  #loadingItself = false;

  constructor(options: BrowserWindowConstructorOptions, around: WindowSurroundings) {
    assertShut(options);
    if (StandInWindow.open) throw new Error('electron stand-in: a second window is not modelled');
    StandInWindow.open = this;
    this.#around = around;
    this.#preload = options.webPreferences?.preload ?? '';
    this.#bounds = {
      x: options.x ?? 0,
      y: options.y ?? 0,
      width: options.width ?? 800,
      height: options.height ?? 600,
    };
    record('BrowserWindow', { bounds: this.#bounds, webPreferences: options.webPreferences });
    this.contents = this.#makeContents();
    this.self = this.#makeSelf();
    setContents(this.contents);
    around.contentsCreated(this.contents);
  }

  #makeContents(): WebContents {
    return model<WebContents>('webContents', {
      ...this.contentsEvents.members<WebContents>(),
      isDestroyed: () => this.#destroyed,
      send: (channel, ...args) => this.#page?.send(channel, args as unknown[]),
      setWindowOpenHandler: (handler) => void (this.#openHandler = handler),
    });
  }

  #makeSelf(): BrowserWindow {
    return model<BrowserWindow>('BrowserWindow', {
      ...this.events.members<BrowserWindow>(),
      webContents: this.contents,
      loadURL: (url) => this.#load(url),
      close: () => void this.close(),
      destroy: () => void this.destroy(),
      isDestroyed: () => this.#destroyed,
      getNormalBounds: () => this.#bounds,
      isMaximized: () => this.#maximized,
      maximize: () => void (this.#maximized = true),
      isMinimized: () => this.#minimized,
      restore: () => void (this.#minimized = false),
      show: () => record('window.show', null),
      focus: () => record('window.focus', null),
    });
  }

  async #load(url: string): Promise<void> {
    const { protocol } = this.#around;
    this.#page ??= await PageHost.open(this.#around.context(), this.#preload, {
      call: ({ channel, args }, { url: from, isTop }) =>
        invoke(channel, args, { contents: this.contents, url: protocol.toProgram(from), isTop }),
      mayNavigate: (to, isMainFrame) => this.#mayNavigate(protocol.toProgram(to), isMainFrame),
      popup: (to) => this.#popup(protocol.toProgram(to)),
      navigated: (to) => void this.contentsEvents.emit('did-navigate', {}, protocol.toProgram(to)),
      crashed: () => this.contentsEvents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }),
      closed: () => this.#gone(),
    });
    this.#loadingItself = true;
    try {
      await this.#page.load(protocol.toBrowser(url));
    } finally {
      this.#loadingItself = false;
    }
    this.events.emit('ready-to-show');
    this.#around.loaded();
  }

  #mayNavigate(url: string, isMainFrame: boolean): boolean {
    // Why: Electron asks nobody about an address that the program itself has loaded.
    const asked = this.#loadingItself && isMainFrame;
    const byFrame = asked || this.contentsEvents.allowed('will-frame-navigate', { url, isMainFrame });
    const allowed = byFrame && (asked || !isMainFrame || this.contentsEvents.allowed('will-navigate', { url }, url));
    if (!allowed) record('navigation refused', { url, isMainFrame });
    return allowed;
  }

  #popup(url: string): void {
    const details = { url, frameName: '', features: '', disposition: 'foreground-tab' } as Parameters<OpenHandler>[0];
    const answer = this.#openHandler?.(details);
    if (answer?.action !== 'deny') throw new Error('electron stand-in: the program let a page open a window');
    record('window.open refused', { url });
  }

  /** Asks to close, as the person does; true where the window went. */
  close(): boolean {
    if (!this.events.allowed('close')) return false;
    void this.destroy();
    return true;
  }

  async destroy(): Promise<void> {
    if (this.#destroyed) return;
    const page = this.#page;
    this.#gone();
    await page?.close();
  }

  #gone(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    StandInWindow.open = undefined;
    this.events.emit('closed');
    this.#around.lastClosed();
  }
}

onMessage('close-window', () => void StandInWindow.open?.close());
