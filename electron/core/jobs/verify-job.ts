import type { JobResult } from '../../../shared/contract/jobs.contract.ts';
import { verifyBundle } from '../bundle/index.ts';
import type { JobContext } from './job-worker.ts';

/** Looks whether a bundle is whole and unchanged. */
export async function runVerify({ signal, progress }: JobContext, path: string): Promise<JobResult> {
  const onProgress = (done: number, total: number): void => progress('Verifying', done, total);
  return { kind: 'verify', path, ...(await verifyBundle(path, { signal, onProgress })) };
}
