import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DoctorFinding, JobResult } from '../../../shared/contract/jobs.contract.ts';
import { incomingFiles } from '../clear-leftovers.ts';
import { getDraft } from '../db/repositories/draft-repository.ts';
import { listMedia } from '../db/repositories/media-repository.ts';
import { checkIndex, clearIndex, countQueue, listUnindexed, queueAll } from '../db/repositories/search-repository.ts';
import { statement } from '../db/statement.ts';
import { sweepBlocks } from '../documents/sweep-blocks.ts';
import { openDocument } from '../documents/open-document.ts';
import { indexQueue } from '../search/index-stories.ts';
import { mediaPath } from '../media/media-store.ts';
import { sha256Of } from './backup-job.ts';
import { sweepMedia, unusedMedia } from '../media/sweep-media.ts';
import type { JobContext } from './job-worker.ts';
import type { JobTask } from './worker-messages.ts';

type DoctorTask = Extract<JobTask, { kind: 'doctor' }>;

/**
 * Looks at the database, every story's document, the index and the media folder, in this order. With `repair`, rebuilds the index; with `sweep`, removes
 * files that nothing has named for long.
 */
export async function runDoctor(context: JobContext, { repair, sweep, now }: DoctorTask): Promise<JobResult> {
  const findings = [
    await checkDatabase(context, repair),
    await checkDocuments(context),
    await checkSearch(context, repair),
    await checkMedia(context),
    await checkUnused(context, sweep, now),
  ];
  return { kind: 'doctor', ok: findings.every(({ ok, repaired }) => ok || repaired), findings };
}

const fine = (area: DoctorFinding['area'], message: string): DoctorFinding => ({
  area,
  ok: true,
  repaired: false,
  message,
});
const faulty = (area: DoctorFinding['area'], message: string, repaired = false): DoctorFinding => ({
  area,
  ok: false,
  repaired,
  message,
});

async function checkDatabase({ db, signal, progress }: JobContext, repair: boolean): Promise<DoctorFinding> {
  progress('Checking the database', 0, null);
  const problems = (db.pragma('integrity_check(20)') as { integrity_check: string }[]).map(
    (row) => row.integrity_check,
  );
  // Why: a damaged search index is told of, and rebuilt, by its own check.
  const damage = problems.filter((problem) => problem !== 'ok' && !/article_search/.test(problem));
  const strangers = (db.pragma('foreign_key_check') as unknown[]).length;
  if (damage.length > 0)
    return faulty('database', `The database is damaged: ${damage.join('; ')}. Bring back a backup.`);
  if (strangers > 0)
    return faulty('database', `${strangers} rows belong to stories that are gone. Bring back a backup.`);
  const dropped = repair ? ((await sweepBlocks(db, () => signal.aborted)) ?? 0) : 0;
  signal.throwIfAborted();
  return fine(
    'database',
    dropped > 0 ? `The database is sound; ${dropped} unused paragraphs were cleared away.` : 'The database is sound.',
  );
}

async function checkDocuments({ db, signal, progress }: JobContext): Promise<DoctorFinding> {
  const stories = statement<{ seq: number; id: string; headline: string }>(
    db,
    'SELECT seq, id, headline FROM article',
  ).all();
  const unreadable: string[] = [];
  for (const [at, { seq, id, headline }] of stories.entries()) {
    if (at % 50 === 0) await new Promise((resolve) => setImmediate(resolve));
    signal.throwIfAborted();
    try {
      openDocument(db, getDraft(db, seq));
    } catch (error) {
      unreadable.push(
        `“${headline || 'Untitled story'}” (${id}): ${error instanceof Error ? error.message : String(error)}`,
      );
    }
    progress('Reading every story', at + 1, stories.length);
  }
  if (unreadable.length === 0) return fine('documents', `All ${stories.length} stories can be read.`);
  return faulty(
    'documents',
    `${unreadable.length} of ${stories.length} stories can’t be read: ${unreadable.slice(0, 5).join(' ')}`,
  );
}

async function checkSearch({ db, signal, progress }: JobContext, repair: boolean): Promise<DoctorFinding> {
  progress('Checking the search index', 0, null);
  const problem = indexProblem(db);
  if (problem === null) {
    const waiting = countQueue(db);
    return fine(
      'index',
      waiting > 0 ? `The search index is sound; ${waiting} stories wait for it.` : 'The search index is sound.',
    );
  }
  if (!repair) return faulty('index', `${problem} Run “copydesk doctor”, which rebuilds it; no story is touched.`);
  db.transaction(() => {
    clearIndex(db);
    queueAll(db);
  }).immediate();
  const total = countQueue(db);
  const unreadable: number[] = [];
  await indexQueue(db, {
    onUnreadable: (seq) => void unreadable.push(seq),
    stopped: () => {
      progress('Rebuilding the search index', Math.max(0, total - countQueue(db)), total);
      return signal.aborted;
    },
  });
  signal.throwIfAborted();
  const left = indexProblem(db);
  if (left !== null && unreadable.length === 0)
    return faulty('index', `${left} Rebuilding did not help; bring back a backup.`);
  return faulty('index', `${problem} It was rebuilt with ${total - unreadable.length} stories.`, true);
}

function indexProblem(db: JobContext['db']): string | null {
  try {
    checkIndex(db);
  } catch (error) {
    return `The search index is damaged (${error instanceof Error ? error.message : String(error)}).`;
  }
  const missing = listUnindexed(db).length;
  return missing > 0 ? `${missing} stories are missing from the search index or left over in it.` : null;
}

async function checkMedia({ db, paths, signal, progress }: JobContext): Promise<DoctorFinding> {
  const media = listMedia(db);
  const wrong: string[] = [];
  for (const [at, { sha256, name }] of media.entries()) {
    signal.throwIfAborted();
    const path = mediaPath(paths.mediaDir, sha256);
    const there = await stat(path).then(
      () => true,
      () => false,
    );
    if (!there) wrong.push(`${name} (${sha256}) is missing`);
    else if ((await sha256Of(path)) !== sha256) wrong.push(`${name} (${sha256}) has changed`);
    progress('Checking pictures and videos', at + 1, media.length);
  }
  const strays = incomingFiles(paths.mediaDir).length;
  if (wrong.length > 0) {
    return faulty(
      'media',
      `${wrong.length} of ${media.length} files: ${wrong.slice(0, 5).join('; ')}. Add them again, or bring back a backup from ${join(paths.dataDir, 'backups')}.`,
    );
  }
  return fine(
    'media',
    strays > 0
      ? `All ${media.length} files are whole; ${strays} unfinished ones lie beside them.`
      : `All ${media.length} files are whole.`,
  );
}

async function checkUnused({ db, paths, progress }: JobContext, sweep: boolean, now: string): Promise<DoctorFinding> {
  progress('Looking for files that nothing uses', 0, null);
  const files = sweep ? await sweepMedia(db, paths.mediaDir, now) : unusedMedia(db, now);
  if (files === null) {
    return faulty(
      'media',
      'Unused files were left alone: somebody saved meanwhile. Run “copydesk doctor --sweep” again.',
    );
  }
  if (files.length === 0) return fine('media', 'No file has been without a use for more than 30 days.');
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const what = `${files.length === 1 ? 'One file' : `${files.length} files`} of ${bytes.toLocaleString('en')} bytes`;
  return fine(
    'media',
    sweep
      ? `${what}, in no story and no version and older than 30 days, were removed.`
      : `${what} are in no story and no version and older than 30 days. “copydesk doctor --sweep” removes them.`,
  );
}
