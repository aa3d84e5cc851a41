import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { CONTENT_SECURITY_POLICY } from '../../../shared/domain/content-security-policy.ts';
import type { StoredFile } from '../core.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  // Why: the spelling dictionaries, in Hunspell's form.
  '.aff': 'text/plain; charset=utf-8',
  '.dic': 'text/plain; charset=utf-8',
};

/** The place of a host's path below a folder, as its parts; undefined for one that names anything but plain files in it. */
export function safeParts(pathname: string): string[] | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    // Why: a broken percent sign names no file; the answer is the same as for a file that is not there.
    return undefined;
  }
  const parts = decoded.split('/').slice(1);
  return parts.every((part) => /^[\w@-][\w.@-]*$/.test(part)) ? parts : undefined;
}

/** A file of the program itself opened for reading; undefined where there is none. */
export async function openProgramFile(path: string): Promise<StoredFile | undefined> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  const mediaType = MEDIA_TYPES[extname(path)];
  if (!found?.isFile() || mediaType === undefined) return undefined;
  return { bytes: found.size, mediaType, read: (range) => createReadStream(path, range) };
}

/** A file of the published page, for the preview: its style sheet, and the fonts that lie beside that; undefined for anything else. */
export async function openPageFile(pageStylesheet: string, name: string): Promise<StoredFile | undefined> {
  if (name === 'page.css') return await openProgramFile(pageStylesheet);
  return /^fonts\/[a-z0-9-]+\.woff2$/.test(name)
    ? await openProgramFile(join(dirname(pageStylesheet), name))
    : undefined;
}

/** A file of the program's interface with the headers it is sent with: `/` is its page, everything else a file beside it. */
export async function openInterfaceFile(
  interfaceDir: string,
  pathname: string,
): Promise<{ file: StoredFile; headers: Record<string, string> } | undefined> {
  const parts = pathname === '/' ? ['index.html'] : safeParts(pathname);
  const file = parts && (await openProgramFile(join(interfaceDir, ...parts)));
  if (!file) return undefined;
  // Why: the build names files in assets/ by their content, so that a name never changes its bytes.
  const lasting = parts[0] === 'assets';
  const headers = {
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'cache-control': lasting ? 'private, max-age=31536000, immutable' : 'no-cache',
  };
  return { file, headers };
}
