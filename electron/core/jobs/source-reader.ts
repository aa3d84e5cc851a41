import { Worker } from 'node:worker_threads';
import { AppError } from '../../../shared/contract/errors.ts';
import type { ImportFormat } from '../../../shared/contract/import-report.ts';
import type { ImportedFile } from '../import/import-file.ts';
import type { FromImportWorker, ToImportWorker } from '../import/import-messages.ts';
import { LONGEST_READING_MS, WORKER_MEMORY_MB } from '../import/limits.ts';
import type { Clock, Log } from '../ports/ports.ts';

/** How long an idle reader is kept for the next source, in milliseconds. */
const KEPT_IDLE_MS = 20_000;

export interface SourceToRead {
  name: string;
  bytes: Uint8Array;
  format: ImportFormat;
  language: string;
}

/** Reads sources as stories in a thread of bounded time and memory, one at a time. */
export interface SourceReader {
  /** Rejects with AppError: what `importFile` throws, `validation` where time or memory ran out, `cancelled` by the signal. */
  read(source: SourceToRead, signal?: AbortSignal): Promise<ImportedFile>;
  close(): Promise<void>;
}

interface Limits {
  milliseconds: number;
  megabytes: number;
}

export function createSourceReader(
  entry: string,
  { clock, log }: { clock: Clock; log: Log },
  limits: Limits = { milliseconds: LONGEST_READING_MS, megabytes: WORKER_MEMORY_MB },
): SourceReader {
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let requests = 0;

  function start(): Worker {
    clearTimeout(idle);
    if (worker) return worker;
    const started = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: limits.megabytes } });
    // Why: the exit of a worker that nobody waits for is no event; the next source gets a new one.
    started.on('exit', () => {
      if (worker === started) worker = undefined;
    });
    return (worker = started);
  }

  async function stop(): Promise<void> {
    clearTimeout(idle);
    const stopped = worker;
    worker = undefined;
    await stopped?.terminate();
  }

  function rest(): void {
    worker?.unref();
    idle = setTimeout(() => void stop(), KEPT_IDLE_MS);
    idle.unref();
  }

  function ask(source: SourceToRead, signal: AbortSignal | undefined): Promise<ImportedFile> {
    const { name, bytes } = source;
    const request = (requests += 1);
    const reader = start();
    reader.ref();
    return new Promise((resolve, reject) => {
      const end = (settle: () => void): void => {
        clearTimeout(clockwork);
        reader.off('message', onMessage);
        reader.off('error', onError);
        reader.off('exit', onExit);
        signal?.removeEventListener('abort', onAbort);
        settle();
      };
      const giveUp = (error: AppError): void => end(() => void stop().then(() => reject(error)));
      const onMessage = (answer: FromImportWorker): void => {
        if (answer.request !== request) return;
        if (!answer.ok && answer.error.code === 'internal')
          log.error('a source could not be read', { error: answer.stack });
        end(() => (answer.ok ? resolve(answer.file) : reject(AppError.fromWire(answer.error))));
      };
      const onError = (error: Error & { code?: string }): void => {
        log.error('the reader of sources failed', { error: error.stack });
        giveUp(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch(name, 'more memory') : ofOurOwn(name));
      };
      const onExit = (): void => giveUp(ofOurOwn(name));
      const onAbort = (): void => giveUp(new AppError('cancelled', 'Cancelled; what had come in before stays.'));
      const clockwork = setTimeout(
        () => giveUp(tooMuch(name, `longer than ${Math.round(limits.milliseconds / 1000)} seconds`)),
        limits.milliseconds,
      );
      reader.on('message', onMessage);
      reader.on('error', onError);
      reader.on('exit', onExit);
      signal?.addEventListener('abort', onAbort);
      if (signal?.aborted) return onAbort();
      const message: ToImportWorker = { request, ...source, now: clock.now().toISOString() };
      // Why a copy where the bytes are a part of a larger buffer: only a whole one can change hands, and Buffer's own slice is no copy.
      const own = bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
      reader.postMessage({ ...message, bytes: own }, [own.buffer as ArrayBuffer]);
    });
  }

  return {
    read: (source, signal) => {
      const reading = turn.then(() => ask(source, signal)).finally(rest);
      turn = reading.catch(() => undefined);
      return reading;
    },
    close: stop,
  };
}

const tooMuch = (name: string, what: string): AppError =>
  new AppError(
    'validation',
    `“${name}” takes ${what} to read than Copydesk gives one file, and was left alone. Nothing was changed; paste its text, or save only the article.`,
  );

const ofOurOwn = (name: string): AppError =>
  new AppError(
    'internal',
    `Copydesk met an error of its own while it read “${name}”. Nothing was changed; the log says more.`,
  );
