import type { MediaRef } from '../../../../shared/document/media-ref.ts';
import type { ReadDb, WriteDb } from '../database.ts';
import { statement } from '../statement.ts';

interface MediaRow {
  sha256: string;
  mediaType: string;
  name: string;
  bytes: number;
  width: number | null;
  height: number | null;
}
const COLUMNS = 'sha256, media_type AS mediaType, name, bytes, width, height';

const refOf = ({ width, height, ...row }: MediaRow): MediaRef => ({
  ...row,
  ...(width === null ? {} : { width }),
  ...(height === null ? {} : { height }),
});

export function findMedia(db: ReadDb, sha256: string): MediaRef | undefined {
  const row = statement<MediaRow>(db, `SELECT ${COLUMNS} FROM media WHERE sha256 = ?`).get(sha256);
  return row && refOf(row);
}

export const listMedia = (db: ReadDb): MediaRef[] =>
  statement<MediaRow>(db, `SELECT ${COLUMNS} FROM media ORDER BY sha256`).all().map(refOf);

/** Remembers a file; one that is known already stays as it is, but for the moment it came in: who brings it again is about to use it. */
export function insertMedia(db: WriteDb, ref: MediaRef, addedAt: string): void {
  const { sha256, mediaType, name, bytes, width = null, height = null } = ref;
  statement(
    db,
    `INSERT INTO media (sha256, media_type, name, bytes, width, height, added_at)
     VALUES (@sha256, @mediaType, @name, @bytes, @width, @height, @addedAt) 
     ON CONFLICT (sha256) DO UPDATE SET added_at = excluded.added_at`,
  ).run({ sha256, mediaType, name, bytes, width, height, addedAt });
}
