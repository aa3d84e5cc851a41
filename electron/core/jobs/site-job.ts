import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { JobResult } from '../../../shared/contract/jobs.contract.ts';
import { mediaPath } from '../media/media-store.ts';
import { exportSite } from '../site/index.ts';
import type { JobContext } from './job-worker.ts';
import type { SiteTask } from './worker-messages.ts';

/** Writes the whole site, or what changed of it. */
export async function runSiteExport(context: JobContext, task: SiteTask): Promise<JobResult> {
  const { db, paths, signal, progress } = context;
  const assets = dirname(paths.pageStylesheet);
  const site = await exportSite({
    ...task,
    db,
    ledgersDir: join(paths.dataDir, 'sites'),
    stylesheet: (await readFile(paths.pageStylesheet, 'utf8')) + (await readFile(join(assets, 'site.css'), 'utf8')),
    fontsDir: join(assets, 'fonts'),
    mediaPath: (sha256) => mediaPath(paths.mediaDir, sha256),
    signal,
    onProgress: progress,
  });
  return { kind: 'export-site', site };
}
