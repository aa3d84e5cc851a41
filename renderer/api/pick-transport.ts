import { ipcTransport } from './ipc-transport.ts';
import { loopbackTransport } from './loopback-transport.ts';
import { retryingCarrier } from './retrying-carrier.ts';
import type { Transport } from './transport.ts';

/** The bridge where the host has put one on the window, else HTTP to the address the page came from. */
export function pickTransport(clientId: string): Transport {
  const transport = window.copydesk ? ipcTransport(window.copydesk) : loopbackTransport(clientId);
  return { ...transport, call: retryingCarrier(transport.call) };
}
