import { z } from 'zod';
import { mediaRefSchema } from '../media-ref.ts';
import { blockBase } from './block-base.ts';

const part = z.number().min(0).max(1);
/** What matters most in a picture (see domain/crop-window). */
export const focalPointSchema = z.strictObject({ x: part, y: part });

/** A picture: its alternative text, or word that it is decorative, is asked for before a story is published. */
export const imageSchema = z.strictObject({
  ...blockBase,
  type: z.literal('image'),
  media: mediaRefSchema.nullable(),
  alt: z.string(),
  decorative: z.boolean(),
  caption: z.string(),
  credit: z.string(),
  /** Crops are cut round it; where nobody has said, round what stands out. */
  focalPoint: focalPointSchema.nullable().optional(),
});
export type Image = z.infer<typeof imageSchema>;
