import type { Page } from '@playwright/test';
import { createClient } from '../../shared/contract/create-client.ts';
import type { CopydeskClient } from '../../shared/contract/contract.ts';

/** A client that calls the host as the open window does, over whichever carrier that window has. */
export function windowClient(page: Page): CopydeskClient {
  return createClient(
    (call) =>
      page.evaluate(async (sent) => {
        const bridge = (window as { copydesk?: { invoke(call: unknown): Promise<unknown> } }).copydesk;
        if (bridge) return await bridge.invoke(sent);
        const headers = { 'content-type': 'application/json' };
        const answer = await fetch('rpc', { method: 'POST', headers, body: JSON.stringify(sent) });
        return (await answer.json()) as unknown;
      }, call),
    'test-driver',
  );
}
