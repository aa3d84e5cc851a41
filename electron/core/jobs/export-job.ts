import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BundleResult, JobResult } from '../../../shared/contract/jobs.contract.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import { siteShellSchema, type SiteShell } from '../../../shared/document/site-shell.ts';
import { verifyBundle, writeBundle } from '../bundle/index.ts';
import type { ReadDb } from '../db/database.ts';
import { getArticleRow } from '../db/repositories/article-repository.ts';
import { getDraft } from '../db/repositories/draft-repository.ts';
import { getPageExport, insertPageExport } from '../db/repositories/page-export-repository.ts';
import { openDocument } from '../documents/open-document.ts';
import type { StoredDocument } from '../documents/stored-document.ts';
import { mediaPath } from '../media/media-store.ts';
import type { JobContext } from './job-worker.ts';
import type { ExportTarget, JobTask } from './worker-messages.ts';

type ExportTask = Extract<JobTask, { kind: 'export' }>;

/** Writes one bundle for each target, one after the other, and verifies each as soon as it is written. */
export async function runExport(context: JobContext, task: ExportTask): Promise<JobResult> {
  const stylesheet = await readFile(context.paths.pageStylesheet, 'utf8');
  const bundles: BundleResult[] = [];
  for (const [at, target] of task.targets.entries()) {
    context.signal.throwIfAborted();
    bundles.push(await exportStory(context, task, target, stylesheet, at));
  }
  context.progress('Exported and verified', task.targets.length, task.targets.length);
  return { kind: 'export', bundles };
}

/** What a page is made from. */
interface PageSource extends StoredDocument {
  revision: number;
  asOf: string;
  shell: SiteShell;
  shellHash: string;
  shellJson: string;
}

function presentPage(db: ReadDb, { shell }: ExportTask, articleId: string): PageSource {
  const article = getArticleRow(db, articleId);
  return {
    ...getDraft(db, article.seq),
    revision: article.revision,
    // Why: the moment of the revision and not of the export, so that the same revision gives the same bytes on any day.
    asOf: article.updated_at,
    shell: shell.shell,
    shellHash: shell.hash,
    shellJson: shell.json,
  };
}

function earlierPage(db: ReadDb, seq: number): PageSource {
  const page = getPageExport(db, seq);
  return { ...page, shell: siteShellSchema.parse(JSON.parse(page.shellJson)) };
}

async function exportStory(
  { db, paths, signal, progress }: JobContext,
  task: ExportTask,
  { articleId, path, again }: ExportTarget,
  stylesheet: string,
  at: number,
): Promise<BundleResult> {
  const article = getArticleRow(db, articleId);
  const page = again === undefined ? presentPage(db, task, articleId) : earlierPage(db, again);
  const { document, newerFormat } = openDocument(db, page);
  if (newerFormat !== undefined) {
    throw new AppError(
      'unsupported_format',
      `“${article.headline}” was written by a later Copydesk (format ${newerFormat}) and was not exported. Export it there.`,
    );
  }
  const several = task.targets.length > 1;
  const step = (label: string) => (done: number, total: number) =>
    several ? progress(`${label} “${article.headline}”`, at, task.targets.length) : progress(label, done, total);
  const written = await writeBundle({
    document,
    articleId,
    revision: page.revision,
    shell: page.shell,
    shellHash: page.shellHash,
    asOf: new Date(page.asOf),
    out: path,
    form: task.form,
    readMedia: (sha256) => ({ path: mediaPath(paths.mediaDir, sha256) }),
    stylesheet,
    fontsDir: join(dirname(paths.pageStylesheet), 'fonts'),
    software: task.software,
    signal,
    onProgress: step('Writing'),
  });
  const verdict = await verifyBundle(path, { signal, onProgress: step('Verifying') });
  if (verdict.ok && verdict.digest === written.digest) {
    if (again === undefined) insertPageExport(db, { ...page, articleSeq: article.seq, exportedAt: task.now });
    return written;
  }
  const [fault] = verdict.faults;
  throw new AppError(
    'storage_corrupt',
    `The bundle at ${path} was written but did not verify${fault ? `: ${fault.path} ${fault.message}` : ''}. The story is kept; check the disk and export again elsewhere.`,
  );
}
