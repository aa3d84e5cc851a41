import type { Migration } from './migration.ts';

/** An export remembers too where the stories stood that its page links to; with other addresses it is another export. */
export const keepExportLinks: Migration = {
  version: 90,
  name: 'keep-export-links',
  up: (db) =>
    db.exec(`
      CREATE TABLE page_export_with_links (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        article_seq INTEGER NOT NULL REFERENCES article (seq) ON DELETE CASCADE,
        revision INTEGER NOT NULL,
        as_of TEXT NOT NULL,
        shell TEXT NOT NULL REFERENCES shell (hash),
        links TEXT NOT NULL,
        exported_at TEXT NOT NULL,
        format_version INTEGER NOT NULL,
        fields TEXT NOT NULL,
        blocks TEXT NOT NULL,
        UNIQUE (article_seq, revision, shell, links)
      ) STRICT;
      INSERT INTO page_export_with_links
        SELECT seq, article_seq, revision, as_of, shell, '{}', exported_at, format_version, fields, blocks
        FROM page_export;
      DROP TABLE page_export;
      ALTER TABLE page_export_with_links RENAME TO page_export;
    `),
};
