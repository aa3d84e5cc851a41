import { parseEvent } from './parse-event.ts';
import type { Transport } from './transport.ts';

/** How long a refused stream of events waits before it asks again, in milliseconds. */
const RECONNECT_MS = 2000;
/** The longest call that a browser carries on with after its page is gone, in bytes: a little under Fetch's 64 KiB. */
const LONGEST_LAST_CALL = 60_000;
/** How long after it was asked to go a page that is still there counts as staying, in milliseconds. */
const STAYING_MS = 3000;

/** Tells whether the page is on its way out, so that what it sends now has to outlive it. */
function watchLeaving(): () => boolean {
  let leftAt = -Infinity;
  const leave = (): void => {
    leftAt = performance.now();
  };
  window.addEventListener('beforeunload', leave, { capture: true });
  window.addEventListener('pagehide', leave, { capture: true });
  return () => performance.now() - leftAt < STAYING_MS;
}

/** Calls by `POST rpc`, events by server-sent events; addresses are relative to the page. */
export function loopbackTransport(clientId: string): Transport {
  const isLeaving = watchLeaving();
  return {
    async call(call) {
      const body = JSON.stringify(call);
      const response = await fetch('rpc', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        keepalive: isLeaving() && new Blob([body]).size < LONGEST_LAST_CALL,
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
