import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeDatabase, openDatabase } from '../../electron/core/db/database.ts';
import { exportSite } from '../../electron/core/site/index.ts';
import type { SiteResult } from '../../shared/contract/jobs.contract.ts';
import { emptyShell } from '../../shared/document/site-shell.ts';

const PAGE = join(import.meta.dirname, '..', '..', 'shared', 'page');

/** Exports a newsroom's stories, those that are ready or all, as a site of this name; also from a process of its own that may be killed. */
export async function exportAs(
  dataDir: string,
  out: string,
  siteName: string,
  stories: 'ready' | 'all',
): Promise<SiteResult> {
  const db = openDatabase(join(dataDir, 'newsroom.db'));
  try {
    return await exportSite({
      db,
      out,
      ledgersDir: join(dataDir, 'sites'),
      stories,
      fresh: false,
      allowProblems: true,
      shell: { ...emptyShell(), siteName, baseUrl: 'https://news.example/' },
      software: 'Copydesk test',
      now: '2026-11-24T12:00:00Z',
      stylesheet: readFileSync(join(PAGE, 'page.css'), 'utf8') + readFileSync(join(PAGE, 'site.css'), 'utf8'),
      fontsDir: join(PAGE, 'fonts'),
      mediaPath: (sha256) => join(dataDir, 'media', sha256.slice(0, 2), sha256),
    });
  } finally {
    closeDatabase(db);
  }
}

if (process.argv[1] === import.meta.filename) {
  const [, , dataDir = '', out = '', siteName = '', stories] = process.argv;
  process.stdout.write('started\n');
  await exportAs(dataDir, out, siteName, stories === 'all' ? 'all' : 'ready');
}
