import { z } from 'zod';
import { blockIdSchema } from '../document/blocks/block-base.ts';
import { siteShellSchema } from '../document/site-shell.ts';
import { articleIdSchema } from './article-shapes.ts';
import { wireErrorSchema } from './errors.ts';

/** What a file may be read as; `auto` looks at its bytes first and at its name second. */
export const IMPORT_FORMATS = ['auto', 'text', 'html', 'docx', 'md', 'rtf', 'story'] as const;
export const importFormatSchema = z.enum(IMPORT_FORMATS);
export type ImportFormat = z.infer<typeof importFormatSchema>;
export type KnownFormat = Exclude<ImportFormat, 'auto'>;

/** Where words of the source stand now: a field of the story, a block of its body, or what the file says of the site round it. */
export const importPlaceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('field'), field: z.string() }),
  z.strictObject({ kind: z.literal('block'), blockId: blockIdSchema, type: z.string() }),
  z.strictObject({ kind: z.literal('shell'), field: z.string() }),
]);
export type ImportPlace = z.infer<typeof importPlaceSchema>;

/**
 * One line of the source with what became of it. `placed`: its words stand in `places`. `merged`: they say what another line or a field of
 * `places` says already (a repeated headline, an age that became a year). `set-aside`: they are kept here alone, and can be put back.
 */
export const importedLineSchema = z.strictObject({
  /** The line's number in a text; in a page or a Word file, which piece of text it is, from 1. */
  number: z.int().positive(),
  text: z.string(),
  fate: z.enum(['placed', 'merged', 'set-aside']),
  places: z.array(importPlaceSchema),
  /** Why it was merged or set aside, or what of a placed line was left out, as a sentence; empty where there is nothing to say. */
  reason: z.string(),
});
export type ImportedLine = z.infer<typeof importedLineSchema>;

/** Something that the importer took for likely and a person should look at. `line` is the number of the source's line, or null. */
export const importDoubtSchema = z.strictObject({
  message: z.string(),
  place: importPlaceSchema.nullable(),
  line: z.int().positive().nullable(),
});
export type ImportDoubt = z.infer<typeof importDoubtSchema>;

/** What the source shows of the site that it comes from; nothing of it is used until somebody says so. */
export const shellSuggestionSchema = z.strictObject({
  ...siteShellSchema.omit({ theme: true }).partial().shape,
  /** The date and time that the page showed, as it stood there. */
  shownDate: z.string().optional(),
});
export type ShellSuggestion = z.infer<typeof shellSuggestionSchema>;

/** How one source was understood: every line of it is in `lines`, in the order of the source. */
export const importReportSchema = z.strictObject({
  name: z.string(),
  format: z.enum(IMPORT_FORMATS).exclude(['auto']),
  /** The encoding its text was read in, such as `utf-8`; empty for a form that has its own (a Word file). */
  encoding: z.string(),
  lines: z.array(importedLineSchema),
  toConfirm: z.array(importDoubtSchema),
  /** What was left out that had no words of its own (scripts, tracking pixels), and other things worth knowing, as sentences. */
  notes: z.array(z.string()),
  shellSuggestion: shellSuggestionSchema.nullable(),
});
export type ImportReport = z.infer<typeof importReportSchema>;

/** One source of an import: a file put to the host's uploads before, or text such as the clipboard holds. `name` may have folders in it. */
export const importSourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('upload'), uploadId: z.string().max(64), name: z.string().min(1).max(1000) }),
  z.strictObject({
    kind: z.literal('text'),
    name: z.string().min(1).max(1000),
    text: z.string().max(32 * 1024 * 1024),
    format: importFormatSchema.default('auto'),
  }),
]);
export type ImportSource = z.infer<typeof importSourceSchema>;

/** A story that came in, with what a list shows of how it was understood; its report is asked for by its id. */
export const importedStorySchema = z.strictObject({
  id: articleIdSchema,
  source: z.string(),
  headline: z.string(),
  setAside: z.int().nonnegative(),
  toConfirm: z.int().nonnegative(),
});
export type ImportedStory = z.infer<typeof importedStorySchema>;

/** A source that did not come in, and why; the newsroom is as if it had not been tried. */
export const refusedSourceSchema = z.strictObject({ source: z.string(), error: wireErrorSchema });
export type RefusedSource = z.infer<typeof refusedSourceSchema>;
