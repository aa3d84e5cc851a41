import type { CopydeskClient } from '../../shared/contract/contract.ts';
import type { JobResult } from '../../shared/contract/jobs.contract.ts';
import type { JobId } from '../../shared/domain/ids.ts';

/** The result of a job, once it has ended. Throws what it failed with. */
export async function ended(client: CopydeskClient, jobId: JobId): Promise<JobResult> {
  for (;;) {
    const { state, result, error } = await client.jobs.getJob({ jobId });
    if (result) return result;
    if (state !== 'running') throw Object.assign(new Error(error?.message), { code: error?.code });
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
