import { Worker } from 'node:worker_threads';
import type { Log } from '../ports/ports.ts';
import type { FromIndexWorker, IndexWorkerData, ToIndexWorker } from '../jobs/worker-messages.ts';

/** Wakes the worker this long after a save, in milliseconds, so that a burst of them is indexed together. */
const SETTLE_MS = 250;

export interface IndexRunner {
  /** Something was queued. */
  wake(): void;
  /** Ends the worker after its present batch. */
  close(): Promise<void>;
}

/** Indexes beside the program, in a worker with its own connection, which starts with the first thing to do. A failed worker never blocks a save. */
export function createIndexRunner(
  { workerEntry, databaseFile }: { workerEntry: string; databaseFile: string },
  { log, onCaughtUp }: { log: Log; onCaughtUp(): void },
): IndexRunner {
  let worker: Worker | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  const tell = (message: ToIndexWorker): void => worker?.postMessage(message);

  function start(): Worker {
    const workerData: IndexWorkerData = { role: 'index', databaseFile };
    const started = new Worker(workerEntry, { workerData });
    started.on('message', (message: FromIndexWorker) => {
      if (message.kind === 'caught-up') onCaughtUp();
      else log.error('the search index met a problem', { problem: message.problem });
    });
    started.on('error', (error) => log.error('the index worker failed', { error: error.stack }));
    // Why: the queue is on disk; the next save, or the next start, takes it up with a new worker.
    started.on('exit', () => {
      if (worker === started) worker = undefined;
    });
    return started;
  }

  return {
    wake: () => {
      if (closed || timer) return;
      timer = setTimeout(() => {
        timer = undefined;
        worker ??= start();
        tell({ kind: 'wake' });
      }, SETTLE_MS);
    },
    close: async () => {
      closed = true;
      clearTimeout(timer);
      const ending = worker;
      if (!ending) return;
      const exited = new Promise<void>((resolve) => ending.once('exit', () => resolve()));
      tell({ kind: 'close' });
      await exited;
    },
  };
}
