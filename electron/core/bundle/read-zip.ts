import { promisify } from 'node:util';
import type { Readable } from 'node:stream';
import { open, type Entry, type Options, type ZipFile } from 'yauzl';
import type { BundleReader, FoundFile } from './bundle-reader.ts';

const openZip = promisify<string, Options, ZipFile>(open);

/** Every file of a zip. An entry that stands twice is a problem: programs differ in which of the two they show. */
export async function readZip(path: string): Promise<BundleReader> {
  const zip = await openZip(path, {
    lazyEntries: true,
    autoClose: false,
    validateEntrySizes: true,
    strictFileNames: true,
  });
  try {
    const entries = await entriesOf(zip);
    const seen = new Set<string>();
    const files = entries.map((entry): FoundFile => {
      const twice = seen.has(entry.fileName);
      seen.add(entry.fileName);
      return {
        name: entry.fileName,
        bytes: entry.uncompressedSize,
        ...(twice ? { problem: 'stands in the zip twice' } : {}),
        open: () => openEntry(zip, entry),
      };
    });
    return { files, close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

const entriesOf = (zip: ZipFile): Promise<Entry[]> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      if (!entry.fileName.endsWith('/')) entries.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });

const openEntry = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (stream ? resolve(stream) : reject(error ?? new Error('no stream'))));
  });
