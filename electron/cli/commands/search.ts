import { setTimeout as pause } from 'node:timers/promises';
import type { ArticleSummary } from '../../../shared/contract/article-shapes.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import type { Command, Newsroom } from '../command.ts';
import { filterFrom, rowsOutcome, summaryRow } from '../summary-rows.ts';

/** How long the index may stand still before a search gives up, in milliseconds. */
const STALLED_MS = 30_000;

/** Waits until every saved story is in the index, so that a search sees what was saved just now. */
async function awaitIndex({ client }: Newsroom, query: string): Promise<void> {
  let least = Infinity;
  let deadline = Date.now() + STALLED_MS;
  for (;;) {
    const { pending } = await client.search.searchArticles({ query, limit: 1 });
    if (pending === 0) return;
    if (pending < least) [least, deadline] = [pending, Date.now() + STALLED_MS];
    if (Date.now() > deadline) {
      throw new AppError(
        'unavailable',
        `The search index stands still with ${pending} stories to go, so the answer would not be whole. Every story is kept; run “copydesk doctor”, which rebuilds the index, and search again.`,
      );
    }
    await pause(50);
  }
}

export const searchCommand: Command = {
  name: 'search',
  usage: 'WORDS… [--status STATUS] [--section SECTION]',
  summary: 'Find the stories that hold all these words, newest first.',
  options: { status: 'text', section: 'text' },
  operands: { least: 1, most: Infinity },
  run: async ({ options, operands, open }) => {
    const filter = filterFrom(options);
    const query = operands.join(' ');
    const newsroom = await open();
    await awaitIndex(newsroom, query);
    const rows: ArticleSummary[] = [];
    let cursor: string | null = null;
    do {
      const page: { rows: ArticleSummary[]; nextCursor: string | null } = await newsroom.client.search.searchArticles({
        query,
        filter,
        cursor,
        limit: 200,
      });
      rows.push(...page.rows);
      cursor = page.nextCursor;
    } while (cursor !== null);
    return rowsOutcome(rows.map(summaryRow), 'No story holds these words.');
  },
};
