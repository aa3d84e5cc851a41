import { AppError } from '../../../shared/contract/errors.ts';
import type { KnownFormat } from '../../../shared/contract/import-report.ts';

const MEGABYTE = 1024 * 1024;

/** The largest source of each form, in bytes: a hundred times a long story's, and small enough to be read in seconds. A Word file brings its pictures. */
const LARGEST: Readonly<Record<KnownFormat, number>> = {
  text: 8 * MEGABYTE,
  md: 8 * MEGABYTE,
  rtf: 64 * MEGABYTE,
  html: 64 * MEGABYTE,
  docx: 256 * MEGABYTE,
  story: 64 * MEGABYTE,
};

/** The most that a source may unpack to, in bytes and in files. */
export const LARGEST_UNPACKED = 512 * MEGABYTE;
export const MOST_PACKED_FILES = 5_000;
/** The most that one XML part of a Word file may hold, in bytes: a book's worth. */
export const LARGEST_PACKED_TEXT = 32 * MEGABYTE;

/** The most mark-up that is read as a page once scripts and styles are out, in characters, and the deepest nesting of it. */
export const LARGEST_MARKUP = 6 * MEGABYTE;
export const DEEPEST_NESTING = 1_500;

/** How long one source may take, in milliseconds, and what its worker may hold, in megabytes. */
export const LONGEST_READING_MS = 30_000;
export const WORKER_MEMORY_MB = 1_536;

/** Throws AppError `validation` for a source that is larger than its form may be. */
export function assertSize(name: string, format: KnownFormat, bytes: number): void {
  const largest = LARGEST[format];
  if (bytes <= largest) return;
  const [has, may] = [bytes, largest].map((size) => `${Math.ceil(size / MEGABYTE)} MB`);
  throw new AppError(
    'validation',
    `“${name}” is too large: it has ${has}, and Copydesk reads up to ${may} of this kind. Nothing was changed; bring it in in parts.`,
  );
}
