import { mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { stat } from 'node:fs/promises';
import { contract, type CopydeskHandlers } from '../../shared/contract/contract.ts';
import { clearLeftovers } from './clear-leftovers.ts';
import type { Core, CreateCore } from './core.ts';
import { closeDatabase, openDatabase, type WriteDb } from './db/database.ts';
import { lockFolder } from './db/folder-lock.ts';
import { migrate } from './db/migrate.ts';
import { deleteAppliedCommands } from './db/repositories/command-repository.ts';
import { countQueue } from './db/repositories/search-repository.ts';
import { storageError } from './db/storage-error.ts';
import { createEventBus } from './events/event-bus.ts';
import { createSourceReader } from './jobs/source-reader.ts';
import { createJobRunner, type JobRunner } from './jobs/job-runner.ts';
import type { NewsroomPaths } from './jobs/worker-messages.ts';
import { createMediaStore, storedFile } from './media/media-store.ts';
import { createPictureReader } from './media/picture-reader.ts';
import type { CorePorts } from './ports/ports.ts';
import { createDispatch } from './rpc/dispatch.ts';
import { createIndexRunner } from './search/index-runner.ts';
import { createArticlesService } from './services/articles-service.ts';
import { createCommentsService } from './services/comments-service.ts';
import { createJobsService } from './services/jobs-service.ts';
import { createMediaService } from './services/media-service.ts';
import { createNewsroomService } from './services/newsroom-service.ts';
import { createSearchService } from './services/search-service.ts';
import type { ServiceContext } from './services/service-context.ts';
import { createUploadStore } from './uploads/upload-store.ts';
import { createWindowsService } from './services/windows-service.ts';

/** How long the answer to a command is remembered for a repetition, in milliseconds: a week. */
const COMMAND_MEMORY_MS = 7 * 24 * 3_600_000;

// Why async: what fails while it opens is told as every other failure, by rejecting.
export const createCore: CreateCore = async (dataDir, ports) => {
  const folder = resolve(dataDir);
  makeFolder(folder);
  const lock = lockFolder(folder, ports.log);
  try {
    const paths = pathsIn(folder, ports);
    const db = openNewsroom(paths, ports);
    return assemble(db, paths, ports, lock.release);
  } catch (error) {
    lock.release();
    throw error;
  }
};

function makeFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
  } catch (error) {
    throw storageError(error, dataDir);
  }
}

const pathsIn = (dataDir: string, ports: CorePorts): NewsroomPaths => ({
  dataDir,
  databaseFile: join(dataDir, 'newsroom.db'),
  mediaDir: join(dataDir, 'media'),
  scratchDir: join(dataDir, 'scratch'),
  pageStylesheet: ports.files.pageStylesheet,
});

function openNewsroom(paths: NewsroomPaths, { clock, log }: CorePorts): WriteDb {
  const { databaseFile } = paths;
  const db = openDatabase(databaseFile);
  try {
    const { from, backup } = migrate(db);
    if (backup !== null) log.info('brought the newsroom to the present shape', { from, backup });
    clearLeftovers(paths);
    deleteAppliedCommands(db, new Date(clock.now().getTime() - COMMAND_MEMORY_MS).toISOString());
    return db;
  } catch (error) {
    db.close();
    throw storageError(error, databaseFile);
  }
}

function assemble(db: WriteDb, paths: NewsroomPaths, ports: CorePorts, releaseLock: () => void): Core {
  const events = createEventBus(ports.log);
  const index = createIndexRunner(
    { workerEntry: ports.files.workerEntry, databaseFile: paths.databaseFile },
    { log: ports.log, onCaughtUp: () => events.tell({ name: 'indexCaughtUp', payload: {} }) },
  );
  const media = createMediaStore(
    db,
    paths.mediaDir,
    ports.clock,
    createPictureReader(ports.files.workerEntry, ports.log),
  );
  const uploads = createUploadStore(join(paths.dataDir, 'uploads'));
  const reader = createSourceReader(ports.files.importWorkerEntry, ports);
  const context: ServiceContext = { db, ports, paths, events, index, media, uploads, reader };
  const runner = createJobRunner(paths, ports.files.workerEntry, {
    log: ports.log,
    onChange: (job) => events.tell({ name: 'jobChanged', payload: { job } }),
  });
  const windows = createWindowsService(context);
  const handlers = {
    articles: createArticlesService(context),
    comments: createCommentsService(context),
    search: createSearchService(context),
    newsroom: createNewsroomService(context),
    jobs: createJobsService(context, runner),
    media: createMediaService(context),
    windows: windows.handlers,
  } satisfies CopydeskHandlers;
  if (countQueue(db) > 0) index.wake();

  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await runner.close();
    await reader.close();
    await index.close();
    try {
      closeDatabase(db);
    } finally {
      releaseLock();
    }
  };
  return {
    dispatch: createDispatch(contract, handlers, { log: ports.log, databaseFile: paths.databaseFile }),
    subscribe: events.subscribe,
    media,
    uploads: { put: uploads.put },
    openDownload: (jobId) => openDownload(runner, jobId),
    requestClose: windows.requestClose,
    close: () => (closing ??= close()),
  };
}

async function openDownload(runner: JobRunner, jobId: string): ReturnType<Core['openDownload']> {
  const result = runner.find(jobId)?.result;
  const bundle = result?.kind === 'export' && result.bundles.length === 1 ? result.bundles[0] : undefined;
  if (!bundle || !/\.(?:zip|story)$/.test(bundle.path)) return undefined;
  try {
    const { size } = await stat(bundle.path);
    return { ...storedFile(bundle.path, size, 'application/zip'), name: basename(bundle.path) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw storageError(error, bundle.path);
  }
}
