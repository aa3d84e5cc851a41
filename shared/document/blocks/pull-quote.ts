import { z } from 'zod';
import { blockBase } from './block-base.ts';

/** Words of the story lifted out and set large. They repeat the body, so plain text, feeds and word counts leave them out. */
export const pullQuoteSchema = z.strictObject({
  ...blockBase,
  type: z.literal('pull-quote'),
  text: z.string(),
  attribution: z.string(),
});
export type PullQuote = z.infer<typeof pullQuoteSchema>;
