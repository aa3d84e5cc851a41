import { useState } from 'react';
import { unpublishableSchema, type Job, type Unpublishable } from '../../../shared/contract/jobs.contract.ts';
import type { JobId } from '../../../shared/domain/ids.ts';
import { messageOf, useClient, useJob } from '../../api/index.ts';

/** One piece of long work as a dialog follows it, from the press of the button to its outcome. */
export interface JobRun {
  /** As it stands now; null before the first start and after `reset`. */
  job: Job | null;
  /** True from the press of the button until the work has ended. */
  isRunning: boolean;
  /** Why it could not start, or failed, for the person. */
  error: string | null;
  /** The stories that the publish gate stopped, where that is why. */
  unpublishable: readonly Unpublishable[];
  start(begin: () => Promise<{ jobId: JobId }>): Promise<void>;
  cancel(): void;
  reset(): void;
}

const unpublishableIn = (job: Job | null): Unpublishable[] =>
  unpublishableSchema.array().catch([]).parse(job?.error?.details?.['unpublishable']);

export function useJobRun(): JobRun {
  const client = useClient();
  const [jobId, setJobId] = useState<JobId | null>(null);
  const [starting, setStarting] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { data, error } = useJob(jobId);
  const job = jobId === null ? null : (data ?? null);
  const failure = job?.state === 'failed' ? (job.error?.message ?? 'The work failed, and nobody said why.') : null;
  return {
    job,
    isRunning: starting || (jobId !== null && (job === null ? error === null : job.state === 'running')),
    error: refusal ?? failure ?? (jobId !== null && error ? messageOf(error) : null),
    unpublishable: unpublishableIn(job),
    start: async (begin) => {
      setStarting(true);
      setRefusal(null);
      setJobId(null);
      try {
        setJobId((await begin()).jobId);
      } catch (refused) {
        setRefusal(messageOf(refused));
      } finally {
        setStarting(false);
      }
    },
    cancel: () => {
      if (jobId === null) return;
      client.jobs.cancelJob({ jobId }).catch((refused: unknown) => setRefusal(messageOf(refused)));
    },
    reset: () => {
      setJobId(null);
      setRefusal(null);
    },
  };
}
