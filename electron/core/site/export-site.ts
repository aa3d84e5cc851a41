import { AppError } from '../../../shared/contract/errors.ts';
import type { SiteResult } from '../../../shared/contract/jobs.contract.ts';
import type { SiteShell } from '../../../shared/document/site-shell.ts';
import type { ReadDb } from '../db/database.ts';

/** A whole site and where it goes. The bytes depend on everything here but `out`, `fresh`, `signal` and `onProgress`. */
export interface SiteRequest {
  db: ReadDb;
  out: string;
  stories: 'ready' | 'all';
  /** Makes every page anew; otherwise those of an earlier run that are still right stay. */
  fresh: boolean;
  shell: SiteShell;
  software: string;
  /** The moment of the export, ISO 8601: it decides about embargoes and about what is news. */
  now: string;
  stylesheet: string;
  /** Where a file of the media folder lies. */
  mediaPath(sha256: string): string;
  signal?: AbortSignal;
  onProgress?(label: string, done: number, total: number | null): void;
}

/**
 * Writes the site into `out`, or brings the site there up to date. Throws AppError `conflict` where `out` holds anything else, `storage_corrupt`,
 * `storage_full` and `storage_read_only`; the last complete site stays in place then, and after a cancel.
 */
export function exportSite({ out }: SiteRequest): Promise<SiteResult> {
  return Promise.reject(new AppError('unavailable', `The site at ${out} was left as it is.`));
}
