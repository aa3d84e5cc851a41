import { z } from 'zod';
import { blockBase } from './block-base.ts';

/** A break in the text with no words of its own. */
export const dividerSchema = z.strictObject({ ...blockBase, type: z.literal('divider') });
export type Divider = z.infer<typeof dividerSchema>;
