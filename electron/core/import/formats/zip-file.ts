import { buffer as collect } from 'node:stream/consumers';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { AppError } from '../../../../shared/contract/errors.ts';
import { LARGEST_PACKED_TEXT, LARGEST_UNPACKED, MOST_PACKED_FILES } from '../limits.ts';

const broken = (name: string, cause: unknown): AppError =>
  new AppError(
    'validation',
    `“${name}” is broken or was cut short: it can’t be unpacked. Nothing was changed; copy it anew from where it came, or open it in the program that wrote it and save it again.`,
    { cause },
  );

const tooLarge = (name: string): AppError =>
  new AppError(
    'validation',
    `“${name}” unpacks to more than a story ever holds. It was not opened, and nothing was changed; if it is yours, save it again without its pictures.`,
  );

/** Opens a zip in memory. Throws AppError `validation` for one that is broken. */
export function openZip(name: string, bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    fromBuffer(buffer, { lazyEntries: true, strictFileNames: false }, (error, zip) => {
      if (error) reject(broken(name, error));
      else resolve(zip);
    });
  });
}

/**
 * The entries of a zip, once each. Throws AppError `validation` for one that is broken, or that says it unpacks to more than a source may: what it says of its
 * sizes is added up before anything is unpacked, and held to while it is.
 */
export function listEntries(name: string, zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    let unpacked = 0;
    zip.on('error', (error: Error) => reject(broken(name, error)));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      unpacked += entry.uncompressedSize;
      const isText = /\.(?:xml|rels|json)$/i.test(entry.fileName);
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

/** One entry's bytes. */
export function unpack(name: string, zip: ZipFile, entry: Entry): Promise<Uint8Array> {
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
