import { AppError } from '../../../shared/contract/errors.ts';
import type {
  ImportFormat,
  ImportReport,
  KnownFormat,
  ShellSuggestion,
} from '../../../shared/contract/import-report.ts';
import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import { articleDocumentSchema } from '../../../shared/document/article-document.ts';
import { decodeText, type DecodedText } from './decode-text.ts';
import type { FoundMedia, PackedFile } from './found-media.ts';
import { readPlainText } from './formats/plain-text.ts';
import { storyFromJson } from './formats/story-json.ts';
import { Ledger } from './ledger.ts';
import { assertSize } from './limits.ts';
import { isZip, recogniseText, refuseStrangers } from './recognise-format.ts';
import { documentOf, tellStory, wordsIn } from './story/build-story.ts';
import { newDraft, type StoryDraft } from './story/story-draft.ts';

export interface ImportOptions {
  format: ImportFormat;
  /** The moment of the import, from which "4 years ago" is counted. */
  now: Date;
  /** The language of a story that names none (BCP 47). */
  language: string;
}

/** A source read as a story, with an account of every line of it. */
export interface ImportedFile {
  document: ArticleDocument;
  /** The id the story had where it came from; undefined for a form that has none. */
  id?: string;
  shellSuggestion?: ShellSuggestion;
  report: ImportReport;
  /** Pictures that the source held or names, for blocks of the document that wait for them. */
  media: FoundMedia[];
  /** Files that the story names already, from a packet that held them. */
  packed: PackedFile[];
}

interface Reading {
  draft: StoryDraft;
  document?: ArticleDocument;
  id?: string;
  media: FoundMedia[];
  packed?: PackedFile[];
}

/**
 * Reads a source as a story. Throws AppError: `unsupported_format` for bytes that hold no story Copydesk can read or that a later program wrote,
 * `validation` for a source that is broken, too large, or not what it was said to be. Nothing in a source is ever run or loaded.
 */
export async function importFile(name: string, bytes: Uint8Array, options: ImportOptions): Promise<ImportedFile> {
  refuseStrangers(name, bytes);
  const packed = options.format === 'docx' || (isZip(bytes) && options.format === 'auto');
  if (isZip(bytes) && (options.format === 'auto' || options.format === 'story')) {
    const packet = await readStoryPacket(name, bytes, startDraft(options));
    if (packet) return finish(name, 'story', '', packet);
  }
  if (packed) {
    assertSize(name, 'docx', bytes.length);
    const { readDocx } = await import('./formats/docx/read-docx.ts');
    return finish(name, 'docx', '', await readDocx(name, bytes, startDraft(options)));
  }
  const decoded = decodeText(name, bytes);
  const format = recogniseText(name, decoded.text, options.format);
  assertSize(name, format, bytes.length);
  const reading = await readText(name, format, decoded, options);
  if (decoded.unreadable > 0) {
    reading.draft.notes.push(
      `${decoded.unreadable} characters could not be read as ${decoded.encoding}; they stand as \uFFFD.`,
    );
  }
  return finish(name, format, decoded.encoding, reading);
}

async function readStoryPacket(name: string, bytes: Uint8Array, draft: StoryDraft): Promise<Reading | undefined> {
  const { readPacket } = await import('./formats/story-packet.ts');
  const packet = await readPacket(name, bytes, draft.ledger);
  if (!packet) return undefined;
  draft.notes.push(...packet.notes);
  draft.ledger.doubts.push(...packet.doubts);
  return {
    draft,
    document: packet.document,
    ...(packet.id === undefined ? {} : { id: packet.id }),
    media: [],
    packed: packet.packed,
  };
}

const startDraft = ({ now, language }: ImportOptions): StoryDraft => newDraft(new Ledger(), now, language);

async function readText(
  name: string,
  format: Exclude<KnownFormat, 'docx'>,
  { text }: DecodedText,
  options: ImportOptions,
): Promise<Reading> {
  const draft = startDraft(options);
  switch (format) {
    case 'story':
      return { draft, media: [], ...storyFromJson(text, draft.ledger) };
    case 'text':
      tellStory(draft, readPlainText(text, draft.ledger), { guessCrossHeads: 'any', mayHaveTail: true });
      return { draft, media: [] };
    case 'md': {
      const { readMarkdown } = await import('./formats/markdown/read-markdown.ts');
      return { draft, media: readMarkdown(text, draft) };
    }
    case 'rtf': {
      const { readRtf } = await import('./formats/rtf/read-rtf.ts');
      return { draft, media: readRtf(text, draft) };
    }
    case 'html': {
      const { readHtml } = await import('./formats/html/read-html.ts');
      return { draft, media: readHtml(name, text, draft) };
    }
  }
}

function finish(name: string, format: KnownFormat, encoding: string, reading: Reading): ImportedFile {
  const { draft, media, id } = reading;
  const document = reading.document ?? documentOf(draft);
  const checked = articleDocumentSchema.safeParse(document);
  if (!checked.success) {
    throw new AppError('internal', `“${name}” became a story that Copydesk can’t store.`, { cause: checked.error });
  }
  const lines = draft.ledger.close(wordsIn(document, draft.shell));
  const holdsNothing = document.body.root.children.every(
    (block) => block.type === 'paragraph' || block.type === 'divider',
  );
  if (reading.document === undefined && holdsNothing && !lines.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) {
    throw new AppError('validation', `“${name}” holds no words. Nothing was brought in.`);
  }
  const shellSuggestion = Object.keys(draft.shell).length > 0 ? draft.shell : undefined;
  return {
    document: checked.data,
    ...(id === undefined ? {} : { id }),
    ...(shellSuggestion ? { shellSuggestion } : {}),
    media,
    packed: reading.packed ?? [],
    report: {
      name,
      format,
      encoding,
      lines,
      toConfirm: draft.ledger.doubts,
      notes: draft.notes,
      shellSuggestion: shellSuggestion ?? null,
    },
  };
}
