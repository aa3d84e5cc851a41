import { Worker } from 'node:worker_threads';
import { AppError, type WireError } from '../../../shared/contract/errors.ts';
import type { Job, JobResult } from '../../../shared/contract/jobs.contract.ts';
import { newJobId, type JobId } from '../../../shared/domain/ids.ts';
import type { Log } from '../ports/ports.ts';
import type { FromJobWorker, JobTask, JobWorkerData, NewsroomPaths, ToJobWorker } from './worker-messages.ts';

/** Jobs that have ended stay askable up to this number. */
const KEPT_JOBS = 50;

// Why bounded: a job makes page after page and keeps none; V8 would let their remains grow to a hundred megabytes before it looks.
const YOUNG_MEGABYTES = 24;

/** What a job that runs in this thread is given: the person's cancel, and a way to tell how far it is. */
export interface JobControl {
  signal: AbortSignal;
  progress(label: string, done: number, total: number | null): void;
}

export interface JobRunner {
  /** Starts the work in a worker of its own and answers at once. `onDone` is called before the job is told of as done. */
  start(task: JobTask, label: string, onDone?: (result: JobResult) => void): JobId;
  /** Does work that waits more than it computes in this thread, as a job like any other. It must heed `signal`. */
  run(kind: Job['kind'], label: string, work: (control: JobControl) => Promise<JobResult>): JobId;
  find(id: string): Job | undefined;
  cancel(id: string): void;
  /** Cancels what runs and waits until it has cleaned up. */
  close(): Promise<void>;
}

export function createJobRunner(
  paths: NewsroomPaths,
  workerEntry: string,
  { log, onChange }: { log: Log; onChange(job: Job): void },
): JobRunner {
  const jobs = new Map<string, Job>();
  const running = new Map<string, { stop(): void; ended: Promise<void> }>();

  function change(job: Job): void {
    jobs.set(job.id, job);
    onChange(job);
  }

  function forgetOld(): void {
    const ended = [...jobs.values()].filter(({ state }) => state !== 'running');
    for (const { id } of ended.slice(0, Math.max(0, ended.length - KEPT_JOBS))) jobs.delete(id);
  }

  function start(task: JobTask, label: string, onDone?: (result: JobResult) => void): JobId {
    const id = newJobId();
    const workerData: JobWorkerData = { role: 'job', paths, task };
    const worker = new Worker(workerEntry, {
      workerData,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    const present = (): Job => jobs.get(id) as Job;
    const fail = (error: WireError): void => {
      if (present().state !== 'running') return;
      change({ ...present(), state: error.code === 'cancelled' ? 'cancelled' : 'failed', error });
    };
    worker.on('message', (message: FromJobWorker) => {
      if (message.kind === 'progress') {
        const { label: doing, done, total } = message;
        change({ ...present(), label: doing, done, total });
      } else if (message.kind === 'done') {
        onDone?.(message.result);
        change({ ...present(), state: 'done', result: message.result });
      } else {
        if (message.error.code !== 'cancelled') log.error('a job failed', { job: task.kind, error: message.stack });
        fail(message.error);
      }
    });
    worker.on('error', (error) => {
      log.error('a job worker failed', { job: task.kind, error: error.stack });
      fail({
        code: 'internal',
        message: 'The work ended with an error of Copydesk’s own. The newsroom is as it was; the log says more.',
      });
    });
    const ended = new Promise<void>((resolve) => {
      worker.on('exit', () => {
        running.delete(id);
        fail({
          code: 'internal',
          message: 'The work ended before it was done. The newsroom is as it was; please try again.',
        });
        forgetOld();
        resolve();
      });
    });
    const stop = (): void => worker.postMessage({ kind: 'cancel' } satisfies ToJobWorker);
    running.set(id, { stop, ended });
    change({ id, kind: task.kind, state: 'running', label, done: 0, total: null, result: null, error: null });
    return id;
  }

  function run(kind: Job['kind'], label: string, work: (control: JobControl) => Promise<JobResult>): JobId {
    const id = newJobId();
    const cancelled = new AbortController();
    const present = (): Job => jobs.get(id) as Job;
    const progress: JobControl['progress'] = (doing, done, total) =>
      change({ ...present(), label: doing, done, total });
    change({ id, kind, state: 'running', label, done: 0, total: null, result: null, error: null });
    const ended = work({ signal: cancelled.signal, progress })
      .then(
        (result) => change({ ...present(), state: 'done', result }),
        (thrown: unknown) => {
          const error = failureOf(thrown);
          if (error.code === 'internal') {
            log.error('a job failed', { job: kind, error: thrown instanceof Error ? thrown.stack : String(thrown) });
          }
          change({ ...present(), state: error.code === 'cancelled' ? 'cancelled' : 'failed', error });
        },
      )
      .finally(() => {
        running.delete(id);
        forgetOld();
      });
    running.set(id, { stop: () => cancelled.abort(new AppError('cancelled', 'Cancelled.')), ended });
    return id;
  }

  const cancel = (id: string): void => running.get(id)?.stop();

  return {
    start,
    run,
    find: (id) => jobs.get(id),
    cancel,
    close: async () => {
      const left = [...running].map(([id, { ended }]) => {
        cancel(id);
        return ended;
      });
      await Promise.all(left);
    },
  };
}

function failureOf(thrown: unknown): WireError {
  if (thrown instanceof AppError) return thrown.toWire();
  const message = 'The work ended with an error of Copydesk’s own. The newsroom is as it was; the log says more.';
  return new AppError('internal', message).toWire();
}
