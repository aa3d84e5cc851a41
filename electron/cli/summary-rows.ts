import { articleFilterSchema, type ArticleFilter, type ArticleSummary } from '../../shared/contract/article-shapes.ts';
import { ARTICLE_STATUSES } from '../../shared/domain/article-status.ts';
import { textOption, UsageError, type OptionValues, type Outcome } from './command.ts';

/** The row that `list` and `search` print for a story. */
export function summaryRow({ id, headline, kicker, section, status, words, updatedAt }: ArticleSummary) {
  return { id, headline, kicker, section, status, words, updatedAt };
}
type Row = ReturnType<typeof summaryRow>;

/** The rows as the two forms of an outcome; `none` is what a person reads where there are none. */
export function rowsOutcome(rows: readonly Row[], none: string): Outcome {
  const lines = rows.map((row) =>
    [
      row.id,
      row.updatedAt.slice(0, 16).replace('T', ' '),
      row.status.padEnd(5),
      String(row.words).padStart(6),
      [row.kicker || row.section, row.headline || 'Untitled story'].filter(Boolean).join(' | '),
    ].join('  '),
  );
  return { json: rows, text: lines.length > 0 ? lines.join('\n') : none };
}

/** `--status` and `--section` as the contract's filter. Throws UsageError on a status that there is not. */
export function filterFrom(options: OptionValues): ArticleFilter {
  const status = textOption(options, 'status');
  const section = textOption(options, 'section');
  const filter = articleFilterSchema.safeParse({
    ...(status === undefined ? {} : { status }),
    ...(section === undefined ? {} : { section }),
  });
  if (!filter.success) throw new UsageError(`--status takes one of: ${ARTICLE_STATUSES.join(', ')}.`);
  return filter.data;
}
