import { z } from 'zod';
import { siteShellSchema } from '../document/site-shell.ts';
import { articleIdSchema, articleSummarySchema, personSchema } from './article-shapes.ts';
import { jobSchema } from './jobs.contract.ts';

/** What the host tells every window, in the past tense. `clientId` names the window that caused it. */
export const eventSchemas = {
  articleCreated: z.strictObject({ summary: articleSummarySchema, clientId: z.string() }),
  articleSaved: z.strictObject({ summary: articleSummarySchema, clientId: z.string() }),
  articleDeleted: z.strictObject({ id: articleIdSchema, clientId: z.string() }),
  commentsChanged: z.strictObject({ articleId: articleIdSchema, clientId: z.string() }),
  profileChanged: z.strictObject({ profile: personSchema, clientId: z.string() }),
  shellChanged: z.strictObject({ shell: siteShellSchema, clientId: z.string() }),
  indexCaughtUp: z.strictObject({}),
  jobChanged: z.strictObject({ job: jobSchema }),
  /** The host wants to close: a window saves what it holds and answers with `windows.readyToClose`. */
  closeRequested: z.strictObject({}),
  /** A command chosen in the system's menu bar, by its name in the renderer's command table. */
  menuCommandChosen: z.strictObject({ command: z.string() }),
} as const;

export type EventName = keyof typeof eventSchemas;
export type EventPayload<N extends EventName> = z.output<(typeof eventSchemas)[N]>;
export type AppEvent = { [N in EventName]: { name: N; payload: EventPayload<N> } }[EventName];
