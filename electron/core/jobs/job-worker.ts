import type { MessagePort } from 'node:worker_threads';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import type { JobResult } from '../../../shared/contract/jobs.contract.ts';
import { closeDatabase, openDatabase, type WriteDb } from '../db/database.ts';
import { storageError } from '../db/storage-error.ts';
import { runBackup } from './backup-job.ts';
import { runDoctor } from './doctor-job.ts';
import { runExport } from './export-job.ts';
import { runSiteExport } from './site-job.ts';
import { runVerify } from './verify-job.ts';
import type { FromJobWorker, JobWorkerData, NewsroomPaths, ToJobWorker } from './worker-messages.ts';

/** What a job works with; `progress` may be told as often as it likes, `signal` says that the person cancelled. */
export interface JobContext {
  db: WriteDb;
  paths: NewsroomPaths;
  signal: AbortSignal;
  progress(label: string, done: number, total: number | null): void;
}

/** No more than so many progress messages a second. */
const MESSAGES_A_SECOND = 10;

/** Does one job with a connection of its own, and ends. */
export async function runJobWorker({ paths, task }: JobWorkerData, port: MessagePort): Promise<void> {
  const tell = (message: FromJobWorker): void => port.postMessage(message);
  const cancel = new AbortController();
  port.on('message', (message: ToJobWorker) => {
    if (message.kind === 'cancel') cancel.abort(new AppError('cancelled', 'Cancelled; nothing was left behind.'));
  });
  let last = -Infinity;
  const progress: JobContext['progress'] = (label, done, total) => {
    const now = performance.now();
    if (now - last < 1000 / MESSAGES_A_SECOND && done !== total) return;
    last = now;
    tell({ kind: 'progress', label, done, total });
  };
  try {
    const db = openDatabase(paths.databaseFile);
    try {
      tell({ kind: 'done', result: await run({ db, paths, signal: cancel.signal, progress }) });
    } finally {
      closeDatabase(db);
    }
  } catch (thrown) {
    tell({ kind: 'failed', ...asFailure(storageError(thrown, paths.dataDir)) });
  } finally {
    port.close();
  }

  async function run(context: JobContext): Promise<JobResult> {
    switch (task.kind) {
      case 'export':
        return await runExport(context, task);
      case 'export-site':
        return await runSiteExport(context, task);
      case 'verify':
        return await runVerify(context, task.path);
      case 'backup':
        return await runBackup(context, task);
      case 'doctor':
        return await runDoctor(context, task);
      default:
        return assertNever(task, 'job');
    }
  }
}

function asFailure(error: unknown): { error: ReturnType<AppError['toWire']>; stack: string } {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (error instanceof AppError) return { error: error.toWire(), stack };
  const message = 'Copydesk met an error of its own in this work. The newsroom is as it was; the log says more.';
  return { error: new AppError('internal', message).toWire(), stack };
}
