import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../shared/lib/json.ts';

/** A file of a bundle: text made for it, or a file of the media folder that is streamed into it. */
export interface BundleFile {
  /** Path inside the bundle, with `/`; lower-case ASCII but for the names that others look for (SHA256SUMS). */
  name: string;
  mediaType: string;
  /** Hexadecimal. */
  sha256: string;
  bytes: number;
  content: { text: Buffer } | { path: string };
}

/** Names that every bundle has. */
export const PAGE_FILE = 'index.html';
export const ARTICLE_FILE = 'article.json';
export const MANIFEST_FILE = 'manifest.json';
export const MANIFEST_DIGEST_FILE = 'manifest-digest.json';
export const SUMS_FILE = 'SHA256SUMS';

/** Where a site's export gathers its files before the site is switched over to them; it is there only while that goes on, or after it was cut short. */
export const STAGE_FOLDER = '.copydesk-site';

/** The file by which a folder is known as a site of ours, and what its pages were made with. */
export const SITE_FILE = 'site.json';

export const sha256Of = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

export function textFile(name: string, mediaType: string, text: string): BundleFile {
  const bytes = Buffer.from(text, 'utf8');
  return { name, mediaType, sha256: sha256Of(bytes), bytes: bytes.length, content: { text: bytes } };
}

/** JSON with sorted keys, indented, so that equal values have equal bytes and a person can read them. */
export const jsonFile = (name: string, mediaType: string, value: unknown): BundleFile =>
  textFile(name, mediaType, `${JSON.stringify(JSON.parse(canonicalJson(value)), null, 2)}\n`);

/** Sorted by code unit, as the entries of a bundle always are. */
export const byName = (a: { name: string }, b: { name: string }): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
