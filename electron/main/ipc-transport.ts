import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { callSchema, type Answer } from '../../shared/contract/contract.ts';
import { CALL_CHANNEL, EVENT_CHANNEL } from '../../shared/contract/ipc-channels.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import type { Core } from '../core/core.ts';
import type { Log } from '../core/ports/ports.ts';
import { mayCall } from './app-address.ts';

/** Carries calls and events between the window and the core. */
export interface IpcTransport {
  /** The clients that the window has called as since it was last loaded. */
  clientIds(): string[];
  /** Tells the window one event. */
  send(event: AppEvent): void;
  /** A page that goes away takes its clients with it. */
  forgetClients(): void;
  close(): void;
}

const REFUSED: Answer = {
  ok: false,
  error: { code: 'forbidden', message: 'Only Copydesk’s own window may do this. Nothing was changed.' },
};

/** Answers the window's calls and sends it every event. `windowNow` gives the one window's contents while there is one. */
export function connectIpc(core: Core, log: Log, windowNow: () => WebContents | undefined): IpcTransport {
  const clients = new Set<string>();
  ipcMain.handle(CALL_CHANNEL, async (event: IpcMainInvokeEvent, call: unknown): Promise<Answer> => {
    if (event.sender !== windowNow() || !mayCall(event.senderFrame)) {
      log.error('refused a call from elsewhere', { url: event.senderFrame?.url ?? 'a frame that is gone' });
      return REFUSED;
    }
    const parsed = callSchema.safeParse(call);
    if (parsed.success) clients.add(parsed.data.clientId);
    return await core.dispatch(call);
  });
  const send = (event: AppEvent): void => {
    const contents = windowNow();
    if (contents && !contents.isDestroyed()) contents.send(EVENT_CHANNEL, event);
  };
  const stop = core.subscribe(send);
  return {
    send,
    clientIds: () => [...clients],
    forgetClients: () => clients.clear(),
    close: () => {
      stop();
      ipcMain.removeHandler(CALL_CHANNEL);
    },
  };
}
