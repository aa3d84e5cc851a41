import type { PublishProblem } from '../../../shared/document/publish-gate.ts';
import {
  byName,
  jsonFile,
  MANIFEST_DIGEST_FILE,
  MANIFEST_FILE,
  SUMS_FILE,
  textFile,
  type BundleFile,
} from './bundle-file.ts';

/** Whose page it is, and what made it. */
export interface BundleOrigin {
  title: string;
  articleId: string;
  revision: number;
  /** ISO 8601; the moment of the revision, not of the export. */
  created: string;
  software: string;
  /** What stood round the page, by the hash of its record. */
  shellHash: string;
  /** What stood in the way of publishing, where this is a draft copy. */
  draftCopy?: { problems: readonly PublishProblem[] };
}

/** The files of a bundle with its three lists, in order: manifest (Data Package), the manifest's digest, and SHA256SUMS over all. */
export function withLists(files: readonly BundleFile[], origin: BundleOrigin): BundleFile[] {
  const resources = [...files].sort(byName).map(({ name, sha256, bytes, mediaType }) => ({
    name: resourceName(name),
    path: name,
    hash: `sha256:${sha256}`,
    bytes,
    mediaType,
  }));
  const { articleId, revision, shellHash, ...rest } = origin;
  const manifest = jsonFile(MANIFEST_FILE, 'application/json', {
    profile: 'data-package',
    ...rest,
    article: { id: articleId, revision },
    shell: { hash: `sha256:${shellHash}` },
    resources,
  });
  const digest = jsonFile(MANIFEST_DIGEST_FILE, 'application/json', {
    path: MANIFEST_FILE,
    hash: `sha256:${manifest.sha256}`,
  });
  const listed = [...files, manifest, digest].sort(byName);
  const sums = listed.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
  return [...listed, textFile(SUMS_FILE, 'text/plain', sums)].sort(byName);
}

/** A Data Package's resource name: the path in lower-case letters, digits, `-`, `.` and `_`. */
const resourceName = (path: string): string => path.toLowerCase().replace(/[^a-z0-9._-]+/g, '-');
