import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { AppError } from '../../../shared/contract/errors.ts';
import type { CopydeskHandlers } from '../../../shared/contract/contract.ts';
import type { ExportForm } from '../../../shared/contract/jobs.contract.ts';
import type { JobId } from '../../../shared/domain/ids.ts';
import { slugOf } from '../../../shared/domain/slug.ts';
import { findArticle, getArticleRow, listUnspikedIds, type ArticleRow } from '../db/repositories/article-repository.ts';
import type { JobRunner } from '../jobs/job-runner.ts';
import type { ExportTarget, SiteTask } from '../jobs/worker-messages.ts';
import { bringIn } from './bring-in.ts';
import { writeLastBackup } from './newsroom-service.ts';
import { editionTargets, listExports, shellOf } from './page-editions.ts';
import { nowOf, type ServiceContext } from './service-context.ts';
import { currentShell } from './site-shells.ts';
import { createSiteTargets } from './site-targets.ts';

const slugFor = (article: ArticleRow): string => article.slug || slugOf(article.headline);
const endingOf = (form: ExportForm): string => ({ folder: '', zip: '.zip', packet: '.story' })[form];

function assertAbsolute(path: string): void {
  if (isAbsolute(path)) return;
  throw new AppError(
    'validation',
    `“${path}” is not a whole path. Write where it is from the top on, such as /home/you/stories.`,
  );
}

function firstFree(path: string, ending: string): string {
  for (let number = 1; ; number += 1) {
    const candidate = `${path}${number === 1 ? '' : `-${number}`}${ending}`;
    if (!existsSync(candidate)) return candidate;
  }
}

/** Long work: exports, verifications, backups, the doctor. */
export function createJobsService(context: ServiceContext, runner: JobRunner): CopydeskHandlers['jobs'] {
  const { db, paths, ports } = context;
  const exportsDir = join(paths.dataDir, 'exports');
  const siteTargets = createSiteTargets(runner);
  /** Jobs by the command that started them, so that a repeated command starts nothing. */
  const started = new Map<string, JobId>();
  const startOnce = (commandId: string, start: () => JobId): { jobId: JobId } => {
    const before = started.get(commandId);
    if (before !== undefined) return { jobId: before };
    const jobId = start();
    started.set(commandId, jobId);
    return { jobId };
  };

  const suggested = (article: ArticleRow, form: ExportForm): string =>
    firstFree(join(exportsDir, slugFor(article)), endingOf(form));

  function exportTargets(
    ids: readonly string[],
    form: ExportForm,
    out: string | null,
    several: boolean,
  ): ExportTarget[] {
    const articles = ids.map((id) => getArticleRow(db, id));
    const [only] = articles;
    if (!several && only) return [{ articleId: only.id, path: out ?? suggested(only, form) }];
    const folder = out ?? exportsDir;
    const taken = new Set<string>();
    return articles.map((article) => {
      const slug = slugFor(article);
      const name = taken.has(slug) ? `${slug}-${article.id.toLowerCase()}` : slug;
      taken.add(slug);
      return { articleId: article.id, path: join(folder, name + endingOf(form)) };
    });
  }

  return {
    startExport: ({ articles, form, out, edition, allowProblems, commandId }) =>
      startOnce(commandId, () => {
        if (out !== null) assertAbsolute(out);
        const ids = articles === 'all' ? listUnspikedIds(db) : articles;
        const targets = exportTargets(ids, form, out, articles === 'all' || ids.length > 1);
        const existing = targets.find(({ path }) => existsSync(path));
        if (existing) {
          throw new AppError(
            'conflict',
            `${existing.path} exists already and was left as it is. Choose another place, or move it away.`,
            { details: { path: existing.path } },
          );
        }
        const [shell, now] = [shellOf(context, edition), nowOf(context)];
        const software = `Copydesk ${ports.version}`;
        const task = { targets: editionTargets(context, targets, edition), form, allowProblems, shell, software, now };
        return runner.start({ kind: 'export', ...task }, 'Exporting');
      }),

    startSiteExport: ({ out, stories, fresh, allowProblems, commandId }) =>
      startOnce(commandId, () => {
        if (out !== null) assertAbsolute(out);
        const target = out ?? join(exportsDir, 'site');
        const [shell, now] = [currentShell(context), nowOf(context)];
        const software = `Copydesk ${ports.version}`;
        const task: SiteTask = {
          kind: 'export-site',
          out: target,
          ...{ stories, fresh, allowProblems, shell, software, now },
        };
        return siteTargets.startInto(target, () => runner.start(task, 'Exporting the site'));
      }),

    startVerify: ({ path, commandId }) =>
      startOnce(commandId, () => {
        assertAbsolute(path);
        return runner.start({ kind: 'verify', path }, 'Verifying');
      }),

    startBackup: ({ out, commandId }) =>
      startOnce(commandId, () => {
        if (out !== null) assertAbsolute(out);
        const at = nowOf(context);
        const day = at.slice(0, 19).replaceAll(/[:T]/g, '-');
        const target = out ?? firstFree(join(paths.dataDir, 'backups', `copydesk-${day}`), '.zip');
        return runner.start({ kind: 'backup', out: target, at }, 'Backing up', (result) => {
          if (result.kind === 'backup') writeLastBackup(context, { at: result.at, path: result.path });
        });
      }),

    startDoctor: ({ repair, sweep, commandId }) =>
      startOnce(commandId, () =>
        runner.start({ kind: 'doctor', repair, sweep, now: nowOf(context) }, 'Checking the store'),
      ),

    startImport: ({ sources, format, commandId }, { clientId }) =>
      startOnce(commandId, () =>
        runner.run('import', 'Reading', (control) => bringIn(context, { sources, format, clientId }, control)),
      ),

    getJob: ({ jobId }) => {
      const job = runner.find(jobId);
      if (job) return job;
      throw new AppError('not_found', 'This piece of work is not known any more. Start it again.');
    },

    cancelJob: ({ jobId }) => {
      if (!runner.find(jobId)) throw new AppError('not_found', 'This piece of work is not known any more.');
      runner.cancel(jobId);
      return {};
    },

    listExports: ({ id }) => ({ exports: listExports(context, id) }),

    suggestExportPath: ({ id, form }) => {
      const article = findArticle(db, id);
      if (!article) throw new AppError('not_found', `There is no story with the id “${id}”.`);
      return { path: suggested(article, form) };
    },
  };
}
