import { z } from 'zod';
import { mediaRefSchema } from '../media-ref.ts';
import { blockBase } from './block-base.ts';

/** A picture: its alternative text, or word that it is decorative, is asked for before a story is published. */
export const imageSchema = z.strictObject({
  ...blockBase,
  type: z.literal('image'),
  media: mediaRefSchema.nullable(),
  alt: z.string(),
  decorative: z.boolean(),
  caption: z.string(),
  credit: z.string(),
});
export type Image = z.infer<typeof imageSchema>;
