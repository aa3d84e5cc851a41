import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SiteResult } from '../../shared/contract/jobs.contract.ts';
import type { ArticleDocument } from '../../shared/document/article-document.ts';
import type { ArticleFields } from '../../shared/document/article-fields.ts';
import type { SiteShell } from '../../shared/document/site-shell.ts';
import type { ArticleId } from '../../shared/domain/ids.ts';
import { longStory } from '../fixtures/documents.ts';
import { ended } from './ended-job.ts';
import { sampleShell } from './page-bundles.ts';
import { openTestCore, type TestCore } from './test-core.ts';

/** A newsroom whose stories make a site. */
export interface SiteNewsroom extends TestCore {
  /** Adds a story that is ready. */
  publish(fields: Partial<ArticleFields>, words?: number): Promise<ArticleId>;
  change(id: ArticleId, change: (document: ArticleDocument) => void): Promise<void>;
  /** Exports into `out`, whatever the publish gate says, and gives the result. Throws what the job failed with. */
  exportSite(out: string, how?: { stories?: 'ready' | 'all'; fresh?: boolean }): Promise<SiteResult>;
}

/** The shell that these sites have unless a test says otherwise. */
export const siteShell = (): SiteShell => ({ ...sampleShell(), baseUrl: 'https://news.example/' });

/** Opens a newsroom at a moment that stands still, or that `now` tells. */
export async function openSiteNewsroom(
  now: () => Date = () => new Date('2026-11-24T12:00:00Z'),
): Promise<SiteNewsroom> {
  const core = await openTestCore({ now });
  const { client } = core;
  await client.newsroom.setShell({ shell: siteShell() });
  let made = 0;
  return {
    ...core,
    publish: async (fields, words = 90) => {
      made += 1;
      const { id, revision } = await client.articles.createFromDocument({ document: longStory(words, made, fields) });
      await client.articles.changeStatus({ id, baseRevision: revision, to: 'ready' });
      return id;
    },
    change: async (id, change) => {
      const { document, summary } = await client.articles.getArticle({ id });
      change(document);
      await client.articles.saveDraft({ id, baseRevision: summary.revision, document });
    },
    exportSite: async (out, { stories = 'ready', fresh = false } = {}) => {
      const { jobId } = await client.jobs.startSiteExport({ out, stories, fresh, allowProblems: true });
      const result = await ended(client, jobId);
      if (result.kind !== 'export-site') throw new Error(`the job ended as ${result.kind}`);
      return result.site;
    },
  };
}

/** A new temporary folder that a site may be exported into. */
export const newFolder = (): string => join(mkdtempSync(join(tmpdir(), 'copydesk-site-')), 'site');

/** Every file below a folder with its text, by path. */
export function filesIn(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(
    paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'latin1')]),
  );
}
