import { buffer as collect } from 'node:stream/consumers';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { AppError } from '../../../../../shared/contract/errors.ts';
import { LARGEST_PACKED_TEXT, LARGEST_UNPACKED, MOST_PACKED_FILES } from '../../limits.ts';

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

const broken = (name: string, cause: unknown): AppError =>
  new AppError(
    'validation',
    `“${name}” is broken or was cut short: it can’t be unpacked. Nothing was changed; copy it anew from where it came, or open it in Word and save it again.`,
    { cause },
  );

const tooLarge = (name: string): AppError =>
  new AppError(
    'validation',
    `“${name}” unpacks to more than a Word file of a story ever holds. It was not opened, and nothing was changed; if it is yours, save it again without its pictures.`,
  );

function openZip(name: string, bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    fromBuffer(buffer, { lazyEntries: true, strictFileNames: false }, (error, zip) => {
      if (error) reject(broken(name, error));
      else resolve(zip);
    });
  });
}

function listEntries(name: string, zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    let unpacked = 0;
    zip.on('error', (error: Error) => reject(broken(name, error)));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      unpacked += entry.uncompressedSize;
      const isText = /\.(?:xml|rels)$/i.test(entry.fileName);
      if (
        unpacked > LARGEST_UNPACKED ||
        entries.length > MOST_PACKED_FILES ||
        (isText && entry.uncompressedSize > LARGEST_PACKED_TEXT)
      ) {
        reject(tooLarge(name));
      } else zip.readEntry();
    });
    zip.readEntry();
  });
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

function unpack(name: string, zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        reject(broken(name, error));
        return;
      }
      // Why no bound here: the reader ends with an error as soon as an entry is longer than it said, and what it said was added up.
      collect(stream).then(resolve, (cause: unknown) => reject(broken(name, cause)));
    });
  });
}
