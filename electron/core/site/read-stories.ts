import { AppError } from '../../../shared/contract/errors.ts';
import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import type { ArticleFields } from '../../../shared/document/article-fields.ts';
import { FORMAT_VERSION, PLAIN_FORMAT_VERSION } from '../../../shared/document/format-version.ts';
import { slugOf } from '../../../shared/domain/slug.ts';
import { authorsOf, siteStory, type SiteStory } from '../../../shared/page/site/site-story.ts';
import { wantedFolder } from '../../../shared/page/site/site-addresses.ts';
import type { ReadDb } from '../db/database.ts';
import { listDrafts, listFields } from '../db/repositories/site-repository.ts';
import type { PublishedRow, SiteRecord } from '../db/site-ledger/ledger-stories.ts';
import { openDocument } from '../documents/open-document.ts';
import type { StoredDocument } from '../documents/stored-document.ts';

/** Lets the worker hear that it was cancelled. */
export async function breathe(signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  signal?.throwIfAborted();
}

/** These stories as the ledger puts them down, in the same order; their folder is not known yet. */
export function readRecords(db: ReadDb, rows: readonly PublishedRow[]): SiteRecord[] {
  const fields = fieldsOf(db, rows);
  return rows.map((row, at) => recordOf(row, fields[at] as ArticleFields));
}

type Stored = Pick<SiteRecord, 'seq' | 'id'>;

/** The fields of these stories as the store wrote them, in the same order; those of an older format are brought up to date with their whole document. */
function fieldsOf(db: ReadDb, stories: readonly Stored[]): ArticleFields[] {
  const seqs = stories.map(({ seq }) => seq);
  const stored = new Map(listFields(db, seqs).map((row) => [row.seq, row]));
  return stories.map((story) => {
    const { formatVersion = 0, fields = '' } = stored.get(story.seq) ?? {};
    const isPlain = formatVersion >= PLAIN_FORMAT_VERSION && formatVersion <= FORMAT_VERSION;
    return isPlain ? (JSON.parse(fields) as ArticleFields) : readStory(db, story).fields;
  });
}

function documentOf(db: ReadDb, { id }: Stored, draft: StoredDocument | undefined): ArticleDocument {
  if (!draft) {
    throw new AppError(
      'storage_corrupt',
      `The site was not exported: the words of a story (${id}) are missing from the store. The site is as it was; run “copydesk doctor”.`,
    );
  }
  const { document, newerFormat } = openDocument(db, draft);
  if (newerFormat === undefined) return document;
  throw new AppError(
    'unsupported_format',
    `The site was not exported: “${document.fields.headline}” was written by a later Copydesk (format ${newerFormat}). The site is as it was; export it there.`,
  );
}

/** The whole document of a story of the site. */
export const readStory = (db: ReadDb, story: Stored): ArticleDocument =>
  documentOf(db, story, listDrafts(db, [story.seq])[0]);

/** What lists say of these stories, in the same order. */
export function readCards(db: ReadDb, stories: readonly SiteRecord[]): SiteStory[] {
  const fields = fieldsOf(db, stories);
  return stories.map((story, at) => siteStory(fields[at] as ArticleFields, story));
}

function recordOf({ seq, id, revision, savedAt }: PublishedRow, fields: ArticleFields): SiteRecord {
  const { published, updated, section } = siteStory(fields, { id, path: '', savedAt });
  return {
    seq,
    id,
    revision,
    savedAt,
    published: Date.parse(published),
    updated,
    wanted: wantedFolder(slugOf(fields.slug || fields.headline)),
    path: '',
    section: oneLine(section),
    authors: authorsOf(fields).map(oneLine),
  };
}

const oneLine = (name: string): string => name.replace(/\s+/g, ' ');
