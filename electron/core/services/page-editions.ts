import { AppError } from '../../../shared/contract/errors.ts';
import type { Edition, PageExport } from '../../../shared/contract/jobs.contract.ts';
import { getArticleRow } from '../db/repositories/article-repository.ts';
import { getPageExport, listPageExports } from '../db/repositories/page-export-repository.ts';
import type { ExportTarget, PinnedShell } from '../jobs/worker-messages.ts';
import type { ServiceContext } from './service-context.ts';
import { presentShell, shellAt, shellByHash } from './site-shells.ts';

const REMEMBERED = 100;

/** The shell that the stories of an edition stand in; an export made again has its own. */
export function shellOf(context: ServiceContext, edition: Edition): PinnedShell {
  if (edition.as === 'of') return shellAt(context, edition.moment);
  return edition.as === 'in' ? shellByHash(context, edition.hash) : presentShell(context);
}

/** What an edition makes of the stories to export. Throws AppError `not_found` where a story has no such earlier export. */
export function editionTargets(context: ServiceContext, targets: ExportTarget[], edition: Edition): ExportTarget[] {
  if (edition.as !== 'published') return targets;
  return targets.map((target) => {
    const { seq, headline } = getArticleRow(context.db, target.articleId);
    const [latest] = listPageExports(context.db, seq, 1);
    const again = edition.export ?? latest?.seq;
    if (again !== undefined && getPageExport(context.db, again).articleSeq === seq) return { ...target, again };
    throw new AppError(
      'not_found',
      `“${headline}” has no such earlier export. Nothing was written; export it as it is now.`,
      { details: { articleId: target.articleId } },
    );
  });
}

export const listExports = ({ db }: ServiceContext, articleId: string): PageExport[] =>
  listPageExports(db, getArticleRow(db, articleId).seq, REMEMBERED).map(({ seq, exportedAt, revision, shellHash }) => ({
    export: seq,
    exportedAt,
    revision,
    shellHash,
  }));
