import type { Person } from '../../../shared/contract/article-shapes.ts';
import { personSchema } from '../../../shared/contract/article-shapes.ts';
import type { WriteDb } from '../db/database.ts';
import { findAppliedCommand, insertAppliedCommand } from '../db/repositories/command-repository.ts';
import { findSetting } from '../db/repositories/setting-repository.ts';
import type { EventBus } from '../events/event-bus.ts';
import type { IndexRunner } from '../search/index-runner.ts';
import type { CorePorts } from '../ports/ports.ts';
import type { NewsroomPaths } from '../jobs/worker-messages.ts';
import type { SourceReader } from '../jobs/source-reader.ts';
import type { MediaStore } from '../media/media-store.ts';
import type { UploadStore } from '../uploads/upload-store.ts';

/** What every service works with. */
export interface ServiceContext {
  db: WriteDb;
  ports: CorePorts;
  paths: NewsroomPaths;
  events: EventBus;
  index: IndexRunner;
  media: MediaStore;
  uploads: UploadStore;
  reader: SourceReader;
}

/** The present moment, in UTC with milliseconds. */
export const nowOf = ({ ports }: ServiceContext): string => ports.clock.now().toISOString();

export const PROFILE_KEY = 'profile';

/** Who is writing; null until somebody has said. */
export function currentProfile({ db }: ServiceContext): Person | null {
  const stored = findSetting(db, PROFILE_KEY);
  return stored === undefined ? null : personSchema.parse(stored);
}

/**
 * Applies a command once: in one transaction with the memory of its answer. A repetition gives that answer and changes nothing; `fresh` tells
 * the two apart, for events are told of the first alone.
 */
export function applyOnce<R extends object>(
  context: ServiceContext,
  commandId: string,
  apply: () => R,
): { result: R; fresh: boolean } {
  const { db } = context;
  return db
    .transaction(() => {
      const before = findAppliedCommand(db, commandId);
      if (before !== undefined) return { result: JSON.parse(before) as R, fresh: false };
      const result = apply();
      insertAppliedCommand(db, commandId, JSON.stringify(result), nowOf(context));
      return { result, fresh: true };
    })
    .immediate();
}
