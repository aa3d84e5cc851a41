import { z } from 'zod';
import { inlinesSchema } from '../inline.ts';
import { blockBase, directionSchema } from './block-base.ts';

/** Running text. */
export const paragraphSchema = z.strictObject({
  ...blockBase,
  type: z.literal('paragraph'),
  direction: directionSchema,
  children: inlinesSchema,
});
export type Paragraph = z.infer<typeof paragraphSchema>;
