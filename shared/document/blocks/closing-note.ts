import { z } from 'zod';
import { inlinesSchema } from '../inline.ts';
import { blockBase, directionSchema } from './block-base.ts';

/** The desk's last word under a story: where to read on, whom to write to, what was corrected. */
export const closingNoteSchema = z.strictObject({
  ...blockBase,
  type: z.literal('closing-note'),
  direction: directionSchema,
  children: inlinesSchema,
});
export type ClosingNote = z.infer<typeof closingNoteSchema>;
