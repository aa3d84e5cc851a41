import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBundle, type BundleRequest } from '../../electron/core/bundle/index.ts';
import type { BundleResult } from '../../shared/contract/jobs.contract.ts';
import type { ArticleDocument } from '../../shared/document/article-document.ts';
import { readDocument } from '../../shared/document/read-document.ts';
import { canonicalJson } from '../../shared/lib/json.ts';
import { siteShellSchema, type SiteShell } from '../../shared/document/site-shell.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SAMPLE = join(ROOT, 'electron', 'core', 'sample');
const PAGE = join(ROOT, 'shared', 'page');

/** The sample newsroom's shell. */
export const sampleShell = (): SiteShell =>
  siteShellSchema.parse(JSON.parse(readFileSync(join(SAMPLE, 'shell.json'), 'utf8')));

/** The sample story, or a change of it. */
export function sampleStory(change: (story: ArticleDocument) => void = () => undefined): ArticleDocument {
  const read = readDocument(JSON.parse(readFileSync(join(SAMPLE, 'sample.story'), 'utf8')));
  if (!read.ok) throw new Error('the sample story could not be read');
  change(read.value);
  return read.value;
}

const sampleMedia = new Map(
  readdirSync(join(SAMPLE, 'media')).map((name): [string, string] => {
    const path = join(SAMPLE, 'media', name);
    return [createHash('sha256').update(readFileSync(path)).digest('hex'), path];
  }),
);

/** A bundle request for a story of the sample newsroom, as an export job makes it, into a new temporary folder. */
export const requestOf = (document: ArticleDocument, change: Partial<BundleRequest> = {}): BundleRequest => ({
  document,
  articleId: 'sample0story0000',
  revision: 7,
  shell: sampleShell(),
  shellHash: createHash('sha256')
    .update(canonicalJson(change.shell ?? sampleShell()))
    .digest('hex'),
  asOf: new Date('2026-11-24T07:30:00Z'),
  out: join(mkdtempSync(join(tmpdir(), 'copydesk-bundle-')), 'story'),
  form: 'folder',
  readMedia: (sha256) => ({ path: sampleMedia.get(sha256) ?? join(SAMPLE, 'media', 'missing') }),
  stylesheet: readFileSync(join(PAGE, 'page.css'), 'utf8'),
  fontsDir: join(PAGE, 'fonts'),
  software: 'Copydesk test',
  problems: [],
  ...change,
});

/** Writes the bundle of a story; see `requestOf`. */
export const bundleOf = (document: ArticleDocument, change: Partial<BundleRequest> = {}): Promise<BundleResult> =>
  writeBundle(requestOf(document, change));
