import type { NamedFile } from '../features/import/index.ts';

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** One batch of a folder's entries: a reader gives at most a hundred at a time, and an empty batch at the end. */
const batchOf = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject));

async function filesBelow(entry: FileSystemEntry): Promise<NamedFile[]> {
  if (entry.isFile)
    return [{ name: entry.fullPath.replace(/^\//, ''), file: await fileOf(entry as FileSystemFileEntry) }];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: NamedFile[] = [];
  for (let batch = await batchOf(reader); batch.length > 0; batch = await batchOf(reader)) {
    for (const below of batch) found.push(...(await filesBelow(below)));
  }
  return found;
}

/** Everything that a drop brings, folders opened. To be called while the drop is handled: afterwards a browser forgets what it held. */
export async function droppedFiles(transfer: DataTransfer): Promise<NamedFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const plain = [...transfer.files].map((file) => ({ name: file.name, file }));
  if (!entries.some((entry) => entry?.isDirectory)) return plain;
  const found: NamedFile[] = [];
  for (const entry of entries) if (entry) found.push(...(await filesBelow(entry)));
  return found;
}
