import { useRef, useState } from 'react';
import type { ImportedStory, ImportSource } from '../../../shared/contract/import-report.ts';
import { messageOf, uploadSource, useClient } from '../../api/index.ts';
import { useJobRun } from '../jobs/index.ts';
import type { NamedFile } from './import-control.ts';

export interface Refused {
  readonly source: string;
  readonly message: string;
}

export interface ImportRun {
  /** What is being done, how far it is; null where nothing is under way. */
  readonly progress: { readonly label: string; readonly value: number; readonly max: number | null } | null;
  readonly stories: readonly ImportedStory[];
  readonly refused: readonly Refused[];
  /** True once there is an outcome, until `reset`. */
  readonly isDone: boolean;
  start(files: readonly NamedFile[]): Promise<void>;
  cancel(): void;
  reset(): void;
}

/** Hands files to the host and follows the work of reading them. One file that can’t be had keeps no other out. */
export function useImportRun(): ImportRun {
  const client = useClient();
  const job = useJobRun();
  const [sending, setSending] = useState<{ sent: number; total: number } | null>(null);
  const [unsent, setUnsent] = useState<readonly Refused[]>([]);
  const isCancelled = useRef(false);

  const send = async (files: readonly NamedFile[]): Promise<ImportSource[]> => {
    const sources: ImportSource[] = [];
    const failed: Refused[] = [];
    for (const [sent, { file, name }] of files.entries()) {
      if (isCancelled.current) break;
      setSending({ sent, total: files.length });
      try {
        sources.push({ kind: 'upload', uploadId: await uploadSource(file, name), name });
      } catch (error) {
        failed.push({ source: name, message: messageOf(error) });
      }
    }
    setUnsent(failed);
    return sources;
  };
  const result = job.job?.result?.kind === 'import' ? job.job.result : null;
  const failure = job.error === null ? [] : [{ source: '', message: job.error }];
  const refusedByHost = result?.refused.map(({ source, error }) => ({ source, message: error.message })) ?? [];
  const refused = [...unsent, ...refusedByHost, ...failure];
  const isIdle = sending === null && !job.isRunning;
  return {
    progress: sending
      ? { label: `Taking in file ${sending.sent + 1} of ${sending.total}`, value: sending.sent, max: sending.total }
      : job.isRunning
        ? { label: job.job?.label ?? 'Reading', value: job.job?.done ?? 0, max: job.job?.total ?? null }
        : null,
    stories: result?.stories ?? [],
    refused,
    isDone: isIdle && (job.job !== null || refused.length > 0),
    start: async (files) => {
      isCancelled.current = false;
      job.reset();
      setUnsent([]);
      const sources = await send(files);
      if (sources.length > 0 && !isCancelled.current) await job.start(() => client.jobs.startImport({ sources }));
      // Why last: until the work has begun, a file that could not be sent must not pass for the outcome.
      setSending(null);
    },
    cancel: () => {
      isCancelled.current = true;
      job.cancel();
    },
    reset: () => {
      job.reset();
      setUnsent([]);
    },
  };
}
