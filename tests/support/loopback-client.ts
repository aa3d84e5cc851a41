import { createClient } from '../../shared/contract/create-client.ts';
import type { CopydeskClient } from '../../shared/contract/contract.ts';

/** A client of a running loopback host, let in by the address that the host printed. */
export async function loopbackClient(url: string, clientId = 'test'): Promise<CopydeskClient> {
  const { origin } = new URL(url);
  const entered = await fetch(url, { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`the host let nobody in: ${entered.status}`);
  const headers = { cookie, origin, 'content-type': 'application/json' };
  return createClient(async (call) => {
    const answer = await fetch(`${origin}/rpc`, { method: 'POST', headers, body: JSON.stringify(call) });
    return await answer.json();
  }, clientId);
}
