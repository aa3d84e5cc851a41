import { z } from 'zod';
import { articleFieldsSchema } from '../document/article-fields.ts';
import { PUBLISH_PROBLEM_KINDS } from '../document/publish-gate.ts';
import { ID_PATTERN, type BlockId, type JobId } from '../domain/ids.ts';
import { articleIdSchema, momentSchema } from './article-shapes.ts';
import { command, query } from './define.ts';
import { wireErrorSchema } from './errors.ts';
import { shellHashSchema } from './newsroom.contract.ts';
import { importedStorySchema, importFormatSchema, importSourceSchema, refusedSourceSchema } from './import-report.ts';

export const jobIdSchema = z
  .string()
  .regex(ID_PATTERN)
  .transform((id) => id as JobId);

/** What stops a story from being published, as publish-gate has it. */
export const publishProblemSchema = z.strictObject({
  kind: z.enum(PUBLISH_PROBLEM_KINDS),
  blockId: z
    .string()
    .transform((id) => id as BlockId)
    .nullable(),
  field: articleFieldsSchema.keyof().nullable(),
  message: z.string(),
});

/** A story that can't be published yet; the `details` of a refused export hold them in `unpublishable`. */
export const unpublishableSchema = z.strictObject({
  id: articleIdSchema,
  headline: z.string(),
  problems: z.array(publishProblemSchema).min(1),
});
export type Unpublishable = z.infer<typeof unpublishableSchema>;

/**
 * A bundle on disk. `digest` is `sha256:` and the digest of its SHA256SUMS file; `files` counts them all. With `problems` it is a draft copy, which
 * says so on its page and in its manifest. `warnings` says as sentences what the page lacks.
 */
export const bundleResultSchema = z.strictObject({
  path: z.string(),
  digest: z.string(),
  files: z.int(),
  bytes: z.int(),
  problems: z.array(publishProblemSchema),
  warnings: z.array(z.string()),
});
export type BundleResult = z.infer<typeof bundleResultSchema>;

/** One finding of a verification: which file, and what is wrong with it. */
export const bundleFaultSchema = z.strictObject({
  kind: z.enum(['added', 'changed', 'missing', 'unreadable', 'outside']),
  path: z.string(),
  message: z.string(),
});
export type BundleFault = z.infer<typeof bundleFaultSchema>;

/** A whole site on disk. `written` counts the files this run made new or anew, `removed` those it took away; the others were right already. */
export const siteResultSchema = z.strictObject({
  path: z.string(),
  /** `sha256:` and the digest of the site's SHA256SUMS file. */
  digest: z.string(),
  stories: z.int(),
  files: z.int(),
  written: z.int(),
  removed: z.int(),
  /** What the site lacks and why, as sentences. */
  warnings: z.array(z.string()),
});
export type SiteResult = z.infer<typeof siteResultSchema>;

export const doctorFindingSchema = z.strictObject({
  area: z.enum(['database', 'index', 'media', 'documents']),
  ok: z.boolean(),
  repaired: z.boolean(),
  message: z.string(),
});
export type DoctorFinding = z.infer<typeof doctorFindingSchema>;

export const jobResultSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('export'), bundles: z.array(bundleResultSchema) }),
  z.strictObject({ kind: z.literal('export-site'), site: siteResultSchema }),
  z.strictObject({
    kind: z.literal('verify'),
    ok: z.boolean(),
    path: z.string(),
    digest: z.string().nullable(),
    files: z.int(),
    faults: z.array(bundleFaultSchema),
  }),
  z.strictObject({ kind: z.literal('backup'), path: z.string(), bytes: z.int(), at: momentSchema }),
  z.strictObject({ kind: z.literal('doctor'), ok: z.boolean(), findings: z.array(doctorFindingSchema) }),
  z.strictObject({
    kind: z.literal('import'),
    stories: z.array(importedStorySchema),
    refused: z.array(refusedSourceSchema),
  }),
]);
export type JobResult = z.infer<typeof jobResultSchema>;

/** A piece of long work: what it is doing (`label`), how far it is, and its outcome. */
export const jobSchema = z.strictObject({
  id: jobIdSchema,
  kind: z.enum(['export', 'export-site', 'verify', 'backup', 'doctor', 'import']),
  state: z.enum(['running', 'done', 'failed', 'cancelled']),
  label: z.string(),
  done: z.int().nonnegative(),
  /** null where the amount of work is not known. */
  total: z.int().nonnegative().nullable(),
  result: jobResultSchema.nullable(),
  error: wireErrorSchema.nullable(),
});
export type Job = z.infer<typeof jobSchema>;

/** What an export writes: a page with all it needs as a folder or a zip, or a packet, the story itself with its media, for another newsroom. */
export const exportFormSchema = z.enum(['folder', 'zip', 'packet']);
export type ExportForm = z.infer<typeof exportFormSchema>;

/** Which text in which masthead is exported. */
export const editionSchema = z.discriminatedUnion('as', [
  /** The story and what stands round it as they are now. */
  z.strictObject({ as: z.literal('today') }),
  /** The story as it is now, in the shell that was in force at a moment, or in the one whose hash begins so. */
  z.strictObject({ as: z.literal('of'), moment: momentSchema }),
  z.strictObject({ as: z.literal('in'), hash: shellHashSchema }),
  /** Both as in an earlier export, which gives the same bytes again; the story's latest where `export` is null. */
  z.strictObject({ as: z.literal('published'), export: z.int().positive().nullable() }),
]);
export type Edition = z.infer<typeof editionSchema>;

/** An export of a story as it is remembered. */
export const pageExportSchema = z.strictObject({
  export: z.int().positive(),
  exportedAt: momentSchema,
  revision: z.int(),
  /** The hash of the shell it stood in. */
  shellHash: z.string(),
});
export type PageExport = z.infer<typeof pageExportSchema>;

const started = z.strictObject({ jobId: jobIdSchema });

/** Work that may take long runs in a worker; each start answers at once, and `jobChanged` events tell how it goes. */
export const jobsContract = {
  /**
   * One story: `out` is the bundle's own folder (index.html directly inside) or, with form `zip` or `packet`, its file. Several or `all`: `out` is a
   * folder that receives one folder or zip per story, named by slug. `out: null` takes the host's own exports folder. Every
   * bundle is verified after it is written, and remembered. `conflict` where the target exists. A story that can't be published yet fails the whole work with
   * `validation` before anything is written (see unpublishableSchema); with `allowProblems` it goes out as a draft copy, marked as one and not remembered.
   * A packet publishes nothing: no gate stops it, and it is not remembered.
   */
  startExport: command({
    input: {
      articles: z.union([z.literal('all'), z.array(articleIdSchema).min(1)]),
      form: exportFormSchema,
      out: z.string().min(1).nullable(),
      edition: editionSchema.default({ as: 'today' }),
      allowProblems: z.boolean().default(false),
    },
    output: started,
    errors: ['not_found', 'conflict'],
  }),
  /**
   * The whole site: front, section and author pages, every story, feeds and sitemaps. `stories: 'ready'` takes those that are ready, 'all' drafts too; never one
   * that is spiked or under an embargo. `out` is the site's own folder: a new or empty one, or a site of an earlier run, of which only what changed is
   * written; with `fresh`, every page is made anew. `out: null` takes `site` in the host's own exports folder. `conflict` where `out` holds anything else,
   * and at once where another export into it goes on.
   * A ready story that can't be published fails the work with `validation`, as above, and the site stays as it was; with `allowProblems`, or where drafts go
   * out too, it is published all the same and the result's warnings tell of it.
   */
  startSiteExport: command({
    input: {
      out: z.string().min(1).nullable(),
      stories: z.enum(['ready', 'all']),
      fresh: z.boolean(),
      allowProblems: z.boolean().default(false),
    },
    output: started,
    errors: ['conflict'],
  }),
  startVerify: command({ input: { path: z.string().min(1) }, output: started }),
  /** A copy of database and media as one file (.zip), verified after it was written. `out: null` takes the backups folder of the data folder. */
  startBackup: command({ input: { out: z.string().min(1).nullable() }, output: started }),
  /**
   * Looks at database, index, media and documents; with `repair`, rebuilds what can be rebuilt; with `sweep`, removes the files that came in more than thirty
   * days ago and that no story, version, export, masthead or setting names.
   */
  startDoctor: command({ input: { repair: z.boolean(), sweep: z.boolean().default(false) }, output: started }),
  /**
   * Reads files and texts as stories, each in a worker of bounded time and memory; pictures and videos among the uploads are for the stories that
   * name them. A source that can't be read is in the result's `refused`, and the others come in.
   */
  startImport: command({
    input: { sources: z.array(importSourceSchema).min(1).max(5_000), format: importFormatSchema.default('auto') },
    output: started,
  }),
  getJob: query({ input: { jobId: jobIdSchema }, output: jobSchema, errors: ['not_found'] }),
  cancelJob: command({ input: { jobId: jobIdSchema }, output: z.strictObject({}), errors: ['not_found'] }),
  /** What a story was exported as, the latest first. */
  listExports: query({
    input: { id: articleIdSchema },
    output: z.strictObject({ exports: z.array(pageExportSchema) }),
    errors: ['not_found'],
  }),
  /** Where an export of this story would go if nobody says. */
  suggestExportPath: query({
    input: { id: articleIdSchema, form: exportFormSchema },
    output: z.strictObject({ path: z.string() }),
    errors: ['not_found'],
  }),
} as const;
