import { Worker } from 'node:worker_threads';
import type { WireError } from '../../../shared/contract/errors.ts';
import type { Job, JobResult } from '../../../shared/contract/jobs.contract.ts';
import { newJobId, type JobId } from '../../../shared/domain/ids.ts';
import type { Log } from '../ports/ports.ts';
import type { FromJobWorker, JobTask, JobWorkerData, NewsroomPaths, ToJobWorker } from './worker-messages.ts';

/** Jobs that have ended stay askable up to this number. */
const KEPT_JOBS = 50;

export interface JobRunner {
  /** Starts the work in a worker of its own and answers at once. `onDone` is called before the job is told of as done. */
  start(task: JobTask, label: string, onDone?: (result: JobResult) => void): JobId;
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
  const running = new Map<string, { worker: Worker; ended: Promise<void> }>();

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
    const worker = new Worker(workerEntry, { workerData });
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
    running.set(id, { worker, ended });
    change({ id, kind: task.kind, state: 'running', label, done: 0, total: null, result: null, error: null });
    return id;
  }

  const cancel = (id: string): void => running.get(id)?.worker.postMessage({ kind: 'cancel' } satisfies ToJobWorker);

  return {
    start,
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
