import { AppError } from '../../../../shared/contract/errors.ts';
import type { StoredDocument } from '../../documents/stored-document.ts';
import type { ReadDb, WriteDb } from '../database.ts';
import { statement } from '../statement.ts';

const COLUMNS = 'format_version AS formatVersion, fields, blocks';

/** The journal of a story: what was typed last. Throws AppError `storage_corrupt` where the story has none. */
export function getDraft(db: ReadDb, articleSeq: number): StoredDocument {
  const draft = statement<StoredDocument>(db, `SELECT ${COLUMNS} FROM draft WHERE article_seq = ?`).get(articleSeq);
  if (draft) return draft;
  throw new AppError(
    'storage_corrupt',
    'The present state of this story is missing from the store. Earlier versions are in its history.',
  );
}

export function writeDraft(db: WriteDb, articleSeq: number, row: StoredDocument): void {
  statement(
    db,
    `INSERT INTO draft (article_seq, format_version, fields, blocks) VALUES (@articleSeq, @formatVersion, @fields, @blocks)
     ON CONFLICT (article_seq) DO UPDATE SET format_version = @formatVersion, fields = @fields, blocks = @blocks`,
  ).run({ articleSeq, ...row });
}
