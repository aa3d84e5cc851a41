import type { ReadDb, WriteDb } from '../database.ts';
import { statement } from '../statement.ts';

/** What this command answered when it was applied, as JSON; undefined where it has not been. */
export const findAppliedCommand = (db: ReadDb, commandId: string): string | undefined =>
  statement<{ result: string }>(db, 'SELECT result FROM applied_command WHERE command_id = ?').get(commandId)?.result;

export function insertAppliedCommand(db: WriteDb, commandId: string, result: string, at: string): void {
  statement(db, 'INSERT INTO applied_command (command_id, result, at) VALUES (?, ?, ?)').run(commandId, result, at);
}

/** Forgets the commands applied before this moment. */
export function deleteAppliedCommands(db: WriteDb, before: string): void {
  statement(db, 'DELETE FROM applied_command WHERE at < ?').run(before);
}
