import type { z } from 'zod';
import { newCommandId } from '../domain/ids.ts';
import { answerSchema, contract, type Call, type CopydeskClient } from './contract.ts';
import type { Contract, Method } from './define.ts';
import { AppError } from './errors.ts';

/** How a call travels: IPC, HTTP, or a function in the same process. It resolves with an Answer; a rejection becomes `unavailable`. */
export type Carrier = (call: Call) => Promise<unknown>;

/** A typed client of the contract over one carrier. Every call resolves with parsed output or rejects with AppError. */
export function createClient(carrier: Carrier, clientId: string): CopydeskClient {
  const services = Object.entries(contract as Contract).map(([service, methods]) => {
    const calls = Object.entries(methods).map(([name, method]) => [
      name,
      (input: object) => invoke(carrier, clientId, `${service}.${name}`, method, input),
    ]);
    return [service, Object.fromEntries(calls)];
  });
  return Object.fromEntries(services) as CopydeskClient;
}

async function invoke(
  carrier: Carrier,
  clientId: string,
  method: string,
  definition: Method,
  input: object,
): Promise<z.output<Method['output']>> {
  // Why: made here, so that a carrier that sends a call again sends the same id and the host applies it once.
  const identified = definition.kind === 'command' ? { commandId: newCommandId(), ...input } : input;
  let raw: unknown;
  try {
    raw = await carrier({ method, input: identified, clientId });
  } catch (cause) {
    throw new AppError(
      'unavailable',
      'Copydesk’s own process did not answer. Your words are kept in this window; it tries again by itself.',
      { cause },
    );
  }
  const answer = answerSchema.safeParse(raw);
  if (!answer.success)
    throw new AppError('internal', 'Copydesk answered in a form that this window does not understand.', {
      cause: answer.error,
    });
  if (!answer.data.ok) throw AppError.fromWire(answer.data.error);
  const output = definition.output.safeParse(answer.data.value);
  if (!output.success)
    throw new AppError('internal', `Copydesk’s answer to ${method} does not fit its contract.`, {
      cause: output.error,
    });
  return output.data;
}
