import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { buffer } from 'node:stream/consumers';
import { open, type Entry, type ZipFile } from 'yauzl';
import { AppError } from '../../../shared/contract/errors.ts';
import { closeDatabase, openDatabase } from '../db/database.ts';

/** Names inside a backup. */
export const BACKUP_DATABASE = 'newsroom.db';
export const BACKUP_SUMS = 'SHA256SUMS';

interface Watch {
  signal: AbortSignal;
  progress(label: string, done: number, total: number | null): void;
}

/**
 * Reads a backup from end to end: every file against SHA256SUMS, and the database, taken out to `scratch`, opened and checked. Throws AppError
 * `storage_corrupt` where something differs.
 */
export async function verifyBackup(path: string, scratch: string, { signal, progress }: Watch): Promise<void> {
  try {
    const found = new Map<string, string>();
    let sums = '';
    await eachEntry(path, async (entry, body, total) => {
      signal.throwIfAborted();
      if (entry.fileName === BACKUP_SUMS) {
        sums = (await buffer(body)).toString('utf8');
        return;
      }
      const hash = createHash('sha256');
      body.on('data', (chunk: Buffer) => hash.update(chunk));
      if (entry.fileName === BACKUP_DATABASE) await pipeline(body, createWriteStream(scratch));
      else
        await pipeline(body, async (source) => {
          for await (const _ of source);
        });
      found.set(entry.fileName, hash.digest('hex'));
      progress('Reading the backup back', found.size, total);
    });
    const listed = new Map(
      sums
        .split('\n')
        .filter(Boolean)
        .map((line) => [line.slice(66), line.slice(0, 64)]),
    );
    const wrong = [...new Set([...listed.keys(), ...found.keys()])].filter(
      (name) => listed.get(name) !== found.get(name),
    );
    if (wrong.length > 0 || !found.has(BACKUP_DATABASE)) throw broken(wrong[0] ?? BACKUP_DATABASE);
    const db = openDatabase(scratch);
    try {
      if (db.pragma('integrity_check', { simple: true }) !== 'ok') throw broken(BACKUP_DATABASE);
    } finally {
      closeDatabase(db);
    }
  } finally {
    for (const ending of ['', '-wal', '-shm']) await rm(scratch + ending, { force: true });
  }
}

const broken = (name: string): AppError =>
  new AppError(
    'storage_corrupt',
    `The backup was written but ${name} did not read back as it was. It was taken away; the newsroom is as it was. Check the disk and try another place.`,
  );

function eachEntry(path: string, take: (entry: Entry, body: Readable, total: number) => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    open(path, { lazyEntries: true }, (error, zip: ZipFile | undefined) => {
      if (error || !zip) return reject(error ?? new Error('no zip'));
      zip.on('error', reject).on('end', resolve);
      zip.on('entry', (entry: Entry) => {
        zip.openReadStream(entry, (failure, body) => {
          if (failure || !body) return reject(failure ?? new Error('no stream'));
          take(entry, body, zip.entryCount).then(
            () => zip.readEntry(),
            (reason: unknown) => {
              zip.close();
              reject(reason instanceof Error ? reason : new Error(String(reason)));
            },
          );
        });
      });
      zip.readEntry();
    });
  });
}
