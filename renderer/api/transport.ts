import type { Carrier } from '../../shared/contract/create-client.ts';
import type { AppEvent } from '../../shared/contract/events.ts';

export interface TransportListener {
  event(event: AppEvent): void;
  /** False when the stream of events broke off, true when it stands again; events in between were missed. */
  connected(connected: boolean): void;
}

/** How this window reaches its host: calls one way, events the other. */
export interface Transport {
  call: Carrier;
  /** Tells events until the returned function is called. */
  subscribe(listener: TransportListener): () => void;
}
