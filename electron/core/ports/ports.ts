import type { Capabilities } from '../../../shared/contract/newsroom.contract.ts';

/** The time, for everything that stores or compares it. */
export interface Clock {
  now(): Date;
}

/** The program's own log. Stacks and paths go here and never across the bridge. */
export interface Log {
  info(message: string, details?: Record<string, unknown>): void;
  error(message: string, details?: Record<string, unknown>): void;
}

/** The system's dialogs and desktop, where the host has them; capabilities say which of these may be called. */
export interface Desktop {
  choosePath(
    purpose: 'export-folder' | 'export-zip' | 'export-packet' | 'backup',
    suggestedName: string,
  ): Promise<string | null>;
  revealPath(path: string): Promise<void>;
  openLink(url: string): Promise<void>;
}

/** Files that ship with the program, as absolute paths. */
export interface ProgramFiles {
  /** The published page's style sheet. */
  pageStylesheet: string;
  /** The folder with the sample story (sample.story) and its media. */
  sampleDir: string;
  /** The entry of the worker thread that reads what comes in, which alone loads the readers of pages and Word files. */
  importWorkerEntry: string;
  /** The entry of the worker thread, `.ts` in tests and `.cjs` once built. */
  workerEntry: string;
}

/** What a host gives to the core. */
export interface CorePorts {
  clock: Clock;
  log: Log;
  desktop: Desktop;
  files: ProgramFiles;
  capabilities: Capabilities;
  version: string;
}
