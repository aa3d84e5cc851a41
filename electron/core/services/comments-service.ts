import type { CommentReply, CommentThread } from '../../../shared/contract/comments.contract.ts';
import type { CopydeskHandlers } from '../../../shared/contract/contract.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import { newCommentId, type ArticleId, type CommentId } from '../../../shared/domain/ids.ts';
import { findArticleBySeq, getArticleRow, parsePerson } from '../db/repositories/article-repository.ts';
import {
  getCommentRow,
  insertComment,
  listCommentRows,
  updateComment,
  type CommentRow,
} from '../db/repositories/comment-repository.ts';
import { applyOnce, currentProfile, nowOf, type ServiceContext } from './service-context.ts';

const replyOf = ({ id, text, person, at }: CommentRow): CommentReply => ({
  id: id as CommentId,
  text,
  by: parsePerson(person),
  at,
});

const threadOf = (row: CommentRow, replies: readonly CommentRow[]): CommentThread => ({
  ...replyOf(row),
  anchor: { blockId: row.block_id, exact: row.exact, prefix: row.prefix, suffix: row.suffix },
  replies: replies.map(replyOf),
  resolved: row.resolved_at === null ? null : { at: row.resolved_at, by: parsePerson(row.resolved_by) },
});

const NO_WORDS = { block_id: '', exact: '', prefix: '', suffix: '' };

/** Comments on the words of stories, with their answers. */
export function createCommentsService(context: ServiceContext): CopydeskHandlers['comments'] {
  const { db, events } = context;

  const person = (): string | null => {
    const profile = currentProfile(context);
    return profile && JSON.stringify(profile);
  };
  const tell = (articleSeq: number, clientId: string): void => {
    const article = findArticleBySeq(db, articleSeq);
    if (!article) return;
    events.tell({ name: 'commentsChanged', payload: { articleId: article.id as ArticleId, clientId } });
  };
  const add = (articleSeq: number, parent: number | null, words: typeof NO_WORDS, text: string): { id: CommentId } => {
    const id = newCommentId();
    insertComment(db, {
      id,
      article_seq: articleSeq,
      parent_seq: parent,
      ...words,
      text,
      person: person(),
      at: nowOf(context),
      resolved_at: null,
      resolved_by: null,
      removed_at: null,
    });
    return { id };
  };
  const change = (id: string, commandId: string, clientId: string, to: (row: CommentRow) => CommentRow): void => {
    const { fresh } = applyOnce(context, commandId, () => {
      updateComment(db, to(getCommentRow(db, id)));
      return {};
    });
    if (fresh) tell(getCommentRow(db, id).article_seq, clientId);
  };

  return {
    listComments: ({ articleId }) => {
      const rows = listCommentRows(db, getArticleRow(db, articleId).seq);
      const replies = Map.groupBy(rows, (row) => row.parent_seq);
      return { threads: (replies.get(null) ?? []).map((row) => threadOf(row, replies.get(row.seq) ?? [])) };
    },

    addComment: ({ articleId, anchor, text, commandId }, { clientId }) => {
      const { seq } = getArticleRow(db, articleId);
      const { blockId, ...quote } = anchor;
      const { result, fresh } = applyOnce(context, commandId, () =>
        add(seq, null, { block_id: blockId, ...quote }, text),
      );
      if (fresh) tell(seq, clientId);
      return result;
    },

    replyToComment: ({ commentId, text, commandId }, { clientId }) => {
      const parent = getCommentRow(db, commentId);
      if (parent.parent_seq !== null)
        throw new AppError(
          'not_found',
          'An answer can’t be answered. Your words were kept; answer the comment itself.',
        );
      const { result, fresh } = applyOnce(context, commandId, () =>
        add(parent.article_seq, parent.seq, NO_WORDS, text),
      );
      if (fresh) tell(parent.article_seq, clientId);
      return result;
    },

    resolveComment: ({ commentId, resolved, commandId }, { clientId }) => {
      change(commentId, commandId, clientId, (row) => ({
        ...row,
        resolved_at: resolved ? nowOf(context) : null,
        resolved_by: resolved ? person() : null,
      }));
      return {};
    },

    removeComment: ({ commentId, removed, commandId }, { clientId }) => {
      change(commentId, commandId, clientId, (row) => ({ ...row, removed_at: removed ? nowOf(context) : null }));
      return {};
    },
  };
}
