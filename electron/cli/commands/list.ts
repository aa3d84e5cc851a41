import type { ArticleSummary } from '../../../shared/contract/article-shapes.ts';
import type { Command } from '../command.ts';
import { filterFrom, rowsOutcome, summaryRow } from '../summary-rows.ts';

export const listCommand: Command = {
  name: 'list',
  usage: '[--status STATUS] [--section SECTION]',
  summary: 'List the stories, newest first.',
  options: { status: 'text', section: 'text' },
  operands: { least: 0, most: 0 },
  run: async ({ options, open }) => {
    const filter = filterFrom(options);
    const { client } = await open();
    const rows: ArticleSummary[] = [];
    let cursor: string | null = null;
    do {
      const page: { rows: ArticleSummary[]; nextCursor: string | null } = await client.articles.listArticles({
        filter,
        cursor,
        limit: 500,
      });
      rows.push(...page.rows);
      cursor = page.nextCursor;
    } while (cursor !== null);
    return rowsOutcome(rows.map(summaryRow), 'No stories.');
  },
};
