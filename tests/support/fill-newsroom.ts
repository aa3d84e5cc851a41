import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { closeDatabase, openDatabase } from '../../electron/core/db/database.ts';
import { migrate } from '../../electron/core/db/migrate.ts';
import { insertArticle } from '../../electron/core/db/repositories/article-repository.ts';
import { insertBlocks } from '../../electron/core/db/repositories/block-repository.ts';
import { writeDraft } from '../../electron/core/db/repositories/draft-repository.ts';
import { writeSetting } from '../../electron/core/db/repositories/setting-repository.ts';
import { takeApart } from '../../electron/core/documents/stored-document.ts';
import type { ArticleDocument } from '../../shared/document/article-document.ts';
import type { SiteShell } from '../../shared/document/site-shell.ts';

/** Puts stories, all ready, straight into the store of a new newsroom in `dir`: thousands of saves by hand would take as long as a working day. */
export function fillNewsroom(dir: string, shell: SiteShell, documents: Iterable<ArticleDocument>): void {
  mkdirSync(dir, { recursive: true });
  const db = openDatabase(join(dir, 'newsroom.db'));
  migrate(db);
  const fill = db.transaction(() => {
    writeSetting(db, 'shell', shell);
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
