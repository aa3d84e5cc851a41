import { posix } from 'node:path';
import { AppError } from '../../../shared/contract/errors.ts';
import { bodyOf, type ArticleDocument } from '../../../shared/document/article-document.ts';
import type { Block } from '../../../shared/document/blocks/block.ts';
import type { MediaRef } from '../../../shared/document/media-ref.ts';
import type { FoundMedia } from '../import/found-media.ts';
import type { ImportedFile } from '../import/import-file.ts';
import type { ServiceContext } from './service-context.ts';

/** Uploads that stories may name, by their names with folders, and those that a story has named. */
export interface Companions {
  readonly files: Map<string, string>;
  readonly taken: Set<string>;
}

/** Puts the pictures and videos that a story brought along into the store, and gives the story with them. One that can't be had is a doubt of the report. */
export async function attachMedia(
  context: ServiceContext,
  { document, media, report }: ImportedFile,
  source: string,
  companions: Companions,
): Promise<ArticleDocument> {
  const refs = new Map<string, MediaRef>();
  for (const found of media) {
    const ref = await store(context, found, source, companions).catch((error: unknown) => {
      if (!(error instanceof AppError) || error.code.startsWith('storage_')) throw error;
      report.notes.push(`${found.name}: ${error.message}`);
      return undefined;
    });
    if (ref) refs.set(`${found.blockId} ${found.slot}`, ref);
    else report.toConfirm.push(doubtAbout(found, document));
  }
  if (refs.size === 0) return document;
  const filled = <B extends Block>(block: B): B => {
    const own = { media: refs.get(`${block.id} media`), poster: refs.get(`${block.id} poster`) };
    const given = Object.entries(own).filter(([slot, ref]) => ref !== undefined && slot in block);
    return given.length > 0 ? { ...block, ...Object.fromEntries(given) } : block;
  };
  const { fields, body } = document;
  return {
    ...document,
    fields: {
      ...fields,
      leadVideo: fields.leadVideo && filled(fields.leadVideo),
      leadImage: fields.leadImage && filled(fields.leadImage),
    },
    body: bodyOf(body.root.children.map(filled)),
  };
}

/** Puts the files of a packet into the store, as they are: the story names them by their hashes already. */
export async function storePacked({ media }: ServiceContext, { packed }: Pick<ImportedFile, 'packed'>): Promise<void> {
  for (const { name, bytes } of packed) await media.put({ name, mediaType: '', body: chunksOf(bytes), asIs: true });
}

async function store(
  { media, uploads }: ServiceContext,
  { name, bytes, beside }: FoundMedia,
  source: string,
  companions: Companions,
): Promise<MediaRef | undefined> {
  if (bytes) return await media.put({ name, mediaType: '', body: chunksOf(bytes) });
  const uploadId = beside === undefined ? undefined : companionAt(companions, source, beside);
  if (uploadId === undefined) return undefined;
  companions.taken.add(uploadId);
  return await media.put({ name, mediaType: '', body: uploads.stream(uploadId) });
}

/** A file in memory as the store takes files. */
async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** The upload that a story means by a path: from its own folder on, or the only one of that name. */
function companionAt({ files }: Companions, source: string, beside: string): string | undefined {
  const path = decoded(beside).replaceAll('\\', '/');
  const own = files.get(posix.normalize(posix.join(posix.dirname(source.replaceAll('\\', '/')), path)));
  if (own !== undefined) return own;
  const named = [...files].filter(([name]) => posix.basename(name) === posix.basename(path));
  return named.length === 1 ? named[0]?.[1] : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    // Why: a percent sign in a file's own name is no mistake.
    if (error instanceof URIError) return path;
    throw error;
  }
}

function doubtAbout({ blockId, name }: FoundMedia, { fields, body }: ArticleDocument) {
  const field =
    fields.leadImage?.id === blockId ? 'leadImage' : fields.leadVideo?.id === blockId ? 'leadVideo' : undefined;
  const block = body.root.children.find(({ id }) => id === blockId);
  const place = field
    ? ({ kind: 'field', field } as const)
    : block
      ? ({ kind: 'block', blockId: block.id, type: block.type } as const)
      : null;
  return { message: `The file “${name}” did not come along. Add it, or take the block out.`, place, line: null };
}
