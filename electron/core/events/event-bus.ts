import type { AppEvent } from '../../../shared/contract/events.ts';
import type { Log } from '../ports/ports.ts';

export interface EventBus {
  tell(event: AppEvent): void;
  /** Until the returned function is called. */
  subscribe(listener: (event: AppEvent) => void): () => void;
}

/** Passes events on, each to every listener; one that throws is logged and does not keep the others from hearing. */
export function createEventBus(log: Log): EventBus {
  const listeners = new Set<(event: AppEvent) => void>();
  return {
    tell: (event) => {
      for (const listener of [...listeners]) {
        try {
          listener(event);
        } catch (error) {
          log.error('a listener failed', {
            event: event.name,
            error: error instanceof Error ? error.stack : String(error),
          });
        }
      }
    },
    subscribe: (listener) => {
      // Why: wrapped, so that one function subscribed twice is told twice and ends once at a time.
      const own = (event: AppEvent): void => listener(event);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
}
