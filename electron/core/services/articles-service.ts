import { AppError } from '../../../shared/contract/errors.ts';
import type { CopydeskHandlers } from '../../../shared/contract/contract.ts';
import type { ArticleStatus } from '../../../shared/domain/article-status.ts';
import { findTransition, STATUS_LABELS } from '../../../shared/domain/article-status.ts';
import { emptyDocument, type ArticleDocument } from '../../../shared/document/article-document.ts';
import { withNewBlockIds } from '../documents/copy-document.ts';
import {
  countArticles,
  countBy,
  deleteArticleRow,
  getArticleRow,
  listArticlePage,
  listArticlesById,
  slugOfRow,
  summaryOf,
  updateArticle,
  type ArticleRow,
} from '../db/repositories/article-repository.ts';
import { getDraft } from '../db/repositories/draft-repository.ts';
import { queueForIndex } from '../db/repositories/search-repository.ts';
import { openDocument } from '../documents/open-document.ts';
import { currentShell } from './site-shells.ts';
import { tellSaved } from './article-events.ts';
import { addRevision, assertBase, assertWritable, insertStory, keepOverwritten, writeStory } from './article-writer.ts';
import { historyHandlers } from './article-history.ts';
import { takeInHandlers } from './article-import.ts';
import { applyOnce, currentProfile, nowOf, type ServiceContext } from './service-context.ts';

type Articles = CopydeskHandlers['articles'];

/** Stories: their list, their drafts, their status; the history and what comes in have files of their own. */
export function createArticlesService(context: ServiceContext): Articles {
  const { db } = context;

  /** Changes a row outside the document, such as to the spike list. */
  const mark = (id: string, commandId: string, clientId: string, change: (row: ArticleRow) => ArticleRow): void => {
    const { fresh } = applyOnce(context, commandId, () => {
      const row = change(getArticleRow(db, id));
      updateArticle(db, row);
      return {};
    });
    if (fresh) tellSaved(context, id, clientId, 'articleSaved');
  };

  const create = (document: ArticleDocument, commandId: string, clientId: string) => {
    const { result, fresh } = applyOnce(context, commandId, () => insertStory(context, document, 'created'));
    if (fresh) tellSaved(context, result.id, clientId, 'articleCreated');
    return result;
  };

  return {
    listArticles: ({ filter, cursor, limit }) => {
      const profile = currentProfile(context);
      const { rows, nextCursor } = listArticlePage(db, filter, profile, cursor, limit);
      return { rows: rows.map(summaryOf), nextCursor, total: countArticles(db, filter, profile) };
    },

    listFacets: () => ({
      total: countArticles(db, {}, null),
      spiked: countArticles(db, { spiked: true }, null),
      statuses: countBy(db, 'status').map(({ value, count }) => ({ status: value as ArticleStatus, count })),
      sections: countBy(db, 'section')
        .filter(({ value }) => value !== '')
        .map(({ value, count }) => ({ section: value, count })),
    }),

    getArticle: ({ id }) => {
      const row = getArticleRow(db, id);
      const { document, newerFormat } = openDocument(db, getDraft(db, row.seq));
      return {
        summary: summaryOf(row),
        document,
        readOnly: newerFormat === undefined ? null : { reason: 'newer-format' as const, formatVersion: newerFormat },
      };
    },

    listLinkedStories: ({ ids }) => ({
      rows: listArticlesById(db, ids).map((row) => ({ ...summaryOf(row), slug: slugOfRow(row) })),
    }),

    createArticle: ({ fields, commandId }, { clientId }) => {
      const document = emptyDocument(currentShell(context).language);
      return create({ ...document, fields: { ...document.fields, ...fields } }, commandId, clientId);
    },

    createFromDocument: ({ document, commandId }, { clientId }) =>
      create(withNewBlockIds(document), commandId, clientId),

    saveDraft: ({ id, baseRevision, document, force, commandId }, { clientId }) => {
      const { result, fresh } = applyOnce(context, commandId, () => {
        const article = getArticleRow(db, id);
        if (!force) assertBase(article, baseRevision);
        else if (article.revision !== baseRevision) keepOverwritten(context, article);
        assertWritable(context, article);
        return { ...writeStory(context, article, document, 'autosave'), before: article.revision };
      });
      const { before, ...saved } = result;
      if (fresh && saved.revision !== before) tellSaved(context, id, clientId, 'articleSaved');
      return saved;
    },

    changeStatus: ({ id, baseRevision, to, commandId }, { clientId }) => {
      const { result, fresh } = applyOnce(context, commandId, () => {
        const article = getArticleRow(db, id);
        assertBase(article, baseRevision);
        assertWritable(context, article);
        const from = article.status as ArticleStatus;
        const transition = findTransition(from, to, currentProfile(context)?.role ?? 'journalist');
        if (!transition) {
          throw new AppError(
            'forbidden',
            `A story that is “${STATUS_LABELS[from]}” can’t be made “${STATUS_LABELS[to]}” by you. Its status was left as it is.`,
          );
        }
        const savedAt = nowOf(context);
        const person = currentProfile(context);
        const next: ArticleRow = {
          ...article,
          status: to,
          revision: article.revision + 1,
          updated_at: savedAt,
          updated_by: person && JSON.stringify(person),
          updated_by_name: person?.name ?? '',
        };
        updateArticle(db, next);
        addRevision(context, next, getDraft(db, article.seq), transition.version, '');
        return { revision: next.revision, savedAt, status: to };
      });
      if (fresh) tellSaved(context, id, clientId, 'articleSaved');
      return result;
    },

    spikeArticle: ({ id, commandId }, { clientId }) => {
      mark(id, commandId, clientId, (row) => ({ ...row, spiked_at: row.spiked_at ?? nowOf(context) }));
      return {};
    },

    unspikeArticle: ({ id, commandId }, { clientId }) => {
      mark(id, commandId, clientId, (row) => ({ ...row, spiked_at: null }));
      return {};
    },

    deleteArticle: ({ id, commandId }, { clientId }) => {
      const { fresh } = applyOnce(context, commandId, () => {
        const article = getArticleRow(db, id);
        if (article.spiked_at === null) {
          throw new AppError(
            'forbidden',
            'Only a spiked story can be deleted for good. Spike it first; it was left as it is.',
          );
        }
        deleteArticleRow(db, article.seq);
        queueForIndex(db, article.seq);
        return {};
      });
      if (!fresh) return {};
      context.events.tell({ name: 'articleDeleted', payload: { id, clientId } });
      context.index.wake();
      return {};
    },

    duplicateArticle: ({ id, commandId }, { clientId }) => {
      const { result, fresh } = applyOnce(context, commandId, () => {
        const { document } = openDocument(db, getDraft(db, getArticleRow(db, id).seq));
        const fields = { ...document.fields, firstPublishedAt: null, updatedAt: null };
        return { id: insertStory(context, withNewBlockIds({ ...document, fields }), 'created').id };
      });
      if (fresh) tellSaved(context, result.id, clientId, 'articleCreated');
      return result;
    },

    ...historyHandlers(context),
    ...takeInHandlers(context),
  };
}
