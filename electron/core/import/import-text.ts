import { AppError } from '../../../shared/contract/errors.ts';
import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import { completeDocument } from '../../../shared/document/complete-document.ts';
import { FORMAT_VERSION } from '../../../shared/document/format-version.ts';
import { readDocument } from '../../../shared/document/read-document.ts';
import { ID_PATTERN } from '../../../shared/domain/ids.ts';
import { isJsonObject, type Json } from '../../../shared/lib/json.ts';
import { documentFromText } from './text-document.ts';

/** A story read from a file. `notes` say what was set aside or changed. */
export interface ImportedStory {
  document: ArticleDocument;
  /** The id the story had where it came from; undefined for a form that has none. */
  id?: string;
  notes: string[];
}

/**
 * A story from a file's text; the ending of `name` says its form: .story and .json (as `copydesk show --json` prints it), .md, .txt.
 * Throws AppError: `unsupported_format` for another ending or a later program's story, `validation` with the places in
 * `details.problems` for one that does not fit.
 */
export function importText(name: string, text: string, language: string): ImportedStory {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (ending === 'story' || ending === 'json') return storyFromJson(text);
  if (ending === 'md' || ending === 'markdown' || ending === 'txt') {
    return { document: documentFromText(text, { markdown: ending !== 'txt', language }), notes: [] };
  }
  throw new AppError(
    'unsupported_format',
    `Copydesk can’t bring in ${name || 'this file'} yet: it takes .story, .json, .md and .txt. Nothing was changed.`,
  );
}

/** A story in our own JSON form. Throws AppError as `importText`. */
export function storyFromJson(text: string): ImportedStory {
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
  const id = isJsonObject(json) ? json['id'] : undefined;
  return typeof id === 'string' && ID_PATTERN.test(id)
    ? { document: read.value, id, notes: [] }
    : { document: read.value, notes: [] };
}
