import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { AppError } from '../../../shared/contract/errors.ts';
import type { JobResult } from '../../../shared/contract/jobs.contract.ts';
import { storageError } from '../db/storage-error.ts';
import { listMedia } from '../db/repositories/media-repository.ts';
import { mediaPath, syncFolder } from '../media/media-store.ts';
import type { JobContext } from './job-worker.ts';
import { BACKUP_DATABASE, BACKUP_SUMS, verifyBackup } from './verify-backup.ts';
import type { JobTask } from './worker-messages.ts';

type BackupTask = Extract<JobTask, { kind: 'backup' }>;

/**
 * Writes database and media as one zip with their SHA256SUMS, reads it back and compares every byte's sum, and only then gives it its name. Throws
 * AppError `conflict` where the target exists.
 */
export async function runBackup(context: JobContext, { out, at }: BackupTask): Promise<JobResult> {
  const { db, paths, signal, progress } = context;
  if (await stat(out).catch(absent)) {
    throw new AppError('conflict', `${out} exists already and was left as it is. Choose another name for the backup.`);
  }
  await mkdir(dirname(out), { recursive: true }).catch((error: unknown) => {
    throw storageError(error, out);
  });
  const temporary = join(dirname(out), `.${randomUUID()}.part`);
  const copy = join(paths.scratchDir, `${randomUUID()}.db`);
  try {
    await mkdir(paths.scratchDir, { recursive: true });
    progress('Copying the database', 0, null);
    db.prepare('VACUUM INTO ?').run(copy);
    await writeZip(context, temporary, copy);
    await verifyBackup(temporary, join(paths.scratchDir, `${randomUUID()}.check`), { signal, progress });
    await rename(temporary, out);
    await syncFolder(dirname(out));
    return { kind: 'backup', path: out, bytes: (await stat(out)).size, at };
  } catch (error) {
    throw storageError(error, out);
  } finally {
    await rm(temporary, { force: true });
    await rm(copy, { force: true });
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw storageError(error, error.path ?? 'the backup');
}

async function writeZip({ db, paths, signal, progress }: JobContext, target: string, database: string): Promise<void> {
  const zip = new ZipFile();
  const written = pipeline(zip.outputStream, createWriteStream(target, { flags: 'wx' }), { signal });
  // Why: until everything is added nobody waits for it, and a full disk may fail it before.
  written.catch(() => {});
  const sums: string[] = [];
  const media = listMedia(db);
  const add = async (name: string, path: string, done: number): Promise<void> => {
    signal.throwIfAborted();
    sums.push(`${await sha256Of(path)}  ${name}\n`);
    zip.addFile(path, name, { compress: name === BACKUP_DATABASE });
    progress('Adding files', done, media.length + 1);
  };
  await add(BACKUP_DATABASE, database, 0);
  for (const [at, { sha256, name }] of media.entries()) {
    const path = mediaPath(paths.mediaDir, sha256);
    if (!(await stat(path).catch(absent))) {
      throw new AppError(
        'storage_corrupt',
        `The backup was not made: the file ${name} (${sha256}) is missing from the media folder. Run “copydesk doctor”; it says which stories use it.`,
      );
    }
    // Why this name: a backup unpacked into an empty folder is a newsroom again.
    await add(relative(paths.dataDir, path).replaceAll('\\', '/'), path, at + 1);
  }
  zip.addBuffer(Buffer.from(sums.join('')), BACKUP_SUMS);
  zip.end();
  await written;
  const file = await open(target, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The SHA-256 of a file, in hexadecimal; it is streamed. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
