import { z } from 'zod';
import { asTypedSchema } from '../as-typed.ts';
import { linkUrlSchema } from '../inline.ts';
import { mediaRefSchema } from '../media-ref.ts';
import { blockBase } from './block-base.ts';

/** Somebody else's post or page; the published page shows a poster and a link, never a live frame. */
export const embedSchema = z.strictObject({
  ...blockBase,
  type: z.literal('embed'),
  url: linkUrlSchema.or(z.literal('')),
  provider: z.string(),
  title: z.string(),
  caption: z.string(),
  poster: mediaRefSchema.nullable(),
  asTyped: asTypedSchema,
});
export type Embed = z.infer<typeof embedSchema>;
