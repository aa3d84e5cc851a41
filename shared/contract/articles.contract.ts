import { z } from 'zod';
import { articleDocumentSchema } from '../document/article-document.ts';
import { articleFieldsSchema } from '../document/article-fields.ts';
import {
  articleFilterSchema,
  articleIdSchema,
  articleSummarySchema,
  momentSchema,
  openArticleSchema,
  revisionIdSchema,
  revisionSummarySchema,
  statusSchema,
} from './article-shapes.ts';
import { command, query } from './define.ts';
import { importReportSchema } from './import-report.ts';

const saved = z.strictObject({ revision: z.int().positive(), savedAt: momentSchema });
const storage = ['storage_full', 'storage_read_only', 'storage_corrupt'] as const;
const limit = z.int().min(1).max(500).default(100);

/** Stories: their list, their drafts, their status, their history. */
export const articlesContract = {
  /** Newest change first. `cursor` is an opaque place in the list (keyset), from the page before. */
  listArticles: query({
    input: { filter: articleFilterSchema.default({}), cursor: z.string().nullable().default(null), limit },
    output: z.strictObject({
      rows: z.array(articleSummarySchema),
      nextCursor: z.string().nullable(),
      total: z.int().nonnegative(),
    }),
  }),
  /** What the library's filters offer, with counts of unspiked stories. */
  listFacets: query({
    input: {},
    output: z.strictObject({
      total: z.int(),
      spiked: z.int(),
      statuses: z.array(z.strictObject({ status: statusSchema, count: z.int() })),
      sections: z.array(z.strictObject({ section: z.string(), count: z.int() })),
    }),
  }),
  getArticle: query({
    input: { id: articleIdSchema },
    output: openArticleSchema,
    errors: ['not_found', 'storage_corrupt'],
  }),
  /** Those of these stories that there are, spiked ones too: what links to them show, and what their addresses end in (`slug`). */
  listLinkedStories: query({
    input: { ids: z.array(articleIdSchema).max(1000) },
    output: z.strictObject({ rows: z.array(articleSummarySchema.extend({ slug: z.string() })) }),
  }),
  /** `fields` are laid over an empty story's. */
  createArticle: command({
    input: { fields: articleFieldsSchema.partial().default({}) },
    output: z.strictObject({ id: articleIdSchema, revision: z.int().positive() }),
    errors: [...storage],
  }),
  /** A new story from a whole document, as when a save found its story deleted or changed elsewhere. Block ids are made anew. */
  createFromDocument: command({
    input: { document: articleDocumentSchema },
    output: z.strictObject({ id: articleIdSchema, revision: z.int().positive() }),
    errors: [...storage],
  }),
  /**
   * Writes the journal. `conflict` where `baseRevision` is not the story's present one; its details are
   * { revision, savedAt, by }. `force` saves over it, after the present state was put into the history as `overwritten`.
   */
  saveDraft: command({
    input: {
      id: articleIdSchema,
      baseRevision: z.int().nonnegative(),
      document: articleDocumentSchema,
      force: z.boolean().default(false),
    },
    output: saved.extend({ changedBlocks: z.int().nonnegative() }),
    errors: ['conflict', 'not_found', 'forbidden', ...storage],
  }),
  changeStatus: command({
    input: { id: articleIdSchema, baseRevision: z.int().positive(), to: statusSchema },
    output: saved.extend({ status: statusSchema }),
    errors: ['conflict', 'not_found', 'forbidden', ...storage],
  }),
  /** To the spike list and back; nothing is removed. */
  spikeArticle: command({
    input: { id: articleIdSchema },
    output: z.strictObject({}),
    errors: ['not_found', ...storage],
  }),
  unspikeArticle: command({
    input: { id: articleIdSchema },
    output: z.strictObject({}),
    errors: ['not_found', ...storage],
  }),
  /** Removes a spiked story and its history for good; `forbidden` where it is not spiked. */
  deleteArticle: command({
    input: { id: articleIdSchema },
    output: z.strictObject({}),
    errors: ['not_found', 'forbidden', ...storage],
  }),
  duplicateArticle: command({
    input: { id: articleIdSchema },
    output: z.strictObject({ id: articleIdSchema }),
    errors: ['not_found', ...storage],
  }),
  /** The sample story; each call makes another. */
  createSampleArticle: command({
    input: {},
    output: z.strictObject({ id: articleIdSchema }),
    errors: ['unavailable', ...storage],
  }),
  /**
   * Takes in a document in our JSON form, as `copydesk show --json` prints it, or a text file that `name`'s ending tells apart
   * (.story, .json, .md, .txt). The story keeps its id where that is free. `notes` are sentences about what was set aside or changed.
   */
  importText: command({
    input: { name: z.string().max(255), text: z.string() },
    output: z.strictObject({ id: articleIdSchema, notes: z.array(z.string()) }),
    errors: ['unsupported_format', ...storage],
  }),
  /** How the story was understood when it came in, with what was settled of it since; null for a story that was written here. */
  getImportReport: query({
    input: { id: articleIdSchema },
    output: z.strictObject({
      report: importReportSchema.nullable(),
      /** Places in `report.lines` that were put back into the story. */
      restored: z.array(z.int().nonnegative()),
      /** Places in `report.toConfirm` that somebody has looked at. */
      confirmed: z.array(z.int().nonnegative()),
    }),
    errors: ['not_found'],
  }),
  /** Remembers which set-aside lines were put back and which doubts were looked at; both lists replace those before. */
  markImportReport: command({
    input: {
      id: articleIdSchema,
      restored: z.array(z.int().nonnegative()).max(100_000),
      confirmed: z.array(z.int().nonnegative()).max(100_000),
    },
    output: z.strictObject({}),
    errors: ['not_found', ...storage],
  }),
  /** Newest first. */
  listRevisions: query({
    input: { id: articleIdSchema, cursor: z.string().nullable().default(null), limit },
    output: z.strictObject({ rows: z.array(revisionSummarySchema), nextCursor: z.string().nullable() }),
    errors: ['not_found'],
  }),
  getRevision: query({
    input: { revisionId: revisionIdSchema },
    output: z.strictObject({
      revision: revisionSummarySchema,
      articleId: articleIdSchema,
      document: articleDocumentSchema,
    }),
    errors: ['not_found', 'unsupported_format', 'storage_corrupt'],
  }),
  /** Keeps the present state as a named version. */
  saveVersion: command({
    input: { id: articleIdSchema, name: z.string().max(200) },
    output: z.strictObject({ revisionId: revisionIdSchema }),
    errors: ['not_found', ...storage],
  }),
  /** Makes a revision the present draft; the state before it stays in the history. */
  restoreRevision: command({
    input: { id: articleIdSchema, revisionId: revisionIdSchema, baseRevision: z.int().positive() },
    output: saved,
    errors: ['conflict', 'not_found', 'forbidden', 'unsupported_format', ...storage],
  }),
} as const;
