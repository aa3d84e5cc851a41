import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCore } from '../../electron/core/index.ts';
import type { Core } from '../../electron/core/core.ts';
import type { CorePorts } from '../../electron/core/ports/ports.ts';
import { createClient } from '../../shared/contract/create-client.ts';
import type { CopydeskClient } from '../../shared/contract/contract.ts';

const ROOT = join(import.meta.dirname, '..', '..');

export interface LogEntry {
  kind: 'info' | 'error';
  message: string;
  details?: Record<string, unknown>;
}

/** Ports over the sources: the real clock (or `now`), a log kept in `entries`, and a desktop that has no dialogs. */
export function testPorts({ now, entries = [] }: { now?: () => Date; entries?: LogEntry[] } = {}): CorePorts {
  return {
    clock: { now: now ?? (() => new Date()) },
    log: {
      info: (message, details) => void entries.push({ kind: 'info', message, ...(details ? { details } : {}) }),
      error: (message, details) => void entries.push({ kind: 'error', message, ...(details ? { details } : {}) }),
    },
    desktop: {
      choosePath: () => Promise.resolve(null),
      revealPath: () => Promise.resolve(),
      openLink: () => Promise.resolve(),
    },
    files: {
      pageStylesheet: join(ROOT, 'shared', 'page', 'page.css'),
      sampleDir: join(ROOT, 'electron', 'core', 'sample'),
      importWorkerEntry: join(ROOT, 'electron', 'core', 'import', 'import-worker.ts'),
      workerEntry: join(ROOT, 'electron', 'core', 'jobs', 'worker.ts'),
    },
    capabilities: {
      host: 'test',
      nativeDialogs: true,
      revealInFolder: true,
      opensLinks: true,
      downloads: true,
      nativeMenu: false,
    },
    version: '0.0.0-test',
  };
}

export interface TestCore {
  core: Core;
  client: CopydeskClient;
  dir: string;
  /** What was logged, oldest first. */
  log: LogEntry[];
  /** Closes the core; the folder goes too where this call made it. */
  close(): Promise<void>;
}

/** A real core over real SQLite in a temporary folder, or in `dir`. */
export async function openTestCore({ dir, now }: { dir?: string; now?: () => Date } = {}): Promise<TestCore> {
  const folder = dir ?? (await mkdtemp(join(tmpdir(), 'copydesk-core-')));
  const log: LogEntry[] = [];
  const core = await createCore(folder, testPorts({ entries: log, ...(now ? { now } : {}) }));
  return {
    core,
    client: createClient((call) => core.dispatch(call), 'test'),
    dir: folder,
    log,
    close: async () => {
      await core.close();
      if (dir === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}
