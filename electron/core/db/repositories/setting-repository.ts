import type { Json } from '../../../../shared/lib/json.ts';
import type { ReadDb, WriteDb } from '../database.ts';
import { statement } from '../statement.ts';

/** A setting's value, or undefined where it was never set. */
export function findSetting(db: ReadDb, key: string): Json | undefined {
  const row = statement<{ value: string }>(db, 'SELECT value FROM setting WHERE key = ?').get(key);
  return row && (JSON.parse(row.value) as Json);
}

export function writeSetting(db: WriteDb, key: string, value: Json): void {
  statement(
    db,
    'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  ).run(key, JSON.stringify(value));
}
