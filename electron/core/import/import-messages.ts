import type { WireError } from '../../../shared/contract/errors.ts';
import type { ImportFormat } from '../../../shared/contract/import-report.ts';
import type { ImportedFile } from './import-file.ts';

/** One source to read; `now` is a moment in UTC. */
export interface ToImportWorker {
  request: number;
  name: string;
  bytes: Uint8Array;
  format: ImportFormat;
  language: string;
  now: string;
}

export type FromImportWorker =
  { request: number; ok: true; file: ImportedFile } | { request: number; ok: false; error: WireError; stack: string };
