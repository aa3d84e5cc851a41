import type { ReadDb, WriteDb } from '../database.ts';
import { statement } from '../statement.ts';

/** A dated record of what stands round the page; `hash` names its content, of which `json` is the text. Moments are ISO 8601 in UTC. */
export interface ShellRow {
  hash: string;
  json: string;
  validFrom: string;
  savedAt: string;
  savedBy: string;
}

const COLUMNS = `shell.hash, shell.json, valid_from AS validFrom, saved_at AS savedAt, saved_by AS savedBy`;
const FROM = 'FROM shell_record JOIN shell ON shell.hash = shell_record.shell';

export const shellAtSql = `SELECT ${COLUMNS} ${FROM} WHERE valid_from <= ? ORDER BY valid_from DESC, seq DESC LIMIT 1`;

/** The record in force at a moment; before the first one, the first. undefined where there is none at all. */
export const findShellAt = (db: ReadDb, moment: string): ShellRow | undefined =>
  statement<ShellRow>(db, shellAtSql).get(moment) ??
  statement<ShellRow>(db, `SELECT ${COLUMNS} ${FROM} ORDER BY valid_from, seq LIMIT 1`).get();

/** The contents whose hash begins so; more than two are not given. */
export const findShells = (db: ReadDb, beginning: string): Pick<ShellRow, 'hash' | 'json'>[] =>
  statement<Pick<ShellRow, 'hash' | 'json'>>(
    db,
    'SELECT hash, json FROM shell WHERE hash >= ? AND hash < ? LIMIT 2',
  ).all(beginning, `${beginning}g`);

/** The newest records, the one that comes into force last first. */
export const listShellRows = (db: ReadDb, limit: number): ShellRow[] =>
  statement<ShellRow>(db, `SELECT ${COLUMNS} ${FROM} ORDER BY valid_from DESC, seq DESC LIMIT ?`).all(limit);

export function insertShell(db: WriteDb, { hash, json }: Pick<ShellRow, 'hash' | 'json'>): void {
  statement(db, 'INSERT INTO shell (hash, json) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING').run(hash, json);
}

export function insertShellRecord(db: WriteDb, { hash, json, validFrom, savedAt, savedBy }: ShellRow): void {
  insertShell(db, { hash, json });
  statement(db, 'INSERT INTO shell_record (shell, valid_from, saved_at, saved_by) VALUES (?, ?, ?, ?)').run(
    hash,
    validFrom,
    savedAt,
    savedBy,
  );
}
