import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBundle, type BundleRequest, type WrittenBundle } from '../../electron/core/bundle/index.ts';
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

/** The sample newsroom’s shell in other colours and type, with a logo and a style sheet of its own. */
export function themedShell(): SiteShell {
  const shell = sampleShell();
  const { light, dark } = shell.theme;
  const { leadImage, leadVideo } = sampleStory().fields;
  const media = leadImage?.media ?? leadVideo?.poster;
  if (!media) throw new Error('the sample story has no lead picture');
  shell.theme = {
    light: { ...light, paper: '#f7f9fc', ink: '#0b1f33', accent: '#0b5d4e', link: '#0a4aa6', notice: '#dcefe9' },
    dark: { ...dark, paper: '#0b1420', ink: '#e6eef7', accent: '#6fd3bd', link: '#a9ccff', notice: '#123a33' },
    type: { headlines: 'slab', text: 'transitional', labels: 'system', size: 'large' },
    logo: { media, alt: 'The Ellory Courier' },
    stylesheet: [
      '.masthead { background: #0b1f33; color: #ffffff }',
      '.masthead :is(a, .city) { color: #ffffff }',
      '.pull-quote { border-inline-start: 6px solid var(--accent); padding-inline-start: 1rem }',
      `.related { background-image: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E") }`,
    ].join('\n'),
  };
  return shell;
}

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
export const bundleOf = (document: ArticleDocument, change: Partial<BundleRequest> = {}): Promise<WrittenBundle> =>
  writeBundle(requestOf(document, change));
