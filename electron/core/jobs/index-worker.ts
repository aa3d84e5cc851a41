import type { MessagePort } from 'node:worker_threads';
import { closeDatabase, openDatabase } from '../db/database.ts';
import { sweepBlocks } from '../documents/sweep-blocks.ts';
import { indexQueue } from '../search/index-stories.ts';
import type { FromIndexWorker, IndexWorkerData, ToIndexWorker } from './worker-messages.ts';

/** When unused block contents are looked for, in milliseconds: after the start, after a sweep, and after one that a save came between. */
const SWEEP_FIRST_MS = 60_000;
const SWEEP_AGAIN_MS = 6 * 3_600_000;
const SWEEP_RETRY_MS = 5 * 60_000;

/** Indexes whenever it is woken, and sweeps unused blocks when nothing else is to do, until it is closed. */
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

  async function sweep(): Promise<void> {
    if (running) return sweepIn(SWEEP_RETRY_MS);
    running = true;
    try {
      const swept = await sweepBlocks(db, () => awake || closing);
      sweepIn(swept === null ? SWEEP_RETRY_MS : SWEEP_AGAIN_MS);
    } catch (error) {
      problem('unused blocks stay where they are', error);
    }
    running = false;
    if (closing) end();
    else if (awake) void run();
  }

  let sweeper: NodeJS.Timeout | undefined;
  function sweepIn(ms: number): void {
    sweeper = setTimeout(() => void sweep(), ms);
  }

  function end(): void {
    clearTimeout(sweeper);
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
  sweepIn(SWEEP_FIRST_MS);
}
