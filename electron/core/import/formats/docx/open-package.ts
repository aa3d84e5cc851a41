import type { Entry } from 'yauzl';
import { AppError } from '../../../../../shared/contract/errors.ts';
import { listEntries, openZip, unpack } from '../zip-file.ts';

/** The files of a Word file that a story can be made of, by their names. */
export type Package = Map<string, Uint8Array>;

const NEEDED = /^(?:\[Content_Types\]\.xml|_rels\/|word\/|docProps\/|customXml\/)/;

/**
 * Unpacks a Word file, within bounds that a bomb can't pass: what it says of its sizes is added up before anything is unpacked, and held to while it is.
 * Throws AppError: `unsupported_format` for a zip that is no Word file, `validation` for one that is broken or too large.
 */
export async function openPackage(name: string, bytes: Uint8Array): Promise<Package> {
  const zip = await openZip(name, bytes);
  const entries = await listEntries(name, zip);
  assertWordFile(name, entries);
  const files: Package = new Map();
  for (const entry of entries) {
    if (!NEEDED.test(entry.fileName) || entry.fileName.endsWith('/')) continue;
    files.set(entry.fileName, await unpack(name, zip, entry));
  }
  return files;
}

function assertWordFile(name: string, entries: readonly Entry[]): void {
  const has = (pattern: RegExp): boolean => entries.some(({ fileName }) => pattern.test(fileName));
  if (has(/^word\/.*\.xml$/)) return;
  const what = has(/^xl\//)
    ? 'a spreadsheet'
    : has(/^ppt\//)
      ? 'a presentation'
      : has(/^content\.xml$/)
        ? 'an OpenDocument file'
        : 'a zip archive';
  const instead =
    what === 'a zip archive'
      ? 'Unpack it and bring in what is inside.'
      : 'Save it as a Word file (.docx), or paste its text.';
  throw new AppError('unsupported_format', `“${name}” is ${what} and no Word file. ${instead} Nothing was changed.`);
}
