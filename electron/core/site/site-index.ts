import { AppError } from '../../../shared/contract/errors.ts';
import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import type { ArticleFields } from '../../../shared/document/article-fields.ts';
import { FORMAT_VERSION, PLAIN_FORMAT_VERSION } from '../../../shared/document/format-version.ts';
import { slugOf } from '../../../shared/domain/slug.ts';
import { authorsOf, siteStory, type SiteStory } from '../../../shared/page/site/site-story.ts';
import { wantedFolder } from '../../../shared/page/site/site-addresses.ts';
import type { ReadDb } from '../db/database.ts';
import { listDrafts, listPublished, type PublishedRow } from '../db/repositories/site-repository.ts';
import { openDocument } from '../documents/open-document.ts';
import type { StoredDocument } from '../documents/stored-document.ts';
import { newestFirst, type SiteRecord } from './site-record.ts';

/** Stories read from the store in one go. */
const AT_ONCE = 200;

interface IndexRequest {
  db: ReadDb;
  stories: 'ready' | 'all';
  now: string;
  signal?: AbortSignal;
}

/** The stories of the site, newest first, each with its folder. A story whose revision `before` knows is not read again. */
export async function indexSite(request: IndexRequest, before: ReadonlyMap<string, SiteRecord>): Promise<SiteRecord[]> {
  const rows = listPublished(request.db, request.stories, request.now);
  const records: SiteRecord[] = [];
  let unread: PublishedRow[] = [];
  for (const row of rows) {
    const known = before.get(row.id);
    if (known && known.revision === row.revision && known.savedAt === row.savedAt && known.seq === row.seq)
      records.push(known);
    else unread.push(row);
    if (unread.length < AT_ONCE) continue;
    records.push(...readRecords(request.db, unread));
    unread = [];
    await breathe(request.signal);
  }
  records.push(...readRecords(request.db, unread));
  return withFolders(records).sort(newestFirst);
}

/** Lets the worker hear that it was cancelled. */
export async function breathe(signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  signal?.throwIfAborted();
}

function readRecords(db: ReadDb, rows: readonly PublishedRow[]): SiteRecord[] {
  if (rows.length === 0) return [];
  const drafts = draftsOf(db, rows);
  return rows.map((row) => recordOf(row, fieldsOf(db, row, drafts.get(row.seq))));
}

const draftsOf = (db: ReadDb, rows: readonly { seq: number }[]): Map<number, StoredDocument> =>
  new Map(
    listDrafts(
      db,
      rows.map(({ seq }) => seq),
    ).map((draft) => [draft.seq, draft]),
  );

type Stored = Pick<SiteRecord, 'seq' | 'id'>;

/** Fields as the store wrote them; those of an older format are brought up to date with their whole document. */
function fieldsOf(db: ReadDb, story: Stored, draft: StoredDocument | undefined): ArticleFields {
  const { formatVersion = 0 } = draft ?? {};
  if (draft && formatVersion >= PLAIN_FORMAT_VERSION && formatVersion <= FORMAT_VERSION)
    return JSON.parse(draft.fields) as ArticleFields;
  return documentOf(db, story, draft).fields;
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
  documentOf(db, story, draftsOf(db, [story]).get(story.seq));

/** What lists say of these stories, in the same order. */
export function readCards(db: ReadDb, stories: readonly SiteRecord[]): SiteStory[] {
  const drafts = draftsOf(db, stories);
  return stories.map((story) => siteStory(fieldsOf(db, story, drafts.get(story.seq)), story));
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
    media: [],
  };
}

const oneLine = (name: string): string => name.replace(/\s+/g, ' ');

/** Gives every story its folder: what it wants, or that with its id where a story begun before it has the name. `records` may be in any order. */
function withFolders(records: SiteRecord[]): SiteRecord[] {
  const first = new Map<string, number>();
  for (const { wanted, seq } of records) {
    const holder = first.get(wanted);
    if (holder === undefined || seq < holder) first.set(wanted, seq);
  }
  const taken = new Set(first.keys());
  const losers = records.filter(({ wanted, seq }) => first.get(wanted) !== seq).sort((a, b) => a.seq - b.seq);
  const otherwise = new Map(losers.map((record) => [record.seq, freeFolder(record, taken)]));
  return records.map((record) => {
    const path = `${otherwise.get(record.seq) ?? record.wanted}/`;
    return path === record.path ? record : { ...record, path };
  });
}

function freeFolder({ wanted, id }: SiteRecord, taken: Set<string>): string {
  let folder = `${wanted}-${id.toLowerCase().replace(/[^a-z0-9]/g, '-')}`;
  while (taken.has(folder)) folder += '-2';
  taken.add(folder);
  return folder;
}
