/** The two channels between a window and the Electron host; nothing else crosses. */
export const CALL_CHANNEL = 'copydesk:call';
export const EVENT_CHANNEL = 'copydesk:event';

/** The one origin that the desktop program's window has. */
export const APP_SCHEME = 'app';
export const APP_ORIGIN = 'app://copydesk';
