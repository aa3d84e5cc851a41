import type { AppEvent, EventName, EventPayload } from '../../shared/contract/events.ts';
import type { Transport } from './transport.ts';

type Listener = (event: AppEvent) => void;

/** One stream of events for the whole window, and whether it stands. */
export class EventBus {
  readonly #listeners = new Set<Listener>();
  readonly #watchers = new Set<() => void>();
  #connected = true;

  get connected(): boolean {
    return this.#connected;
  }

  /** Connects to the host until the returned function is called. */
  start(transport: Transport, onReconnect: () => void): () => void {
    return transport.subscribe({
      event: (event) => {
        for (const listener of [...this.#listeners]) listener(event);
      },
      connected: (connected) => {
        if (connected === this.#connected) return;
        this.#connected = connected;
        for (const watcher of [...this.#watchers]) watcher();
        if (connected) onReconnect();
      },
    });
  }

  on<N extends EventName>(name: N, handler: (payload: EventPayload<N>) => void): () => void {
    const listener: Listener = (event) => {
      if (event.name === name) handler(event.payload as EventPayload<N>);
    };
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** For `useSyncExternalStore`. */
  readonly watchConnection = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };
}
