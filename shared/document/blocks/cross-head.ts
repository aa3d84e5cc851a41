import { z } from 'zod';
import { inlinesSchema } from '../inline.ts';
import { blockBase, directionSchema } from './block-base.ts';

/** A short line that parts the body: level 2 is a section of the story, level 3 a part of that section. */
export const crossHeadSchema = z.strictObject({
  ...blockBase,
  type: z.literal('cross-head'),
  level: z.union([z.literal(2), z.literal(3)]),
  direction: directionSchema,
  children: inlinesSchema,
});
export type CrossHead = z.infer<typeof crossHeadSchema>;
