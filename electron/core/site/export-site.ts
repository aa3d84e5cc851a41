import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AppError } from '../../../shared/contract/errors.ts';
import type { SiteResult } from '../../../shared/contract/jobs.contract.ts';
import type { SiteShell } from '../../../shared/document/site-shell.ts';
import { SITE_FILE, STAGE_FOLDER } from '../bundle/bundle-file.ts';
import type { WriteDb } from '../db/database.ts';
import { holdSnapshot, writeExportSign } from '../db/repositories/site-repository.ts';
import { closeLedger, dropLedger, openLedger, writeAbout } from '../db/site-ledger/ledger-file.ts';
import { storageError } from '../db/storage-error.ts';
import { ledgerPath } from './ledger-path.ts';
import { makeSite } from './make-site.ts';
import { openStage } from './switch-site.ts';

/** A whole site and where it goes. The bytes depend on everything here but `out`, `fresh`, `signal` and `onProgress`. */
export interface SiteRequest {
  db: WriteDb;
  out: string;
  /** The folder of the ledgers, one for each site: they say what an export wrote, so that the next one knows what is still right. */
  ledgersDir: string;
  stories: 'ready' | 'all';
  /** Makes every page anew; otherwise those of an earlier run that are still right stay. */
  fresh: boolean;
  /** Publishes ready stories all the same that the publish gate stops. */
  allowProblems: boolean;
  shell: SiteShell;
  software: string;
  /** The moment of the export, ISO 8601: it decides about embargoes and about what is news. */
  now: string;
  /** The style sheet of stories and lists together, as text, and the folder of the fonts it names. */
  stylesheet: string;
  fontsDir: string;
  /** Where a file of the media folder lies. */
  mediaPath(sha256: string): string;
  signal?: AbortSignal;
  onProgress?(label: string, done: number, total: number | null): void;
}

/**
 * Writes the site into `out`, or brings the site there up to date. Throws AppError `conflict` where `out` holds anything else, `validation` where
 * a ready story can't be published, `unsupported_format` for a
 * block it can't publish, `storage_corrupt` for a file that is missing, `storage_full` and `storage_read_only`; the last complete site stays
 * in place then, and after a cancel.
 */
export async function exportSite(request: SiteRequest): Promise<SiteResult> {
  const { out, db, ledgersDir } = request;
  const made = !existsSync(out);
  try {
    if (made) mkdirSync(out, { recursive: true });
    refuseForeign(out);
    const stage = await openStage(out);
    try {
      return await withLedger(db, ledgerPath(ledgersDir, out), (ledger) => makeSite(request, { ledger, stage }));
    } finally {
      dropStage(stage);
    }
  } catch (error) {
    if (made) dropEmpty(out);
    throw cannotWrite(error, out);
  }
}

/** Does the work with the newsroom as it is now and with the ledger, which keeps what is written only where the work is done. */
async function withLedger<T>(db: WriteDb, file: string, work: (ledger: string) => Promise<T>): Promise<T> {
  openLedger(db, file);
  const snapshot = holdSnapshot(db);
  try {
    const done = await work(basename(file));
    const sign = randomUUID();
    writeAbout(db, 'sign', sign);
    snapshot.commit();
    // Why after it: where the two differ, the next export looks at every story, and where they don't, at those marked since.
    writeExportSign(db, basename(file), sign);
    closeLedger(db);
    return done;
  } catch (error) {
    snapshot.rollBack();
    // Why: it may be the ledger that is broken, and it can be had again from the newsroom and the site.
    if (error instanceof AppError) closeLedger(db);
    else dropLedger(db, file);
    throw error;
  }
}

/** A stage whose switch was decided stays for the next run to finish; any other is of no use. */
function dropStage(stage: string): void {
  if (!existsSync(join(stage, 'switch.json'))) rmSync(stage, { recursive: true, force: true });
}

function dropEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

function refuseForeign(out: string): void {
  const entries = statSync(out).isDirectory() ? readdirSync(out) : [out];
  if (entries.every((name) => name === STAGE_FOLDER) || entries.includes(SITE_FILE)) return;
  // Why: a first export that was cut short while it was put in its place has its list of files, and will be finished.
  if (entries.includes(STAGE_FOLDER)) return;
  throw new AppError(
    'conflict',
    `${out} holds other things than a site and was left as it is. Choose a new or an empty folder, or the folder of a site exported before.`,
    { details: { path: out } },
  );
}

/** A failure of the file system as one that speaks of the site and not of the newsroom. */
function cannotWrite(error: unknown, out: string): unknown {
  const known = storageError(error, out);
  if (!(known instanceof AppError) || known === error || known.code !== 'storage_read_only') return known;
  return new AppError(
    'storage_read_only',
    `The site can’t be written to ${out}. The site there and the newsroom are as they were; choose a folder that you may write to.`,
    { cause: error },
  );
}
