import { z } from 'zod';
import { siteShellSchema } from '../document/site-shell.ts';
import { siteThemeSchema } from '../document/site-theme.ts';
import { momentSchema, personSchema } from './article-shapes.ts';
import { command, query } from './define.ts';

/** What this host can do; the renderer asks this and never which host it is. */
export const capabilitiesSchema = z.strictObject({
  /** For the about box and the log only. */
  host: z.enum(['electron', 'loopback', 'test']),
  /** The host can ask for a file or folder with the system's own dialog. */
  nativeDialogs: z.boolean(),
  /** The host can show a file in the system's file manager. */
  revealInFolder: z.boolean(),
  /** The host opens outside links itself; otherwise a plain link in a new tab does. */
  opensLinks: z.boolean(),
  /** The host serves finished zips at /downloads/<jobId>. */
  downloads: z.boolean(),
  /** The host has a menu bar of its own. */
  nativeMenu: z.boolean(),
});
export type Capabilities = z.infer<typeof capabilitiesSchema>;

/** The beginning of the SHA-256 that names a shell's content, long enough to tell it from others. */
export const shellHashSchema = z.string().regex(/^[0-9a-f]{8,64}$/i, 'Eight digits or more of the masthead’s id.');

/** A dated record of what stands round the page. */
export const shellRecordSchema = z.strictObject({
  hash: z.string(),
  validFrom: momentSchema,
  savedAt: momentSchema,
  /** A name; empty where nobody had said. */
  savedBy: z.string(),
  siteName: z.string(),
  /** What is not as in the record before. */
  changed: z.array(siteShellSchema.keyof()),
});
export type ShellRecord = z.infer<typeof shellRecordSchema>;

/** Why a theme is refused; `line` is that of the site’s own style sheet, null for a colour. */
export const themeFaultSchema = z.strictObject({
  of: z.enum(['contrast', 'stylesheet']),
  line: z.int().positive().nullable(),
  message: z.string(),
});
export type ThemeFault = z.infer<typeof themeFaultSchema>;

const storage = ['storage_full', 'storage_read_only'] as const;

/** The newsroom itself: who is writing, what stands round the page, what the host can do. */
export const newsroomContract = {
  getNewsroom: query({
    input: {},
    output: z.strictObject({
      version: z.string(),
      dataDir: z.string(),
      capabilities: capabilitiesSchema,
      profile: personSchema.nullable(),
      shell: siteShellSchema,
      lastVerifiedBackup: z.strictObject({ at: momentSchema, path: z.string() }).nullable(),
    }),
  }),
  setProfile: command({
    input: {
      profile: z.strictObject({
        ...personSchema.shape,
        name: z.string().trim().min(1).max(200),
        initials: z.string().trim().min(1).max(8),
      }),
    },
    output: z.strictObject({}),
    errors: [...storage],
  }),
  /** Adds a record of the shell, in force from `validFrom` on; from now on where that is null. Records are never changed or removed. */
  setShell: command({
    input: { shell: siteShellSchema, validFrom: momentSchema.nullable().default(null) },
    output: z.strictObject({}),
    errors: [...storage],
  }),
  /** What keeps a theme from being used, as sentences; empty for a good one. `setShell` refuses every other with `validation`. */
  checkTheme: query({
    input: { theme: siteThemeSchema },
    output: z.strictObject({ faults: z.array(themeFaultSchema) }),
  }),
  /** The dated records of the shell, the one that comes into force last first, and the hash of the one in force. */
  listShellRecords: query({
    input: {},
    output: z.strictObject({ records: z.array(shellRecordSchema), presentHash: z.string() }),
  }),
  /** The shell in force at a moment, or the one whose hash begins so. */
  getShell: query({
    input: { at: z.union([z.strictObject({ moment: momentSchema }), z.strictObject({ hash: shellHashSchema })]) },
    output: z.strictObject({ hash: z.string(), shell: siteShellSchema }),
    errors: ['not_found'],
  }),
  /** Names that the newest stories use as names: of their writers, of the people quoted, of their tags. For the spelling checks. */
  listNames: query({ input: {}, output: z.strictObject({ names: z.array(z.string()) }) }),
  /** Small settings of the interface (theme, folded columns), each under its own key. */
  getPreference: query({ input: { key: z.string().max(100) }, output: z.strictObject({ value: z.json().nullable() }) }),
  setPreference: command({
    input: { key: z.string().max(100), value: z.json() },
    output: z.strictObject({}),
    errors: [...storage],
  }),
  /** The system's own dialog; null where the person cancelled. `unavailable` where the host has none. */
  choosePath: command({
    input: {
      purpose: z.enum(['export-folder', 'export-zip', 'export-packet', 'backup']),
      suggestedName: z.string().max(255),
    },
    output: z.strictObject({ path: z.string().nullable() }),
    errors: ['unavailable'],
  }),
  revealPath: command({
    input: { path: z.string() },
    output: z.strictObject({}),
    errors: ['unavailable', 'not_found'],
  }),
  /** http and https only. */
  openLink: command({ input: { url: z.string() }, output: z.strictObject({}), errors: ['unavailable', 'forbidden'] }),
} as const;
