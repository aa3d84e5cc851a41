import type { MessagePort } from 'node:worker_threads';
import { closeDatabase, openDatabase } from '../db/database.ts';
import { indexQueue } from '../search/index-stories.ts';
import type { FromIndexWorker, IndexWorkerData, ToIndexWorker } from './worker-messages.ts';

/** Indexes whenever it is woken, until it is closed. */
export function runIndexWorker({ databaseFile }: IndexWorkerData, port: MessagePort): void {
  const db = openDatabase(databaseFile);
  const tell = (message: FromIndexWorker): void => port.postMessage(message);
  const problem = (what: string, error: unknown): void =>
    tell({
      kind: 'problem',
      problem: `${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    });
  let awake = false;
  let running = false;
  let closing = false;

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    while (awake && !closing) {
      awake = false;
      try {
        const indexed = await indexQueue(db, {
          onUnreadable: (seq, error) => problem(`story ${seq} can't be indexed`, error),
          stopped: () => closing,
        });
        if (indexed > 0) tell({ kind: 'caught-up' });
      } catch (error) {
        problem('the queue stays as it is', error);
      }
    }
    running = false;
    if (closing) end();
  }

  function end(): void {
    closeDatabase(db);
    port.close();
  }

  port.on('message', (message: ToIndexWorker) => {
    if (message.kind === 'wake') {
      awake = true;
      void run();
    } else {
      closing = true;
      if (!running) end();
    }
  });
}
