import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BundleResult, JobResult, Unpublishable } from '../../../shared/contract/jobs.contract.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import { publishProblems } from '../../../shared/document/publish-gate.ts';
import { siteShellSchema, type SiteShell } from '../../../shared/document/site-shell.ts';
import type { ArticleId } from '../../../shared/domain/ids.ts';
import { cannotPublish, verifyBundle, writeBundle, writePacket } from '../bundle/index.ts';
import type { ReadDb } from '../db/database.ts';
import { getArticleRow, type ArticleRow } from '../db/repositories/article-repository.ts';
import { getDraft } from '../db/repositories/draft-repository.ts';
import { getPageExport, insertPageExport } from '../db/repositories/page-export-repository.ts';
import { keptLinks, linksOf } from '../documents/linked-stories.ts';
import { openDocument } from '../documents/open-document.ts';
import type { StoredDocument } from '../documents/stored-document.ts';
import { mediaPath, storeForms } from '../media/media-store.ts';
import { withMissingForms } from '../media/missing-forms.ts';
import { readPictureHere } from '../media/picture-reader.ts';
import type { JobContext } from './job-worker.ts';
import type { ExportTarget, ExportTask } from './worker-messages.ts';

/**
 * Writes one bundle for each target, one after the other, and verifies each as soon as it is written. Nothing is written where a story can't be published
 * and the task does not allow it.
 */
export async function runExport(context: JobContext, task: ExportTask): Promise<JobResult> {
  const stylesheet = await readFile(context.paths.pageStylesheet, 'utf8');
  if (!task.allowProblems && task.form !== 'packet') refuseUnpublishable(context, task);
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
  /** Where the stories it links to stood, as an earlier export remembers it. */
  links?: string;
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

/** The story of a target, with what its page is made from. Throws AppError `unsupported_format`. */
function pageOf(
  db: ReadDb,
  task: ExportTask,
  { articleId, again }: ExportTarget,
): { article: ArticleRow; page: PageSource; document: ArticleDocument } {
  const article = getArticleRow(db, articleId);
  const page = again === undefined ? presentPage(db, task, articleId) : earlierPage(db, again);
  const { document, newerFormat } = openDocument(db, page);
  if (newerFormat === undefined) return { article, page, document };
  throw new AppError(
    'unsupported_format',
    `“${article.headline}” was written by a later Copydesk (format ${newerFormat}) and was not exported. Export it there.`,
  );
}

function refuseUnpublishable({ db, signal }: JobContext, task: ExportTask): void {
  const stopped: Unpublishable[] = [];
  // Why not those of an earlier export: the gate let them through then.
  for (const target of task.targets.filter(({ again }) => again === undefined)) {
    signal.throwIfAborted();
    const { article, document } = pageOf(db, task, target);
    const problems = publishProblems(document, { asOf: task.now });
    if (problems.length > 0) stopped.push({ id: article.id as ArticleId, headline: article.headline, problems });
  }
  if (stopped.length > 0) throw cannotPublish(stopped, 'Nothing was exported');
}

async function exportStory(
  { db, paths, signal, progress }: JobContext,
  task: ExportTask,
  target: ExportTarget,
  stylesheet: string,
  at: number,
): Promise<BundleResult> {
  const { article, page, document } = pageOf(db, task, target);
  const { articleId, path, again } = target;
  if (task.form === 'packet') {
    const readMedia = (sha256: string) => ({ path: mediaPath(paths.mediaDir, sha256) });
    return await writePacket({ document, articleId, out: path, readMedia, signal, onProgress: () => undefined });
  }
  const problems = again === undefined ? publishProblems(document, { asOf: task.now }) : [];
  const several = task.targets.length > 1;
  const step = (label: string) => (done: number, total: number) =>
    several ? progress(`${label} “${article.headline}”`, at, task.targets.length) : progress(label, done, total);
  const links = page.links === undefined ? linksOf(db, document, page.shell) : keptLinks(page.links);
  const place = { db, mediaDir: paths.mediaDir, now: task.now };
  const written = await writeBundle({
    document: await withMissingForms(document, (ref) => storeForms(place, { ref }, readPictureHere)),
    storyUrl: (id) => links.urls.get(id),
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
    problems,
    signal,
    onProgress: step('Writing'),
  });
  const verdict = await verifyBundle(path, { signal, onProgress: step('Verifying') });
  if (verdict.ok && verdict.digest === written.digest) {
    if (again === undefined && problems.length === 0)
      insertPageExport(db, { ...page, links: links.json, articleSeq: article.seq, exportedAt: task.now });
    return { ...written, warnings: links.warnings };
  }
  const [fault] = verdict.faults;
  throw new AppError(
    'storage_corrupt',
    `The bundle at ${path} was written but did not verify${fault ? `: ${fault.path} ${fault.message}` : ''}. The story is kept; check the disk and export again elsewhere.`,
  );
}
