import { parseEvent } from './parse-event.ts';
import type { Transport } from './transport.ts';

/** How long a refused stream of events waits before it asks again, in milliseconds. */
const RECONNECT_MS = 2000;

/** Calls by `POST rpc`, events by server-sent events; addresses are relative to the page. */
export function loopbackTransport(clientId: string): Transport {
  return {
    async call(call) {
      const response = await fetch('rpc', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(call),
      });
      return response.json();
    },
    subscribe(listener) {
      let source: EventSource;
      let again: ReturnType<typeof setTimeout> | undefined;
      const open = (): void => {
        source = new EventSource(`events?clientId=${encodeURIComponent(clientId)}`);
        source.onopen = () => listener.connected(true);
        source.onmessage = (message: MessageEvent<string>) => {
          const event = parseEvent(JSON.parse(message.data));
          if (event) listener.event(event);
        };
        source.onerror = () => {
          listener.connected(false);
          // Why: a browser gives a stream up for good where the server answered with anything but a stream.
          if (source.readyState === EventSource.CLOSED) again = setTimeout(open, RECONNECT_MS);
        };
      };
      open();
      return () => {
        clearTimeout(again);
        source.close();
      };
    },
  };
}
