import { AppError } from '../../../../shared/contract/errors.ts';
import type { ImportPlace } from '../../../../shared/contract/import-report.ts';
import type { ArticleDocument } from '../../../../shared/document/article-document.ts';
import { completeDocument } from '../../../../shared/document/complete-document.ts';
import { FORMAT_VERSION } from '../../../../shared/document/format-version.ts';
import { readDocument } from '../../../../shared/document/read-document.ts';
import { blockLines } from '../../../../shared/document/read/plain-text.ts';
import { ID_PATTERN } from '../../../../shared/domain/ids.ts';
import { isJsonObject, type Json } from '../../../../shared/lib/json.ts';
import type { Ledger } from '../ledger.ts';

/** A story of ours, with the id it had; undefined where the file names none. */
export interface StoryOfOurs {
  document: ArticleDocument;
  id?: string;
}

/**
 * A story in our own JSON form, taken as it is; its texts are entered in the ledger as placed. Throws AppError: `validation`, with the places in
 * `details.problems`, for one that does not fit, `unsupported_format` for a later program's.
 */
export function storyFromJson(text: string, ledger?: Ledger): StoryOfOurs {
  let json: Json;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, '')) as Json;
  } catch (cause) {
    throw new AppError('validation', 'This file is not JSON, so it is no story of Copydesk. Nothing was brought in.', {
      details: { problems: [cause instanceof Error ? cause.message : String(cause)] },
    });
  }
  const read = readDocument(completeDocument(json));
  if (!read.ok) {
    if (read.error.reason === 'newer-format') {
      throw new AppError(
        'unsupported_format',
        `A later Copydesk wrote this story: its format is ${read.error.formatVersion}, and this program knows up to ${FORMAT_VERSION}. Nothing was brought in; open it with the later program.`,
      );
    }
    throw new AppError('validation', 'This file does not hold a story as Copydesk writes it. Nothing was brought in.', {
      details: { problems: read.error.problems },
    });
  }
  if (ledger) enterTexts(read.value, ledger);
  const id = isJsonObject(json) ? json['id'] : undefined;
  return typeof id === 'string' && ID_PATTERN.test(id) ? { document: read.value, id } : { document: read.value };
}

function enterTexts({ fields, body }: ArticleDocument, ledger: Ledger): void {
  const enter = (text: string, place: ImportPlace): void => {
    if (text.trim() !== '') ledger.place([ledger.enter(text)], place);
  };
  for (const field of ['section', 'kicker', 'flag', 'headline', 'deck', 'summary', 'dateline'] as const) {
    enter(fields[field], { kind: 'field', field });
  }
  for (const { name } of fields.byline) enter(name, { kind: 'field', field: 'byline' });
  for (const lead of ['leadVideo', 'leadImage'] as const) {
    const block = fields[lead];
    if (block) for (const line of blockLines(block)) enter(line, { kind: 'field', field: lead });
  }
  for (const block of body.root.children) {
    const place: ImportPlace = { kind: 'block', blockId: block.id, type: block.type };
    for (const line of blockLines(block)) enter(line, place);
  }
}
