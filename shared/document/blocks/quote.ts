import { z } from 'zod';
import { inlinesSchema } from '../inline.ts';
import { blockBase, directionSchema } from './block-base.ts';

/** A quotation set apart in the running text; unlike a pull quote it is said only here, and counts as text. */
export const quoteSchema = z.strictObject({
  ...blockBase,
  type: z.literal('quote'),
  direction: directionSchema,
  children: inlinesSchema,
});
export type Quote = z.infer<typeof quoteSchema>;
