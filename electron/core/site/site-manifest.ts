import { MANIFEST_DIGEST_FILE, MANIFEST_FILE, sha256Of, SUMS_FILE } from '../bundle/bundle-file.ts';

/** One file of a site: its bytes, and what they were made from, as one word. */
export interface SiteFile {
  /** From the site's top, lower-case ASCII. */
  path: string;
  sha256: string;
  bytes: number;
  mediaType: string;
  from: string;
}

/**
 * A site's files as lines of its manifest, by path: `{"path":…,"hash":…,"bytes":…,"mediaType":…,"name":…,"from":…}`.
 * They are compared and written again as text; parsing ten thousand of them would cost more than everything else that a changed story does.
 */
export type SiteFiles = Map<string, string>;

const PATH = '{"path":"';
const HASH = '","hash":"sha256:';

export const fileLine = ({ path, sha256, bytes, mediaType, from }: SiteFile): string =>
  `${PATH}${path}${HASH}${sha256}","bytes":${bytes},"mediaType":"${mediaType}","name":"${path.replaceAll('/', '-').toLowerCase()}","from":${JSON.stringify(from)}}`;

/** True where the line's file was made from this. */
export const madeFrom = (line: string | undefined, from: string): boolean =>
  line?.endsWith(`,"from":${JSON.stringify(from)}}`) ?? false;

export const hashIn = (path: string, line: string): string => {
  const start = PATH.length + path.length + HASH.length;
  return line.slice(start, start + 64);
};

const RESOURCES = '"resources":[\n';
const END = '\n]}\n';

/** The files that a manifest lists; undefined where it is not as this program writes it. */
export function readManifest(text: string): SiteFiles | undefined {
  const start = text.indexOf(RESOURCES);
  if (start < 0 || !text.endsWith(END)) return undefined;
  const lines = text.slice(start + RESOURCES.length, -END.length).split(',\n');
  const files: SiteFiles = new Map();
  for (const line of lines) {
    const end = line.indexOf(HASH);
    if (!line.startsWith(PATH) || end < 0) return undefined;
    files.set(line.slice(PATH.length, end), line);
  }
  return files;
}

/** What the manifest says of the site as a whole. */
export interface SiteOrigin {
  title: string;
  /** The moment of the newest revision on the site, ISO 8601. */
  created: string;
  software: string;
  stories: number;
}

/** The three lists of a site as texts, by file. `files` is in order of its paths. */
export function siteLists(files: SiteFiles, { title, created, software, stories }: SiteOrigin): Map<string, string> {
  const head = JSON.stringify({ profile: 'data-package', title, created, software, site: { stories } }).slice(0, -1);
  const manifest = `${head},${RESOURCES}${[...files.values()].join(',\n')}${END}`;
  const manifestHash = sha256Of(manifest);
  const digest = `${JSON.stringify({ hash: `sha256:${manifestHash}`, path: MANIFEST_FILE }, null, 2)}\n`;
  const own: [string, string][] = [
    [MANIFEST_DIGEST_FILE, sha256Of(digest)],
    [MANIFEST_FILE, manifestHash],
  ];
  const sums: string[] = [];
  for (const [path, line] of files) {
    while (own[0] && own[0][0] < path) sums.push(sumLine(...(own.shift() as [string, string])));
    sums.push(sumLine(path, hashIn(path, line)));
  }
  sums.push(...own.map((entry) => sumLine(...entry)));
  return new Map([
    [MANIFEST_FILE, manifest],
    [MANIFEST_DIGEST_FILE, digest],
    [SUMS_FILE, sums.join('')],
  ]);
}

const sumLine = (path: string, sha256: string): string => `${sha256}  ${path}\n`;
