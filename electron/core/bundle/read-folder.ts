import { createReadStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { BundleReader, FoundFile } from './bundle-reader.ts';

/** Every file below a folder. A link is a problem: what it shows lies outside and is not checked. */
export async function readFolder(folder: string): Promise<BundleReader> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: FoundFile[] = [];
  for (const entry of entries) {
    if (entry.isDirectory()) continue;
    const path = join(entry.parentPath, entry.name);
    const { size } = await lstat(path);
    files.push({
      name: relative(folder, path).split(sep).join('/'),
      bytes: size,
      ...(entry.isFile() ? {} : { problem: 'is no plain file: what it leads to is not part of the bundle' }),
      open: () => Promise.resolve(createReadStream(path)),
    });
  }
  return { files, close: () => undefined };
}
