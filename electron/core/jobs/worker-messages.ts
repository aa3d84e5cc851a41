import type { WireError } from '../../../shared/contract/errors.ts';
import type { ExportForm, JobResult } from '../../../shared/contract/jobs.contract.ts';
import type { SiteShell } from '../../../shared/document/site-shell.ts';

export interface IndexWorkerData {
  role: 'index';
  databaseFile: string;
}
export type ToIndexWorker = { kind: 'wake' } | { kind: 'close' };
export type FromIndexWorker = { kind: 'caught-up' } | { kind: 'problem'; problem: string };

/** Where the newsroom's parts lie, as absolute paths. */
export interface NewsroomPaths {
  dataDir: string;
  databaseFile: string;
  mediaDir: string;
  /** For copies that a job makes on its way; emptied at every start. */
  scratchDir: string;
  pageStylesheet: string;
}

/** A site's shell with the hash that names it, and the text that the hash is of. */
export interface PinnedShell {
  hash: string;
  json: string;
  shell: SiteShell;
}

/** One story to export and where its bundle goes. */
export interface ExportTarget {
  articleId: string;
  path: string;
  /** The export that is to be made again, by its number; undefined for the story as it is. */
  again?: number;
}

/** Stories as bundles. */
export interface ExportTask {
  kind: 'export';
  targets: ExportTarget[];
  form: ExportForm;
  /** Writes draft copies of stories that the publish gate stops. */
  allowProblems: boolean;
  shell: PinnedShell;
  software: string;
  /** The moment of the export, ISO 8601: it decides about embargoes. */
  now: string;
}

/** The whole site into one folder. */
export interface SiteTask {
  kind: 'export-site';
  out: string;
  stories: 'ready' | 'all';
  fresh: boolean;
  /** Publishes ready stories all the same that the publish gate stops. */
  allowProblems: boolean;
  shell: SiteShell;
  software: string;
  /** The moment of the export, ISO 8601: it decides about embargoes and about what is news. */
  now: string;
}

export type JobTask =
  | ExportTask
  | SiteTask
  | { kind: 'verify'; path: string }
  | { kind: 'backup'; out: string; at: string }
  | { kind: 'doctor'; repair: boolean; sweep: boolean; now: string };

export interface JobWorkerData {
  role: 'job';
  paths: NewsroomPaths;
  task: JobTask;
}
export type ToJobWorker = { kind: 'cancel' };
export type FromJobWorker =
  | { kind: 'progress'; label: string; done: number; total: number | null }
  | { kind: 'done'; result: JobResult }
  | { kind: 'failed'; error: WireError; stack: string };
