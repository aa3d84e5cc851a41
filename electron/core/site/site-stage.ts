import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Of, type BundleFile } from '../bundle/bundle-file.ts';
import { writeFile } from '../bundle/write-folder.ts';

/** A file in the stage and the path it is meant for. */
export interface StagedFile {
  name: string;
  path: string;
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
  write(path: string, bytes: Uint8Array): void {
    const target = this.#next(path);
    this.unsynced.push(target);
    const handle = openSync(target, 'wx');
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
    } finally {
      closeSync(handle);
    }
  }

  /** Copies a file of the media folder, whose hash is compared on the way. */
  async copy(file: BundleFile, signal?: AbortSignal): Promise<void> {
    await writeFile(this.#next(file.name), file, signal);
  }

  #next(path: string): string {
    const name = String(this.staged.length);
    this.staged.push({ name, path });
    return join(this.#folder, name);
  }
}

/** Text as the bytes of a file, with their hash. */
export function encoded(text: string): { bytes: Buffer; sha256: string } {
  const bytes = Buffer.from(text, 'utf8');
  return { bytes, sha256: sha256Of(bytes) };
}
