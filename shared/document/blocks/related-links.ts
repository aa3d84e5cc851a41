import { z } from 'zod';
import { asTypedSchema } from '../as-typed.ts';
import { linkTargetSchema } from '../inline.ts';
import { blockBase } from './block-base.ts';

/** Other pages on the same matter. An entry may wait for its address; the page leaves such an entry out. */
export const relatedLinksSchema = z.strictObject({
  ...blockBase,
  type: z.literal('related-links'),
  links: z.array(
    z.strictObject({ title: z.string(), url: linkTargetSchema.or(z.literal('')), asTyped: asTypedSchema }),
  ),
});
export type RelatedLinks = z.infer<typeof relatedLinksSchema>;
