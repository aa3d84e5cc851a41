import { z } from 'zod';
import { ID_PATTERN, type CommentId } from '../domain/ids.ts';
import { articleIdSchema, momentSchema, personSchema } from './article-shapes.ts';
import { command, query } from './define.ts';

const storage = ['storage_full', 'storage_read_only', 'storage_corrupt'] as const;

export const commentIdSchema = z
  .string()
  .regex(ID_PATTERN)
  .transform((id) => id as CommentId);

/** What a comment is about: words of a block by the text quote selector of the W3C’s Web Annotation model, or with an empty `exact` the whole block. */
export const commentAnchorSchema = z.strictObject({
  blockId: z.string().regex(ID_PATTERN),
  exact: z.string().max(100_000),
  prefix: z.string().max(100),
  suffix: z.string().max(100),
});

const remark = {
  id: commentIdSchema,
  text: z.string(),
  /** Null where nobody had said who is writing. */
  by: personSchema.nullable(),
  at: momentSchema,
};
export const commentReplySchema = z.strictObject(remark);
export type CommentReply = z.infer<typeof commentReplySchema>;

export const commentThreadSchema = z.strictObject({
  ...remark,
  anchor: commentAnchorSchema,
  replies: z.array(commentReplySchema),
  resolved: z.strictObject({ at: momentSchema, by: personSchema.nullable() }).nullable(),
});
export type CommentThread = z.infer<typeof commentThreadSchema>;

const text = z.string().trim().min(1).max(10_000);
const made = z.strictObject({ id: commentIdSchema });

/** What colleagues say about a story’s words. Comments are no part of the document: no page, bundle or export ever shows them. */
export const commentsContract = {
  /** Oldest first, replies too. */
  listComments: query({
    input: { articleId: articleIdSchema },
    output: z.strictObject({ threads: z.array(commentThreadSchema) }),
    errors: ['not_found'],
  }),
  addComment: command({
    input: { articleId: articleIdSchema, anchor: commentAnchorSchema, text },
    output: made,
    errors: ['not_found', ...storage],
  }),
  /** Answers a comment; an answer can’t be answered (`not_found`). */
  replyToComment: command({
    input: { commentId: commentIdSchema, text },
    output: made,
    errors: ['not_found', ...storage],
  }),
  /** Marks a comment as settled, or opens it again. */
  resolveComment: command({
    input: { commentId: commentIdSchema, resolved: z.boolean() },
    output: z.strictObject({}),
    errors: ['not_found', ...storage],
  }),
  /** Takes a comment with its replies, or one reply, out of the list; with `removed: false` brings it back. */
  removeComment: command({
    input: { commentId: commentIdSchema, removed: z.boolean() },
    output: z.strictObject({}),
    errors: ['not_found', ...storage],
  }),
} as const;
