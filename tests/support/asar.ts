import { closeSync, copyFileSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of an archive; what is unpacked lies beside the archive and has no place in it. */
export interface ArchivedFile {
  path: string;
  size: number;
  unpacked: boolean;
  /** Where its bytes begin, counted from the end of the header. */
  offset: number;
}

interface Entry {
  files?: Record<string, Entry>;
  size?: number;
  offset?: string;
  unpacked?: boolean;
}

/** Four numbers stand before the header's JSON; the second is the header's length and the fourth the JSON's. */
const PREFIX_BYTES = 16;

/** Electron's archive, read without the tool that wrote it. */
export class Asar {
  readonly files: readonly ArchivedFile[];
  readonly #archive: string;
  readonly #base: number;

  constructor(archive: string) {
    this.#archive = archive;
    const prefix = this.#read(0, PREFIX_BYTES);
    this.#base = 8 + prefix.readUInt32LE(4);
    const json = this.#read(PREFIX_BYTES, prefix.readUInt32LE(12)).toString('utf8');
    this.files = filesOf(JSON.parse(json) as Entry, '');
  }

  /** Writes everything out as Electron sees it: what is unpacked stands among the rest. */
  extractTo(folder: string): void {
    for (const { path, size, unpacked, offset } of this.files) {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      if (unpacked) copyFileSync(join(`${this.#archive}.unpacked`, path), target);
      else writeFileSync(target, this.#read(this.#base + offset, size));
    }
  }

  #read(position: number, length: number): Buffer {
    const bytes = Buffer.alloc(length);
    const handle = openSync(this.#archive, 'r');
    try {
      readSync(handle, bytes, 0, length, position);
    } finally {
      closeSync(handle);
    }
    return bytes;
  }
}

function filesOf(entry: Entry, path: string): ArchivedFile[] {
  if (entry.files) {
    return Object.entries(entry.files).flatMap(([name, inner]) =>
      filesOf(inner, path === '' ? name : `${path}/${name}`),
    );
  }
  const { size = 0, offset = '0', unpacked = false } = entry;
  return [{ path, size, unpacked, offset: Number(offset) }];
}
