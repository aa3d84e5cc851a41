import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Of, type BundleFile } from '../bundle/bundle-file.ts';
import { writeFile } from '../bundle/write-folder.ts';

/** A file in the stage, the path it is meant for, and whether the site has none there yet. */
export interface StagedFile {
  name: string;
  path: string;
  isNew: boolean;
}

/** Takes the new files of a site, each under a number of its own, until the site is switched over to them. */
export class SiteStage {
  readonly staged: StagedFile[] = [];
  /** Files of the stage that are not synced yet. */
  readonly unsynced: string[] = [];
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Writes bytes made for the site. */
  write(path: string, bytes: Uint8Array, isNew: boolean): void {
    this.#write(path, isNew, [bytes]);
  }

  /** Writes a list of the site's files piece by piece and gives its hash. */
  writePieces(path: string, pieces: Iterable<Buffer>): string {
    const digest = createHash('sha256');
    this.#write(path, false, hashed());
    return digest.digest('hex');

    function* hashed(): Generator<Buffer> {
      for (const piece of pieces) {
        digest.update(piece);
        yield piece;
      }
    }
  }

  /** Copies a file of the media folder, whose hash is compared on the way. */
  async copy(file: BundleFile, isNew: boolean, signal?: AbortSignal): Promise<void> {
    await writeFile(this.#next(file.name, isNew), file, signal);
  }

  #write(path: string, isNew: boolean, pieces: Iterable<Uint8Array>): void {
    const target = this.#next(path, isNew);
    this.unsynced.push(target);
    const handle = openSync(target, 'wx');
    try {
      for (const piece of pieces) writeAll(handle, piece);
    } finally {
      closeSync(handle);
    }
  }

  #next(path: string, isNew: boolean): string {
    const name = String(this.staged.length);
    this.staged.push({ name, path, isNew });
    return join(this.#folder, name);
  }
}

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
}

/** Text as the bytes of a file, with their hash. */
export function encoded(text: string): { bytes: Buffer; sha256: string } {
  const bytes = Buffer.from(text, 'utf8');
  return { bytes, sha256: sha256Of(bytes) };
}
