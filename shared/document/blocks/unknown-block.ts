import { z } from 'zod';
import { isJsonObject, type Json } from '../../lib/json.ts';
import { blockBase } from './block-base.ts';

/**
 * A block of a type that this version does not know, held whole: it is shown as a grey box and written back as it came.
 * It exists in memory only; files and the store hold `original`.
 */
export const unknownBlockSchema = z.strictObject({
  ...blockBase,
  type: z.literal('unknown-block'),
  original: z.custom<{ [key: string]: Json }>((value) => isJsonObject(value), 'the block as it came'),
});
export type UnknownBlock = z.infer<typeof unknownBlockSchema>;
