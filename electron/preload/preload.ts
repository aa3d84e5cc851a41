import { contextBridge, ipcRenderer } from 'electron';
import { CALL_CHANNEL, EVENT_CHANNEL } from '../../shared/contract/ipc-channels.ts';

/** All that the page gets of the system: one way to call, one way to listen. */
contextBridge.exposeInMainWorld('copydesk', {
  invoke: (call: unknown): Promise<unknown> => ipcRenderer.invoke(CALL_CHANNEL, call),
  subscribe: (listener: (event: unknown) => void): (() => void) => {
    const forward = (_event: unknown, event: unknown): void => listener(event);
    ipcRenderer.on(EVENT_CHANNEL, forward);
    return () => void ipcRenderer.removeListener(EVENT_CHANNEL, forward);
  },
});
