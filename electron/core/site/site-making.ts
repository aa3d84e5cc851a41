import type { WriteDb } from '../db/database.ts';
import {
  deleteFileRow,
  deleteUnseenFiles,
  findFile,
  markFilesUnseen,
  writeFileRow,
  type SiteFile,
} from '../db/site-ledger/ledger-files.ts';
import { isShown, replaceShown } from '../db/site-ledger/ledger-stories.ts';
import type { BundleFile } from '../bundle/bundle-file.ts';
import { encoded, type SiteStage } from './site-stage.ts';

interface Making {
  db: WriteDb;
  stage: SiteStage;
  /** Every file of the site passes by; otherwise only those that changed do, and the others are right. */
  isWhole: boolean;
  /** Writes the files that are right too. */
  isFresh: boolean;
}

/** One making of a site: puts every file down in the ledger, and into the stage what the site does not have yet. */
export class SiteMaking {
  /** What changed, where not every file passes by: null for a file that is no more. */
  readonly changed = new Map<string, SiteFile | null>();
  /** By how many files the site grew, where not every file passes by. */
  grown = 0;
  readonly stage: SiteStage;
  readonly #copied = new Set<string>();
  readonly #db: WriteDb;
  readonly #isWhole: boolean;
  readonly #isFresh: boolean;

  constructor({ db, stage, isWhole, isFresh }: Making) {
    this.#db = db;
    this.stage = stage;
    this.#isWhole = isWhole;
    this.#isFresh = isFresh;
    if (isWhole) markFilesUnseen(db);
  }

  /** True where the site has the file, made from the same. */
  isMadeFrom(path: string, from: string): boolean {
    return !this.#isWhole && findFile(this.#db, path)?.from === from;
  }

  put(path: string, mediaType: string, text: string, from = ''): void {
    const { bytes, sha256 } = encoded(text);
    const before = this.#list({ path, mediaType, from, sha256, bytes: bytes.length });
    if (before !== 'same') this.stage.write(path, bytes, before === 'none');
  }

  /** Puts a file that is copied as it is. */
  async copy({ name, sha256, bytes, mediaType, content }: BundleFile, signal?: AbortSignal): Promise<void> {
    if ('text' in content) return this.put(name, mediaType, content.text.toString('utf8'));
    if (this.#copied.has(name)) return;
    this.#copied.add(name);
    const before = this.#list({ path: name, mediaType, from: '', sha256, bytes });
    if (before !== 'same')
      await this.stage.copy({ name, sha256, bytes, mediaType, content }, before === 'none', signal);
  }

  /** Takes a file away, unless one is put there later. */
  drop(path: string): void {
    if (!findFile(this.#db, path)) return;
    deleteFileRow(this.#db, path);
    this.grown -= 1;
    this.changed.set(path, null);
  }

  /** Puts down which media a story's page shows; those that no page shows any more go. */
  show(seq: number, media: readonly string[]): void {
    this.dropUnshown(replaceShown(this.#db, seq, media));
  }

  dropUnshown(media: readonly string[]): void {
    for (const name of media) if (!isShown(this.#db, name)) this.drop(name);
  }

  /** The files that the site has and should not. */
  removed(): string[] {
    const unseen = this.#isWhole ? deleteUnseenFiles(this.#db) : [];
    const dropped = [...this.changed].flatMap(([path, file]) => (file === null ? [path] : []));
    return [...unseen, ...dropped];
  }

  #list(file: SiteFile): 'same' | 'other' | 'none' {
    const before = findFile(this.#db, file.path);
    // Why: a page that went and one that takes its place are one changed file to the site.
    const isThere = before !== undefined || this.changed.get(file.path) === null;
    if (!before) this.grown += 1;
    const isSame = before?.sha256 === file.sha256 && !this.#isFresh;
    if (!isSame || this.#isWhole || before.from !== file.from) writeFileRow(this.#db, file);
    if (!isSame && this.#isWhole) this.changed.delete(file.path);
    else if (!isSame) this.changed.set(file.path, file);
    return isSame ? 'same' : isThere ? 'other' : 'none';
  }
}
