import { parentPort, type MessagePort } from 'node:worker_threads';
import { AppError } from '../../../shared/contract/errors.ts';
import { importFile } from './import-file.ts';
import type { FromImportWorker, ToImportWorker } from './import-messages.ts';

/** The entry of the thread that reads what comes in: one source after the other, without database, disk or network. */
const port = parentPort as MessagePort;

port.on('message', (message: ToImportWorker) => {
  void read(message).then((answer) => port.postMessage(answer));
});

async function read({ request, name, bytes, format, language, now }: ToImportWorker): Promise<FromImportWorker> {
  try {
    return { request, ok: true, file: await importFile(name, bytes, { format, language, now: new Date(now) }) };
  } catch (error) {
    const stack = error instanceof Error ? [error.stack, causeOf(error)].filter(Boolean).join('\n') : String(error);
    return { request, ok: false, error: failureOf(name, error).toWire(), stack };
  }
}

const causeOf = ({ cause }: Error): string => (cause instanceof Error ? `cause: ${cause.stack ?? cause.message}` : '');

function failureOf(name: string, error: unknown): AppError {
  if (error instanceof AppError) return error;
  // Why: a source that nests deeper than the stack, or asks for an array that can't be, is the source's fault and not ours.
  const isTooDeep = error instanceof RangeError;
  return isTooDeep
    ? new AppError(
        'validation',
        `“${name}” is built in a way that Copydesk can’t read: it goes too deep. Nothing was changed; paste its text instead.`,
      )
    : new AppError(
        'internal',
        `Copydesk met an error of its own while it read “${name}”. Nothing was changed; the log says more.`,
      );
}
