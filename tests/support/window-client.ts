import type { Page } from '@playwright/test';
import { createClient } from '../../shared/contract/create-client.ts';
import type { CopydeskClient } from '../../shared/contract/contract.ts';

/** The name under which tests call. */
export const DRIVER = 'test-driver';

interface Bridge {
  invoke(call: unknown): Promise<unknown>;
  subscribe(listener: (event: { name: string }) => void): () => void;
}

/** A client that calls the host as the open window does, over whichever carrier that window has. */
export function windowClient(page: Page): CopydeskClient {
  return createClient(
    (call) =>
      page.evaluate(async (sent) => {
        const { copydesk: bridge, copydeskDriver } = window as { copydesk?: Bridge; copydeskDriver?: true };
        if (bridge) {
          // Why: the host waits for the last words of everybody who has called, and this caller never has any.
          if (!copydeskDriver) {
            Object.assign(window, { copydeskDriver: true });
            const ready = { method: 'windows.readyToClose', clientId: sent.clientId };
            bridge.subscribe(({ name }) => {
              if (name !== 'closeRequested') return;
              void bridge.invoke({ ...ready, input: { commandId: crypto.randomUUID() } });
            });
          }
          return await bridge.invoke(sent);
        }
        const headers = { 'content-type': 'application/json' };
        const answer = await fetch('rpc', { method: 'POST', headers, body: JSON.stringify(sent) });
        return (await answer.json()) as unknown;
      }, call),
    DRIVER,
  );
}
