import type { Carrier } from '../../shared/contract/create-client.ts';

/** The waits before a call that did not arrive is sent again, in milliseconds. */
const WAITS_MS = [200, 600, 1500];

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends a call again where the host did not answer at all. The call carries its command id, so the host applies it once. */
export function retryingCarrier(carrier: Carrier, waits: readonly number[] = WAITS_MS): Carrier {
  return async (call) => {
    for (const ms of waits) {
      try {
        return await carrier(call);
      } catch {
        // Why: what failed is told by the last try; a refusal by the host is an answer and never lands here.
        await wait(ms);
      }
    }
    return carrier(call);
  };
}
