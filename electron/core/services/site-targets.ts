import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../../../shared/contract/errors.ts';
import type { JobId } from '../../../shared/domain/ids.ts';
import type { JobRunner } from '../jobs/job-runner.ts';

/** Lets one export at a time into each site's folder. */
export interface SiteTargets {
  /** Starts the export by `start`. Throws AppError `conflict` where one into the same folder goes on. */
  startInto(folder: string, start: () => JobId): JobId;
}

export function createSiteTargets(runner: JobRunner): SiteTargets {
  const targets = new Map<JobId, string>();
  return {
    startInto: (folder, start) => {
      const place = realPlace(folder);
      for (const [jobId, target] of targets) {
        if (runner.find(jobId)?.state !== 'running') targets.delete(jobId);
        else if (target === place) {
          throw new AppError(
            'conflict',
            `A site is being exported into ${folder} already, and that goes on. Wait until it is done, or cancel it; or choose another folder.`,
            { details: { path: folder } },
          );
        }
      }
      const jobId = start();
      targets.set(jobId, place);
      return jobId;
    },
  };
}

/** The folder by whatever name it is called; it need not be there yet. */
function realPlace(folder: string): string {
  try {
    return realpathSync(folder);
  } catch (error) {
    const above = dirname(folder);
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || above === folder) return folder;
    return join(realPlace(above), basename(folder));
  }
}
