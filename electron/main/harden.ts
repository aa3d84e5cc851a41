import { app, type Session, type WebContents } from 'electron';
import type { Log } from '../core/ports/ports.ts';
import { isAppUrl, isWebLink } from './app-address.ts';

export interface HardenOptions {
  log: Log;
  /** Opens a web address outside the program. */
  openLink(url: string): Promise<void>;
}

/** What the window needs of the system beyond the page itself: nothing but writing to the clipboard when the person copies. */
const GRANTED: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/** Refuses every permission that a page can ask for, whether it asks or only looks. */
export function refusePermissions(session: Session, log: Log): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    const granted = GRANTED.has(permission);
    if (!granted) log.info('refused a permission', { permission });
    answer(granted);
  });
  session.setPermissionCheckHandler((_contents, permission) => GRANTED.has(permission));
  session.setDevicePermissionHandler(() => false);
}

/**
 * Keeps every page of the program where it is: no way to another address, no second window, no webview. A web link that would have
 * opened a window goes to the system's browser instead.
 */
export function holdNavigation({ log, openLink }: HardenOptions): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    const stay = (event: { preventDefault(): void }, url: string): void => {
      if (isAppUrl(url)) return;
      event.preventDefault();
      log.info('refused to leave for another address', { url });
    };
    contents.on('will-navigate', (event) => stay(event, event.url));
    contents.on('will-redirect', (event) => stay(event, event.url));
    contents.on('will-frame-navigate', (event) => {
      // Why about: the preview's frame is written from a string (srcdoc) and has no address of its own.
      if (!event.isMainFrame && event.url.startsWith('about:')) return;
      stay(event, event.url);
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      if (isWebLink(url)) {
        openLink(url).catch((error: unknown) => log.error('a link could not be opened', { error: String(error) }));
      } else {
        log.info('refused to open a window', { url });
      }
      return { action: 'deny' };
    });
  });
}
