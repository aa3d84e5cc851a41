import type { CopydeskHandlers } from '../../../shared/contract/contract.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import { summaryOf } from '../db/repositories/article-repository.ts';
import { countQueue, searchBest, searchNewest } from '../db/repositories/search-repository.ts';
import { searchExpression } from '../search/search-query.ts';
import { currentProfile, type ServiceContext } from './service-context.ts';

/** Full-text search. A damaged index makes it `unavailable` and touches no story. */
export function createSearchService(context: ServiceContext): CopydeskHandlers['search'] {
  const { db } = context;
  return {
    searchArticles: ({ query, filter, order, cursor, limit }) => {
      const expression = searchExpression(query);
      const pending = countQueue(db);
      if (expression === null) return { rows: [], nextCursor: null, pending };
      const search = order === 'best' ? searchBest : searchNewest;
      try {
        const { rows, nextCursor } = search(db, expression, filter, currentProfile(context), cursor, limit);
        return { rows: rows.map((row) => ({ ...summaryOf(row), snippet: row.snippet })), nextCursor, pending };
      } catch (cause) {
        if (cause instanceof AppError) throw cause;
        throw new AppError(
          'unavailable',
          'The search index could not be read. Every story is kept; “Check the store” in the settings rebuilds the index.',
          { cause },
        );
      }
    },
  };
}
