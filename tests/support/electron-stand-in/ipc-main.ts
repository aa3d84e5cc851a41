import type { IpcMain, IpcMainInvokeEvent, WebContents, WebFrameMain } from 'electron';
import { onMessage, reply } from './channel.ts';
import { model } from './model.ts';

type Handler = Parameters<IpcMain['handle']>[1];
const handlers = new Map<string, Handler>();

export const ipcMain = model<IpcMain>('ipcMain', {
  handle: (channel, handler) => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
  removeHandler: (channel) => void handlers.delete(channel),
});

export interface Sender {
  contents: WebContents;
  url: string;
  isTop: boolean;
}

/** Calls the program's handler as a page's `ipcRenderer.invoke` would; a failure is told in Electron's words. */
export async function invoke(channel: string, args: readonly unknown[], sender: Sender): Promise<object> {
  const handler = handlers.get(channel);
  if (!handler) {
    return { error: `Error invoking remote method '${channel}': Error: No handler registered for '${channel}'` };
  }
  const parent = sender.isTop ? null : model<WebFrameMain>('frame', {});
  const senderFrame = model<WebFrameMain>('frame', { url: sender.url, parent });
  const event = model<IpcMainInvokeEvent>('event', { sender: sender.contents, senderFrame });
  try {
    return { value: (await handler(event, ...args)) as unknown };
  } catch (error) {
    return { error: `Error invoking remote method '${channel}': ${String(error)}` };
  }
}

let contentsNow: WebContents | undefined;
export const setContents = (contents: WebContents): void => void (contentsNow = contents);

/** A test calls as a frame that no page of ours could make: another origin, a frame within the page. */
onMessage('call-from', (message) => {
  if (!contentsNow) throw new Error('electron stand-in: there is no window to call from');
  const sender: Sender = { contents: contentsNow, ...message.frame };
  void invoke('copydesk:call', [message.call], sender).then((answer) => reply(message, answer));
});
