import { posix } from 'node:path';
import { AppError } from '../../../shared/contract/errors.ts';
import type {
  ImportedStory,
  ImportFormat,
  ImportReport,
  ImportSource,
  RefusedSource,
} from '../../../shared/contract/import-report.ts';
import type { JobResult } from '../../../shared/contract/jobs.contract.ts';
import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import type { ArticleId } from '../../../shared/domain/ids.ts';
import { getArticleRow } from '../db/repositories/article-repository.ts';
import { insertImportReport } from '../db/repositories/import-report-repository.ts';
import { storageError } from '../db/storage-error.ts';
import type { ImportedFile } from '../import/import-file.ts';
import type { JobControl } from '../jobs/job-runner.ts';
import { sniffMediaType } from '../media/media-types.ts';
import { tellSaved } from './article-events.ts';
import { insertStory } from './article-writer.ts';
import { attachMedia, storePacked, type Companions } from './attach-media.ts';
import { currentShell } from './site-shells.ts';
import type { ServiceContext } from './service-context.ts';

interface Wanted {
  sources: readonly ImportSource[];
  format: ImportFormat;
  clientId: string;
}

/**
 * Brings sources in as stories, one after the other; each is stored as soon as it was read, and one that can't be read keeps no other out. Cancelled,
 * it leaves what came in before. The uploads are gone afterwards. Throws AppError where the store fails.
 */
export async function bringIn(
  context: ServiceContext,
  { sources, format, clientId }: Wanted,
  { signal, progress }: JobControl,
): Promise<JobResult> {
  const stories: ImportedStory[] = [];
  const refused: RefusedSource[] = [];
  try {
    const { texts, companions } = await sortOut(context, sources, refused);
    for (const [at, source] of texts.entries()) {
      signal.throwIfAborted();
      progress(`Reading “${shortName(source.name)}”`, at, texts.length);
      try {
        const story = await bringInOne(context, source, format, companions, signal);
        tellSaved(context, story.id, clientId, 'articleCreated');
        stories.push(story);
      } catch (thrown) {
        const error = storageError(thrown, context.paths.dataDir);
        if (!(error instanceof AppError) || error.code === 'cancelled' || error.code.startsWith('storage_'))
          throw error;
        refused.push({ source: source.name, error: error.toWire() });
      }
    }
    refused.push(...unnamed(companions, partsOfSavedPages(sources)));
    progress('Brought in', texts.length, texts.length);
    return { kind: 'import', stories, refused };
  } finally {
    for (const source of sources) if (source.kind === 'upload') await context.uploads.drop(source.uploadId);
  }
}

/** Pictures, videos and captions among the uploads are no stories: they belong to the stories that name them. */
async function sortOut({ uploads }: ServiceContext, sources: readonly ImportSource[], refused: RefusedSource[]) {
  const isPart = partsOfSavedPages(sources);
  const texts: ImportSource[] = [];
  const companions: Companions = { files: new Map(), taken: new Set() };
  for (const source of sources) {
    try {
      const isMedia = source.kind === 'upload' && sniffMediaType(await uploads.head(source.uploadId)) !== undefined;
      if (isMedia) companions.files.set(posix.normalize(source.name.replaceAll('\\', '/')), source.uploadId);
      else if (!isPart(source.name)) texts.push(source);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      refused.push({ source: source.name, error: error.toWire() });
    }
  }
  if (texts.length > 0) return { texts, companions };
  // Why: pictures alone are brought in by nobody's mistake but the person's, who is to hear of it.
  const message = 'This is a picture or a video. Add it to a story; nothing was brought in.';
  for (const [name, uploadId] of companions.files) {
    companions.taken.add(uploadId);
    refused.push({ source: name, error: new AppError('unsupported_format', message).toWire() });
  }
  return { texts, companions };
}

/** Pictures and videos that came along and that no document names, for the person to hear of. */
function unnamed({ files, taken }: Companions, isPart: (name: string) => boolean): RefusedSource[] {
  const [first, ...more] = [...files].flatMap(([name, uploadId]) =>
    taken.has(uploadId) || isPart(name) ? [] : [name],
  );
  if (first === undefined) return [];
  const source = more.length === 0 ? first : `${first} and ${more.length} more`;
  const message =
    'No document that came in names this picture or video. It was not kept; add it to a story from its file.';
  return [{ source, error: new AppError('not_found', message).toWire() }];
}

/** What browsers save beside a page, in a folder named after it ("ferry_files" beside "ferry.html"), is a part of that page and no story. */
function partsOfSavedPages(sources: readonly ImportSource[]): (name: string) => boolean {
  const folders = sources.flatMap(({ name }) => {
    const page = /^(.*)\.(?:x?html?)$/i.exec(name.replaceAll('\\', '/'))?.[1];
    return page === undefined ? [] : [`${page}_files/`, `${page}-Dateien/`, `${page}_fichiers/`];
  });
  return (name) => folders.some((folder) => name.replaceAll('\\', '/').startsWith(folder));
}

async function bringInOne(
  context: ServiceContext,
  source: ImportSource,
  format: ImportFormat,
  companions: Companions,
  signal: AbortSignal,
): Promise<ImportedStory> {
  const bytes =
    source.kind === 'upload' ? await context.uploads.read(source.uploadId) : Buffer.from(source.text, 'utf8');
  const asked = source.kind === 'text' && source.format !== 'auto' ? source.format : format;
  const { language } = currentShell(context);
  const file = await context.reader.read({ name: shortName(source.name), bytes, format: asked, language }, signal);
  await storePacked(context, file);
  const document = await attachMedia(context, file, source.name, companions);
  const { report: _, ...story } = storeStory(context, { ...file, document }, source.name);
  return story;
}

/** Stores a story with the report of how it was understood, in one transaction. */
export function storeStory(
  context: ServiceContext,
  { document, id, report }: Pick<ImportedFile, 'id' | 'report'> & { document: ArticleDocument },
  source: string,
): ImportedStory & { report: ImportReport } {
  const { db } = context;
  return db
    .transaction(() => {
      const story = insertStory(context, document, 'imported', id);
      const notes =
        id !== undefined && story.id !== id
          ? [...report.notes, `There is a story with the id ${id} already; this one came in beside it.`]
          : report.notes;
      const kept: ImportReport = { ...report, notes };
      insertImportReport(db, getArticleRow(db, story.id).seq, kept);
      return summaryOf(story.id, source, document, kept);
    })
    .immediate();
}

const summaryOf = (id: ArticleId, source: string, { fields }: ArticleDocument, report: ImportReport) => ({
  id,
  source,
  headline: fields.headline,
  setAside: report.lines.filter(({ fate }) => fate === 'set-aside').length,
  toConfirm: report.toConfirm.length,
  report,
});

const shortName = (name: string): string => name.split(/[/\\]/).at(-1) || name;
