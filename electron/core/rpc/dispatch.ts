import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { callSchema, type Answer, type Call, type CopydeskHandlers } from '../../../shared/contract/contract.ts';
import type { CallContext, Contract, Method } from '../../../shared/contract/define.ts';
import { AppError, type ErrorCode } from '../../../shared/contract/errors.ts';
import { storageError } from '../db/storage-error.ts';
import type { Log } from '../ports/ports.ts';

/** Codes that any method may answer with: its input was wrong, or what it stands on failed. */
const ALWAYS_DECLARED: readonly ErrorCode[] = [
  'validation',
  'storage_full',
  'storage_read_only',
  'storage_corrupt',
  'unavailable',
  'internal',
];

type AnyHandlers = Readonly<
  Record<string, Readonly<Record<string, (input: unknown, context: CallContext) => unknown>>>
>;

/**
 * Answers calls of a contract with its handlers. The answer never rejects: input that does not fit is `validation`, with the places in
 * `details.problems`; what a method did not declare is `internal`, with a correlation id that leads to the log.
 */
export function createDispatch(
  contract: Contract,
  handlers: CopydeskHandlers,
  { log, databaseFile }: { log: Log; databaseFile: string },
): (call: unknown) => Promise<Answer> {
  return async (raw) => {
    const call = callSchema.safeParse(raw);
    if (!call.success) return refuse(call.error, 'This call is not in the form that Copydesk understands.');
    const found = lookUp(contract, handlers as unknown as AnyHandlers, call.data.method);
    if (!found) return failed(new AppError('validation', `Copydesk has no method “${call.data.method}”.`));
    const input = found.method.input.safeParse(call.data.input);
    if (!input.success) return refuse(input.error, 'Copydesk could not take this as it stands; nothing was changed.');
    try {
      const value = await found.handler(input.data, { clientId: call.data.clientId });
      return { ok: true, value: found.method.output.parse(value) };
    } catch (thrown) {
      return failed(presentable(storageError(thrown, databaseFile), found.method, call.data, log));
    }
  };
}

function lookUp(contract: Contract, handlers: AnyHandlers, name: string) {
  const [service = '', method = '', ...rest] = name.split('.');
  if (rest.length > 0 || !Object.hasOwn(contract, service)) return undefined;
  const methods = contract[service];
  if (!methods || !Object.hasOwn(methods, method)) return undefined;
  const definition = methods[method];
  const handler = handlers[service]?.[method];
  return definition && handler ? { method: definition, handler } : undefined;
}

const failed = (error: AppError): Answer => ({ ok: false, error: error.toWire() });

function refuse(error: z.ZodError, message: string): Answer {
  const problems = error.issues.map((issue) => `${issue.path.map(String).join('.') || 'input'}: ${issue.message}`);
  return failed(
    new AppError('validation', `${message} (${problems.slice(0, 3).join('; ')})`, { details: { problems } }),
  );
}

function presentable(thrown: unknown, method: Method, call: Call, log: Log): AppError {
  const declared = thrown instanceof AppError && [...ALWAYS_DECLARED, ...method.errors].includes(thrown.code);
  if (declared && thrown.code !== 'internal') {
    if (thrown.cause) log.error(thrown.message, { method: call.method, cause: stackOf(thrown.cause) });
    return thrown;
  }
  const correlationId = randomUUID();
  log.error('a call failed', { correlationId, method: call.method, error: stackOf(thrown) });
  return new AppError(
    'internal',
    `Copydesk met an error of its own. What was saved is kept. Please try again; the log has it as ${correlationId}.`,
    { correlationId },
  );
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
