import type { Call } from '../../shared/contract/contract.ts';
import { parseEvent } from './parse-event.ts';
import type { Transport } from './transport.ts';

/** What the preload script puts on `window`, and all of it. */
export interface CopydeskBridge {
  invoke(call: Call): Promise<unknown>;
  subscribe(listener: (event: unknown) => void): () => void;
}

declare global {
  interface Window {
    readonly copydesk?: CopydeskBridge;
  }
}

export function ipcTransport(bridge: CopydeskBridge): Transport {
  return {
    call: (call) => bridge.invoke(call),
    subscribe(listener) {
      listener.connected(true);
      return bridge.subscribe((raw) => {
        const event = parseEvent(raw);
        if (event) listener.event(event);
      });
    },
  };
}
