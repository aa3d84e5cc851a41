import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract, type CopydeskClient } from '../../shared/contract/contract.ts';
import { createClient, type Carrier } from '../../shared/contract/create-client.ts';
import type { Core } from '../../electron/core/core.ts';
import { openTestLoopback } from '../support/loopback-server.ts';
import { openTestCore } from '../support/test-core.ts';

/** A newsroom at the far end of one carrier. */
interface Connected {
  carry: Carrier;
  core: Core;
  close(): Promise<void>;
}

const CARRIERS: readonly [name: string, connect: () => Promise<Connected>][] = [
  [
    'in one process',
    async () => {
      const { core, close } = await openTestCore();
      return { carry: (call) => core.dispatch(call), core, close };
    },
  ],
  [
    'over HTTP',
    async () => {
      const { core, ask, close } = await openTestLoopback();
      const headers = { 'content-type': 'application/json' };
      const carry: Carrier = async (call) =>
        JSON.parse((await ask({ method: 'POST', path: '/rpc', headers, body: JSON.stringify(call) })).body);
      return { carry, core, close };
    },
  ],
  [
    'over a pair that clones, as IPC does',
    async () => {
      const { core, close } = await openTestCore();
      return { carry: async (call) => structuredClone(await core.dispatch(structuredClone(call))), core, close };
    },
  ],
];

/** What every carrier must do alike for one service: the same calls, the same answers, the same errors; and no method goes untried. */
export function overEveryCarrier(
  service: keyof typeof contract,
  tests: (at: { client: CopydeskClient; core: Core }) => void,
): void {
  describe.each(CARRIERS)(`the ${service} contract %s`, (_name, connect) => {
    const asked = new Set<string>();
    const at = {} as { client: CopydeskClient; core: Core };
    let close: () => Promise<void>;
    beforeAll(async () => {
      const connected = await connect();
      close = connected.close;
      at.core = connected.core;
      at.client = createClient((call) => {
        asked.add(call.method);
        return connected.carry(call);
      }, 'contract-test');
    });
    afterAll(async () => await close());

    tests(at);

    it('was asked for every method', () => {
      const methods = Object.keys(contract[service]).map((method) => `${service}.${method}`);
      expect(methods.filter((method) => !asked.has(method))).toEqual([]);
    });
  });
}
