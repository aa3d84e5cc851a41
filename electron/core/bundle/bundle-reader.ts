import type { Readable } from 'node:stream';

/** A file found in a bundle that is being verified. */
export interface FoundFile {
  /** Path inside the bundle, with `/`. */
  name: string;
  bytes: number;
  /** Set where the file can't be what it should be, whatever its bytes: a link out of the folder, an entry that stands twice. */
  problem?: string;
  open(): Promise<Readable>;
}

/** A bundle opened for reading, folder or zip. */
export interface BundleReader {
  files: FoundFile[];
  close(): void;
}
