import { z } from 'zod';
import { articleDocumentSchema } from '../document/article-document.ts';
import { ARTICLE_STATUSES, PROFILE_ROLES } from '../domain/article-status.ts';
import { ID_PATTERN, type ArticleId, type RevisionId } from '../domain/ids.ts';

export const articleIdSchema = z
  .string()
  .regex(ID_PATTERN)
  .transform((id) => id as ArticleId);
export const revisionIdSchema = z
  .string()
  .regex(ID_PATTERN)
  .transform((id) => id as RevisionId);

/** A moment in UTC, ISO 8601 with milliseconds and `Z`. */
export const momentSchema = z.iso.datetime();
export const statusSchema = z.enum(ARTICLE_STATUSES);

/** The person whom a revision carries. */
export const personSchema = z.strictObject({ name: z.string(), initials: z.string(), role: z.enum(PROFILE_ROLES) });
export type Person = z.infer<typeof personSchema>;

/** One row of the library. `revision` counts the saves of the story's draft, from 1. */
export const articleSummarySchema = z.strictObject({
  id: articleIdSchema,
  headline: z.string(),
  kicker: z.string(),
  section: z.string(),
  flag: z.string(),
  status: statusSchema,
  words: z.int().nonnegative(),
  revision: z.int().positive(),
  createdAt: momentSchema,
  updatedAt: momentSchema,
  updatedBy: personSchema.nullable(),
  embargoAt: z.string().nullable(),
  spikedAt: momentSchema.nullable(),
});
export type ArticleSummary = z.infer<typeof articleSummarySchema>;

/** Which stories a list or search looks at. Spiked stories are seen only with `spiked: true`, and then alone. */
export const articleFilterSchema = z.strictObject({
  status: statusSchema.optional(),
  section: z.string().optional(),
  /** Stories last saved by the person of this profile. */
  mine: z.boolean().optional(),
  /** Stories that carry a flag, such as Exclusive. */
  flagged: z.boolean().optional(),
  spiked: z.boolean().optional(),
});
export type ArticleFilter = z.infer<typeof articleFilterSchema>;

/** A story opened for work. `readOnly` says why it may only be read. */
export const openArticleSchema = z.strictObject({
  summary: articleSummarySchema,
  document: articleDocumentSchema,
  readOnly: z.strictObject({ reason: z.literal('newer-format'), formatVersion: z.int() }).nullable(),
});
export type OpenArticle = z.infer<typeof openArticleSchema>;

export const REVISION_KINDS = [
  'autosave',
  'created',
  'submitted',
  'returned',
  'saved',
  'published',
  'restored',
  'imported',
  'overwritten',
] as const;

/** One entry of a story's history. Autosaves are coalesced and thinned; every other kind is kept. */
export const revisionSummarySchema = z.strictObject({
  id: revisionIdSchema,
  number: z.int().positive(),
  kind: z.enum(REVISION_KINDS),
  /** What the person called it, or empty. */
  name: z.string(),
  at: momentSchema,
  by: personSchema.nullable(),
  headline: z.string(),
  words: z.int().nonnegative(),
});
export type RevisionSummary = z.infer<typeof revisionSummarySchema>;
