import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { closeDatabase, openDatabase } from '../../electron/core/db/database.ts';
import { sha256Of } from '../../electron/core/bundle/bundle-file.ts';
import { migrate } from '../../electron/core/db/migrate.ts';
import { insertArticle } from '../../electron/core/db/repositories/article-repository.ts';
import { insertBlocks } from '../../electron/core/db/repositories/block-repository.ts';
import { writeDraft } from '../../electron/core/db/repositories/draft-repository.ts';
import { insertShellRecord } from '../../electron/core/db/repositories/shell-repository.ts';
import { takeApart } from '../../electron/core/documents/stored-document.ts';
import type { ArticleDocument } from '../../shared/document/article-document.ts';
import { canonicalJson } from '../../shared/lib/json.ts';
import type { SiteShell } from '../../shared/document/site-shell.ts';

/** Puts stories, all ready, straight into the store of a new newsroom in `dir`: thousands of saves by hand would take as long as a working day. */
export function fillNewsroom(dir: string, shell: SiteShell, documents: Iterable<ArticleDocument>): void {
  mkdirSync(dir, { recursive: true });
  const db = openDatabase(join(dir, 'newsroom.db'));
  migrate(db);
  const fill = db.transaction(() => {
    const json = canonicalJson(shell);
    const began = '2026-01-01T00:00:00.000Z';
    insertShellRecord(db, { hash: sha256Of(json), json, validFrom: began, savedAt: began, savedBy: '' });
    let number = 0;
    for (const document of documents) {
      number += 1;
      const { row, contents } = takeApart(document);
      const { section, kicker, flag, headline, slug } = document.fields;
      insertBlocks(db, contents);
      const at = new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString();
      const seq = insertArticle(db, {
        id: `story${String(number).padStart(11, '0')}`,
        ...{ status: 'ready', section, kicker, flag, headline, slug, words: 100, revision: 1 },
        ...{ created_at: at, updated_at: at, updated_by: null, updated_by_name: '', embargo_at: null, spiked_at: null },
      });
      writeDraft(db, seq, row);
    }
  });
  fill.immediate();
  closeDatabase(db);
}
