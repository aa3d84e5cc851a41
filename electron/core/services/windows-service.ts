import type { CopydeskHandlers } from '../../../shared/contract/contract.ts';
import type { ServiceContext } from './service-context.ts';

export interface WindowsService {
  handlers: CopydeskHandlers['windows'];
  /** Asks these windows for their last words and waits; gives those that did not answer within `graceMs` milliseconds. */
  requestClose(clientIds: readonly string[], graceMs: number): Promise<string[]>;
}

/** What the windows tell of themselves. */
export function createWindowsService({ events, ports }: ServiceContext): WindowsService {
  const waiting = new Set<(clientId: string) => void>();
  return {
    handlers: {
      readyToClose: (_input, { clientId }) => {
        for (const take of waiting) take(clientId);
        return {};
      },
      reportProblem: ({ message }, { clientId }) => {
        ports.log.error('a window reported a problem', { clientId, message });
        return {};
      },
    },
    requestClose: (clientIds, graceMs) =>
      new Promise((resolve) => {
        const silent = new Set(clientIds);
        const end = (): void => {
          clearTimeout(timer);
          waiting.delete(take);
          resolve([...silent]);
        };
        const take = (clientId: string): void => {
          silent.delete(clientId);
          if (silent.size === 0) end();
        };
        const timer = setTimeout(end, graceMs);
        waiting.add(take);
        if (silent.size === 0) end();
        else events.tell({ name: 'closeRequested', payload: {} });
      }),
  };
}
