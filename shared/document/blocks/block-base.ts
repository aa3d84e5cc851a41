import { z } from 'zod';
import { ID_PATTERN, type BlockId } from '../../domain/ids.ts';

export const blockIdSchema = z
  .string()
  .regex(ID_PATTERN)
  .transform((id) => id as BlockId);

/** What every block has: a stable id, kept through edits, moves, export and import, and Lexical's node version. */
export const blockBase = { id: blockIdSchema, version: z.literal(1) };

/** Writing direction of one block; null follows the story's language. */
export const directionSchema = z.enum(['ltr', 'rtl']).nullable();
