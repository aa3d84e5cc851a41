import { APP_ORIGIN } from '../../shared/contract/ipc-channels.ts';

/** What is known of the frame that sent something: its address, and whether it is the top one. */
export interface SendingFrame {
  url: string;
  parent: unknown;
}

/** Whether an address belongs to the program's own interface. Takes anything; what is no address does not. */
export function isAppUrl(address: string): boolean {
  const url = URL.parse(address);
  // Why not `origin`: Node gives 'null' as the origin of every scheme that is not the web's own.
  return url !== null && `${url.protocol}//${url.host}` === APP_ORIGIN && url.username === '' && url.password === '';
}

/** Whether a call may be answered: it comes from the top frame of a window, and that frame shows the program's own interface. */
export function mayCall(frame: SendingFrame | null | undefined): boolean {
  return !!frame && frame.parent === null && isAppUrl(frame.url);
}

/** Whether an address may be handed to the system's browser: the web and nothing else. */
export function isWebLink(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.host !== '';
}
