import { AppError } from '../../shared/contract/errors.ts';
import type { Job, JobResult } from '../../shared/contract/jobs.contract.ts';
import type { JobId } from '../../shared/domain/ids.ts';
import type { Newsroom } from './command.ts';

/** Waits until a job has ended and gives its result. Throws AppError where it failed or was cancelled. */
export async function awaitJob<K extends JobResult['kind']>(
  { core, client }: Newsroom,
  jobId: JobId,
  kind: K,
): Promise<Extract<JobResult, { kind: K }>> {
  const { promise, resolve } = Promise.withResolvers<Job>();
  const settle = (job: Job): void => {
    if (job.id === jobId && job.state !== 'running') resolve(job);
  };
  const unsubscribe = core.subscribe((event) => {
    if (event.name === 'jobChanged') settle(event.payload.job);
  });
  // Why: a short job may have ended before anybody listened.
  settle(await client.jobs.getJob({ jobId }));
  const job = await promise;
  unsubscribe();
  if (job.error) throw withHint(AppError.fromWire(job.error));
  if (job.state === 'cancelled') throw new AppError('cancelled', 'The work was cancelled; nothing was left behind.');
  if (!isOfKind(job.result, kind)) throw new AppError('internal', `The ${kind} ended without a result.`);
  return job.result;
}

function isOfKind<K extends JobResult['kind']>(
  result: JobResult | null,
  kind: K,
): result is Extract<JobResult, { kind: K }> {
  return result?.kind === kind;
}

/** The refusal of the publish gate, with what it is called here to export all the same. */
const withHint = (error: AppError): AppError =>
  error.details?.['unpublishable'] === undefined
    ? error
    : new AppError(error.code, `${error.message} That is --allow-problems.`, { details: error.details });
