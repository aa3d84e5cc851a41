import { AppError } from '../../../shared/contract/errors.ts';
import { articleDocumentSchema, type ArticleDocument } from '../../../shared/document/article-document.ts';
import { articleFieldsSchema, emptyFields } from '../../../shared/document/article-fields.ts';
import { blockSchema } from '../../../shared/document/blocks/block.ts';
import { FORMAT_VERSION } from '../../../shared/document/format-version.ts';
import { readDocument } from '../../../shared/document/read-document.ts';
import { isJsonObject, type Json } from '../../../shared/lib/json.ts';
import type { ReadDb } from '../db/database.ts';
import { putTogether, type StoredDocument } from './stored-document.ts';

export interface OpenedDocument {
  document: ArticleDocument;
  /** The format of a later program, which makes the story read-only here; undefined for one that may be edited. */
  newerFormat?: number;
}

/** The story of a stored row. Throws AppError `storage_corrupt`, with the places, where it can't be read. */
export function openDocument(db: ReadDb, row: StoredDocument): OpenedDocument {
  const json = putTogether(db, row);
  const read = readDocument(json);
  if (read.ok) return { document: read.value };
  if (read.error.reason === 'newer-format') {
    return { document: bestEffort(json.fields, json.body), newerFormat: read.error.formatVersion };
  }
  throw new AppError(
    'storage_corrupt',
    'This story’s document is damaged and can’t be opened. It was left as it is; earlier versions are in its history.',
    { details: { problems: read.error.problems } },
  );
}

/** What this program understands of a later program's story: every field that fits, every block that does not as an unknown one. */
function bestEffort(fields: Json, body: Json): ArticleDocument {
  const known = Object.entries(articleFieldsSchema.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(isJsonObject(fields) ? fields[name] : undefined);
    return parsed.success ? [[name, parsed.data]] : [];
  });
  const root = isJsonObject(body) && isJsonObject(body['root']) ? body['root']['children'] : [];
  const children = (Array.isArray(root) ? root : []).map((block, at) => {
    const parsed = blockSchema.safeParse(block);
    if (parsed.success) return parsed.data;
    const original = isJsonObject(block) ? block : { value: block };
    return { type: 'unknown-block', version: 1, id: `newer-${at}`, original };
  });
  return articleDocumentSchema.parse({
    formatVersion: FORMAT_VERSION,
    fields: { ...emptyFields(), ...Object.fromEntries(known) },
    body: { root: { type: 'root', version: 1, children } },
  });
}
