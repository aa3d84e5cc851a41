import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import type { CopydeskClient } from '../../shared/contract/contract.ts';
import { createClient } from '../../shared/contract/create-client.ts';
import { newCommandId } from '../../shared/domain/ids.ts';
import { EventBus } from './event-bus.ts';
import { pickTransport } from './pick-transport.ts';
import type { Transport } from './transport.ts';

interface Api {
  readonly client: CopydeskClient;
  /** The name of this window in calls and events. */
  readonly clientId: string;
  readonly events: EventBus;
}

const ApiContext = createContext<Api | null>(null);

function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // Why: the host is on this computer, so the browser's idea of being offline says nothing about it; events say when data is old.
      queries: { networkMode: 'always', retry: false, staleTime: Infinity, refetchOnWindowFocus: false },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

function connect(given: Transport | undefined): Api & { transport: Transport; queries: QueryClient } {
  const clientId = newCommandId();
  const transport = given ?? pickTransport(clientId);
  const client = createClient(transport.call, clientId);
  return { client, clientId, events: new EventBus(), transport, queries: newQueryClient() };
}

/** Gives the program under it its host: typed calls, events, cached queries. */
export function ApiProvider({ transport, children }: { transport?: Transport; children: ReactNode }) {
  const [api] = useState(() => connect(transport));
  useEffect(() => api.events.start(api.transport, () => void api.queries.invalidateQueries()), [api]);
  return (
    <ApiContext value={api}>
      <QueryClientProvider client={api.queries}>{children}</QueryClientProvider>
    </ApiContext>
  );
}

export function useApi(): Api {
  const api = useContext(ApiContext);
  if (!api) throw new Error('useApi stands outside ApiProvider');
  return api;
}
