import { AppError } from '../../../shared/contract/errors.ts';
import type { CopydeskHandlers } from '../../../shared/contract/contract.ts';
import { findArticleBySeq, getArticleRow } from '../db/repositories/article-repository.ts';
import { getDraft } from '../db/repositories/draft-repository.ts';
import { getRevisionRow, listRevisionPage, revisionSummaryOf } from '../db/repositories/revision-repository.ts';
import { openDocument } from '../documents/open-document.ts';
import type { StoredDocument } from '../documents/stored-document.ts';
import { tellSaved } from './article-events.ts';
import { addRevision, assertBase, assertWritable, writeStory } from './article-writer.ts';
import { applyOnce, type ServiceContext } from './service-context.ts';

type History = Pick<CopydeskHandlers['articles'], 'listRevisions' | 'getRevision' | 'saveVersion' | 'restoreRevision'>;

/** A story's history: what it was, and back to it. */
export function historyHandlers(context: ServiceContext): History {
  const { db } = context;

  const readable = (row: StoredDocument) => {
    const { document, newerFormat } = openDocument(db, row);
    if (newerFormat === undefined) return document;
    throw new AppError(
      'unsupported_format',
      `A later Copydesk wrote this version (format ${newerFormat}). It is kept; open it with the later program.`,
    );
  };

  return {
    listRevisions: ({ id, cursor, limit }) => {
      const { rows, nextCursor } = listRevisionPage(db, getArticleRow(db, id).seq, cursor, limit);
      return { rows: rows.map(revisionSummaryOf), nextCursor };
    },

    getRevision: ({ revisionId }) => {
      const row = getRevisionRow(db, revisionId);
      const article = findArticleBySeq(db, row.articleSeq);
      if (!article) throw new AppError('not_found', 'The story of this version has been deleted for good.');
      return { revision: revisionSummaryOf(row), articleId: article.id, document: readable(row) };
    },

    saveVersion: ({ id, name, commandId }, { clientId }) => {
      const { result, fresh } = applyOnce(context, commandId, () => {
        const article = getArticleRow(db, id);
        return { revisionId: addRevision(context, article, getDraft(db, article.seq), 'saved', name.trim()) };
      });
      if (fresh) tellSaved(context, id, clientId, 'articleSaved');
      return result;
    },

    restoreRevision: ({ id, revisionId, baseRevision, commandId }, { clientId }) => {
      const { result, fresh } = applyOnce(context, commandId, () => {
        const article = getArticleRow(db, id);
        assertBase(article, baseRevision);
        assertWritable(context, article);
        const revision = getRevisionRow(db, revisionId);
        if (revision.articleSeq !== article.seq) {
          throw new AppError('not_found', 'This version belongs to another story. Nothing was changed.');
        }
        const { revision: number, savedAt } = writeStory(context, article, readable(revision), 'restored');
        return { revision: number, savedAt };
      });
      if (fresh) tellSaved(context, id, clientId, 'articleSaved');
      return result;
    },
  };
}
