import { z } from 'zod';
import { articlesContract } from './articles.contract.ts';
import { commentsContract } from './comments.contract.ts';
import type { Client, Handlers } from './define.ts';
import { wireErrorSchema } from './errors.ts';
import { jobsContract } from './jobs.contract.ts';
import { mediaContract } from './media.contract.ts';
import { newsroomContract } from './newsroom.contract.ts';
import { searchContract } from './search.contract.ts';
import { windowsContract } from './windows.contract.ts';

/** Every service, by its name on the wire: `articles.saveDraft`. */
export const contract = {
  articles: articlesContract,
  comments: commentsContract,
  search: searchContract,
  newsroom: newsroomContract,
  jobs: jobsContract,
  media: mediaContract,
  windows: windowsContract,
} as const;

export type CopydeskContract = typeof contract;
export type CopydeskHandlers = Handlers<CopydeskContract>;
export type CopydeskClient = Client<CopydeskContract>;

/** A call as both carriers send it. */
export const callSchema = z.strictObject({
  method: z.string().max(100),
  input: z.unknown(),
  clientId: z.string().min(1).max(64),
});
export type Call = z.infer<typeof callSchema>;

/** The answer as both carriers return it; nothing rejects across the bridge. */
export const answerSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: wireErrorSchema }),
]);
export type Answer = z.infer<typeof answerSchema>;
