import { z } from 'zod';
import { articleFilterSchema, articleSummarySchema } from './article-shapes.ts';
import { query } from './define.ts';

/** Full-text search over every word of every story: fields, body, captions, bylines, tags. */
export const searchContract = {
  /**
   * Every word must occur; the last one may be a beginning. `newest` orders by last change, `best` ranks the newest few thousand.
   * `snippet` is plain text with the found words between U+E000 and U+E001. `pending` is the number of stories not yet indexed.
   */
  searchArticles: query({
    input: {
      query: z.string().max(1000),
      filter: articleFilterSchema.default({}),
      order: z.enum(['newest', 'best']).default('newest'),
      cursor: z.string().nullable().default(null),
      limit: z.int().min(1).max(200).default(50),
    },
    output: z.strictObject({
      rows: z.array(articleSummarySchema.extend({ snippet: z.string() })),
      nextCursor: z.string().nullable(),
      pending: z.int().nonnegative(),
    }),
    errors: ['unavailable'],
  }),
} as const;
