import type { ReadDb, WriteDb } from '../database.ts';
import { statement } from '../statement.ts';

/** Puts block contents by their hash; what is there already stays. Gives the number that was new. */
export function insertBlocks(db: WriteDb, contents: ReadonlyMap<string, string>): number {
  const insert = statement(db, 'INSERT INTO block (hash, json) VALUES (?, ?) ON CONFLICT DO NOTHING');
  let added = 0;
  for (const [hash, json] of contents) added += insert.run(hash, json).changes;
  return added;
}

/** The contents of these blocks, by hash; a hash that is not stored is missing from the answer. */
export function listBlocks(db: ReadDb, hashes: readonly string[]): Map<string, string> {
  const rows = statement<{ hash: string; json: string }>(
    db,
    'SELECT hash, json FROM block WHERE hash IN (SELECT value FROM json_each(?))',
  ).all(JSON.stringify(hashes));
  return new Map(rows.map(({ hash, json }) => [hash, json]));
}
