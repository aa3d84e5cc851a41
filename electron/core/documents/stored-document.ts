import { createHash } from 'node:crypto';
import { AppError } from '../../../shared/contract/errors.ts';
import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import { isBlockType } from '../../../shared/document/blocks/block.ts';
import { storedBlock, writtenFormat } from '../../../shared/document/read-document.ts';
import { canonicalJson, isJsonObject, type Json } from '../../../shared/lib/json.ts';
import type { ReadDb } from '../db/database.ts';
import { listBlocks } from '../db/repositories/block-repository.ts';

/** One block of a stored document: its id in the story, and the hash of its content. */
export type BlockRef = readonly [id: string, hash: string];

/** A document as the draft and the revisions hold it: JSON texts of the fields and of the ordered list of BlockRef. */
export interface StoredDocument {
  formatVersion: number;
  fields: string;
  blocks: string;
}

/**
 * Takes a document apart for the store: the row, and the contents of its blocks by hash. A block's hash is the SHA-256 of its canonical JSON
 * without its id; that of an unknown block is the SHA-256 of its JSON as it came, which is kept to the byte.
 */
export function takeApart(document: ArticleDocument): { row: StoredDocument; contents: Map<string, string> } {
  const contents = new Map<string, string>();
  const refs = document.body.root.children.map((block): BlockRef => {
    const json =
      block.type === 'unknown-block' ? JSON.stringify(storedBlock(block)) : canonicalJson({ ...block, id: undefined });
    const hash = createHash('sha256').update(json).digest('hex');
    contents.set(hash, json);
    return [block.id, hash];
  });
  return {
    row: {
      formatVersion: writtenFormat(document),
      fields: canonicalJson(document.fields),
      blocks: JSON.stringify(refs),
    },
    contents,
  };
}

export const blockRefs = (row: StoredDocument): BlockRef[] => JSON.parse(row.blocks) as BlockRef[];

/** The JSON of a stored document, for `readDocument`. Throws AppError `storage_corrupt` where the content of a block is missing. */
export function putTogether(db: ReadDb, row: StoredDocument): { formatVersion: number; fields: Json; body: Json } {
  const refs = blockRefs(row);
  const contents = listBlocks(
    db,
    refs.map(([, hash]) => hash),
  );
  const children = refs.map(([id, hash]) => {
    const json = contents.get(hash);
    if (json === undefined) {
      throw new AppError(
        'storage_corrupt',
        `A paragraph of this story (${id}) is missing from the store. Earlier versions of the story are in its history; “copydesk doctor” says more.`,
      );
    }
    return withId(JSON.parse(json) as Json, id);
  });
  const fields = JSON.parse(row.fields) as Json;
  return { formatVersion: row.formatVersion, fields, body: { root: { type: 'root', version: 1, children } } };
}

// Why: an unknown block goes on as it came, with an id inside or without; what wraps it has the id of its place in the story.
function withId(block: Json, id: string): Json {
  if (isJsonObject(block) && isBlockType(block['type'])) return { ...block, id };
  return { type: 'unknown-block', version: 1, id, original: block };
}
