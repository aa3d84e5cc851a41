import { existsSync, rmSync } from 'node:fs';
import type { WriteDb } from './database.ts';
import { APPLICATION_ID, assertNotLater } from './inspect-file.ts';
import type { Migration } from './migrations/migration.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { storageError } from './storage-error.ts';

/**
 * Brings the file to the present shape: each step and its `user_version` in one transaction, after a copy of a file that holds anything was made
 * beside it. Throws AppError `unsupported_format`, with the file untouched, where a later version of the program wrote it.
 */
export function migrate(
  db: WriteDb,
  steps: readonly Migration[] = MIGRATIONS,
): { from: number; backup: string | null } {
  const from = Number(db.pragma('user_version', { simple: true }));
  assertNotLater(from, steps.at(-1)?.version ?? 0);
  const due = steps.filter(({ version }) => version > from);
  if (due.length === 0) return { from, backup: null };
  try {
    const backup = from > 0 ? copyBeside(db, from) : null;
    for (const step of due) applyStep(db, step);
    return { from, backup };
  } catch (error) {
    throw storageError(error, db.name);
  }
}

function applyStep(db: WriteDb, step: Migration): void {
  db.transaction(() => {
    step.up(db);
    db.pragma(`user_version = ${step.version}`);
    db.pragma(`application_id = ${APPLICATION_ID}`);
  }).immediate();
}

function copyBeside(db: WriteDb, version: number): string {
  const copy = `${db.name}.before-${version}.backup`;
  if (existsSync(copy)) rmSync(copy);
  db.prepare('VACUUM INTO ?').run(copy);
  return copy;
}
