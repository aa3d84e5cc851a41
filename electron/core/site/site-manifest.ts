import { MANIFEST_DIGEST_FILE, MANIFEST_FILE, sha256Of } from '../bundle/bundle-file.ts';
import type { SiteFile } from '../db/site-ledger/ledger-files.ts';
import { joinLines, patchLines, type LineFile } from './line-file.ts';

/** What the manifest says of the site as a whole. */
export interface SiteOrigin {
  title: string;
  /** The moment of the newest revision on the site, ISO 8601. */
  created: string;
  software: string;
  stories: number;
}

/** Files of a site by path; null for one that is no more. */
export type ChangedFiles = ReadonlyMap<string, SiteFile | null>;

const PATH = '{"path":"';
const HASH = '","hash":"sha256:';
const RESOURCES = '"resources":[\n';

const MANIFEST: LineFile = {
  separator: ',\n',
  end: '\n]}\n',
  keyOf: (line) => line.slice(PATH.length, line.indexOf(HASH)),
};
const SUMS: LineFile = { separator: '\n', end: '\n', keyOf: (line) => line.slice(66) };

const manifestLine = ({ path, sha256, bytes, mediaType }: SiteFile): string =>
  `${PATH}${path}${HASH}${sha256}","bytes":${bytes},"mediaType":"${mediaType}","name":"${path.replaceAll('/', '-').toLowerCase()}"}`;
const sumLine = (path: string, sha256: string): string => `${sha256}  ${path}`;

const headOf = ({ title, created, software, stories }: SiteOrigin): string =>
  `${JSON.stringify({ profile: 'data-package', title, created, software, site: { stories } }).slice(0, -1)},${RESOURCES}`;

/** The manifest of all these files, which come in order of their paths. */
export const wholeManifest = (origin: SiteOrigin, files: Iterable<SiteFile>): Generator<Buffer> =>
  joinLines(MANIFEST, headOf(origin), mapped(files, manifestLine));

/** An earlier manifest with the lines of these files replaced; everything else is copied as it is. */
export const patchedManifest = (origin: SiteOrigin, old: Buffer, changed: ChangedFiles): Generator<Buffer> =>
  patchLines(
    MANIFEST,
    old,
    { from: old.indexOf(RESOURCES) + RESOURCES.length, head: headOf(origin) },
    lines(changed, manifestLine),
  );

export const digestText = (manifestSha256: string): string =>
  `${JSON.stringify({ hash: `sha256:${manifestSha256}`, path: MANIFEST_FILE }, null, 2)}\n`;

/** The sums of the manifest and of its digest, which no manifest lists. */
export const ownSums = (manifestSha256: string): [path: string, sha256: string][] => [
  [MANIFEST_DIGEST_FILE, sha256Of(digestText(manifestSha256))],
  [MANIFEST_FILE, manifestSha256],
];

/** The list of sums of all these files, which come in order of their paths, and of the manifest. */
export const wholeSums = (manifestSha256: string, files: Iterable<SiteFile>): Generator<Buffer> =>
  joinLines(SUMS, '', sumLines(ownSums(manifestSha256), files));

export const patchedSums = (manifestSha256: string, old: Buffer, changed: ChangedFiles): Generator<Buffer> => {
  const sums = lines(changed, ({ path, sha256 }) => sumLine(path, sha256));
  for (const [path, sha256] of ownSums(manifestSha256)) sums.set(path, sumLine(path, sha256));
  return patchLines(SUMS, old, { from: 0, head: '' }, sums);
};

function* sumLines(own: [string, string][], files: Iterable<SiteFile>): Generator<string> {
  for (const { path, sha256 } of files) {
    while (own[0] && own[0][0] < path) yield sumLine(...(own.shift() as [string, string]));
    yield sumLine(path, sha256);
  }
  for (const entry of own) yield sumLine(...entry);
}

function* mapped<T>(items: Iterable<T>, text: (item: T) => string): Generator<string> {
  for (const item of items) yield text(item);
}

const lines = (changed: ChangedFiles, text: (file: SiteFile) => string): Map<string, string | null> =>
  new Map([...changed].map(([path, file]) => [path, file && text(file)]));

/** The files that an earlier manifest lists, of which only path and hash are needed; none where it is not as this program writes it. */
export function* listedFiles(manifest: Buffer): Generator<SiteFile> {
  const start = manifest.indexOf(RESOURCES);
  if (start < 0) return;
  for (let at = start + RESOURCES.length, end = 0; (end = manifest.indexOf('\n', at)) > 0; at = end + 1) {
    const line = manifest.toString('latin1', at, end);
    const hash = line.indexOf(HASH);
    if (!line.startsWith(PATH) || hash < 0) return;
    const sha256 = line.slice(hash + HASH.length, hash + HASH.length + 64);
    yield { path: MANIFEST.keyOf(line), sha256, bytes: 0, mediaType: '', from: '' };
  }
}
