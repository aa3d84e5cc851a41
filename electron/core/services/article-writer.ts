import type { Person, RevisionSummary } from '../../../shared/contract/article-shapes.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import { FORMAT_VERSION } from '../../../shared/document/format-version.ts';
import { countArticle } from '../../../shared/document/read/counts.ts';
import { newArticleId, newRevisionId, type ArticleId, type RevisionId } from '../../../shared/domain/ids.ts';
import {
  findArticle,
  insertArticle,
  parsePerson,
  updateArticle,
  type ArticleRow,
} from '../db/repositories/article-repository.ts';
import { insertBlocks } from '../db/repositories/block-repository.ts';
import { getDraft, writeDraft } from '../db/repositories/draft-repository.ts';
import {
  deleteAutosaves,
  findLatestRevision,
  insertRevision,
  listAutosaves,
  updateRevision,
  updateRevisionKind,
} from '../db/repositories/revision-repository.ts';
import { queueForIndex } from '../db/repositories/search-repository.ts';
import { blockRefs, takeApart, type StoredDocument } from '../documents/stored-document.ts';
import { dispensable } from '../documents/thin-autosaves.ts';
import { currentProfile, nowOf, type ServiceContext } from './service-context.ts';

/** Saves by one person within this time of the first share one autosave of the history, in milliseconds. */
export const AUTOSAVE_SPAN_MS = 5 * 60_000;

type Kind = RevisionSummary['kind'];

const listColumns = (document: ArticleDocument) => ({
  section: document.fields.section,
  kicker: document.fields.kicker,
  flag: document.fields.flag,
  headline: document.fields.headline,
  slug: document.fields.slug,
  embargo_at: document.fields.embargoAt,
  words: countArticle(document).words,
});

const signature = (person: Person | null) => ({
  updated_by: person && JSON.stringify(person),
  updated_by_name: person?.name ?? '',
});

/** Puts a new story with its first version. To be called in a transaction. `id` is taken where it is free. */
export function insertStory(
  context: ServiceContext,
  document: ArticleDocument,
  kind: Kind,
  id?: string,
): { id: ArticleId; revision: number } {
  const { db } = context;
  const free = id !== undefined && !findArticle(db, id) ? (id as ArticleId) : newArticleId();
  const at = nowOf(context);
  const { row, contents } = takeApart(document);
  insertBlocks(db, contents);
  const article: Omit<ArticleRow, 'seq'> = {
    id: free,
    status: 'draft',
    ...listColumns(document),
    revision: 1,
    created_at: at,
    updated_at: at,
    ...signature(currentProfile(context)),
    spiked_at: null,
  };
  const seq = insertArticle(db, article);
  writeDraft(db, seq, row);
  addRevision(context, { ...article, seq }, row, kind, '');
  queueForIndex(db, seq);
  return { id: free, revision: 1 };
}

/** Writes a story's new state over its draft. To be called in a transaction, after the story's revision was compared. */
export function writeStory(
  context: ServiceContext,
  article: ArticleRow,
  document: ArticleDocument,
  history: 'autosave' | 'restored',
): { revision: number; savedAt: string; changedBlocks: number } {
  const { db } = context;
  const before = getDraft(db, article.seq);
  const { row, contents } = takeApart(document);
  const known = new Set(blockRefs(before).map(([, hash]) => hash));
  const changedBlocks = blockRefs(row).filter(([, hash]) => !known.has(hash)).length;
  if (sameDocument(before, row) && history === 'autosave') {
    return { revision: article.revision, savedAt: article.updated_at, changedBlocks };
  }
  insertBlocks(db, contents);
  writeDraft(db, article.seq, row);
  const next: ArticleRow = {
    ...article,
    ...listColumns(document),
    revision: article.revision + 1,
    updated_at: nowOf(context),
    ...signature(currentProfile(context)),
  };
  updateArticle(db, next);
  if (history === 'autosave') autosave(context, next, row);
  else addRevision(context, next, row, history, '');
  queueForIndex(db, article.seq);
  return { revision: next.revision, savedAt: next.updated_at, changedBlocks };
}

const sameDocument = (a: StoredDocument, b: StoredDocument): boolean =>
  a.formatVersion === b.formatVersion && a.fields === b.fields && a.blocks === b.blocks;

/** Adds the story's present state to its history. */
export function addRevision(
  context: ServiceContext,
  article: ArticleRow,
  row: StoredDocument,
  kind: Kind,
  name: string,
  at = nowOf(context),
): RevisionId {
  const id = newRevisionId();
  const person = currentProfile(context);
  insertRevision(context.db, {
    id,
    articleSeq: article.seq,
    number: (findLatestRevision(context.db, article.seq)?.number ?? 0) + 1,
    kind,
    name,
    startedAt: at,
    at,
    person: person && JSON.stringify(person),
    headline: article.headline,
    words: article.words,
    ...row,
  });
  return id;
}

function autosave(context: ServiceContext, article: ArticleRow, row: StoredDocument): void {
  const latest = findLatestRevision(context.db, article.seq);
  const now = Date.parse(article.updated_at);
  const young = latest !== undefined && now - Date.parse(latest.startedAt) < AUTOSAVE_SPAN_MS;
  if (latest && young && latest.kind === 'autosave' && latest.person === article.updated_by) {
    updateRevision(context.db, {
      ...latest,
      at: article.updated_at,
      headline: article.headline,
      words: article.words,
      ...row,
    });
  } else {
    addRevision(context, article, row, 'autosave', '', article.updated_at);
    deleteAutosaves(context.db, dispensable(listAutosaves(context.db, article.seq), now));
  }
}

/** Keeps the story's present state in the history for good, before somebody saves over it. */
export function keepOverwritten(context: ServiceContext, article: ArticleRow): void {
  const latest = findLatestRevision(context.db, article.seq);
  // Why: the newest autosave is this very state; any kind that is kept for good holds it already.
  if (latest?.kind === 'autosave') updateRevisionKind(context.db, latest.id, 'overwritten');
}

/** Throws AppError `conflict` where the story was saved since `baseRevision`; its details are { revision, savedAt, by }. */
export function assertBase(article: ArticleRow, baseRevision: number): void {
  if (article.revision === baseRevision) return;
  const by = parsePerson(article.updated_by);
  const who = by?.name ?? 'Somebody else';
  throw new AppError(
    'conflict',
    `${who} saved this story in another window at ${article.updated_at}. Your words are kept in this window; choose which to go on with.`,
    { details: { revision: article.revision, savedAt: article.updated_at, by } },
  );
}

/** Throws AppError `forbidden` where a later program wrote the story, which this one may only read. */
export function assertWritable({ db }: ServiceContext, article: ArticleRow): void {
  const { formatVersion } = getDraft(db, article.seq);
  if (formatVersion <= FORMAT_VERSION) return;
  throw new AppError(
    'forbidden',
    `A later Copydesk wrote this story (format ${formatVersion}). It was left as it is; open it there, or copy its text into a new story.`,
  );
}
