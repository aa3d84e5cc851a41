import type { Migration } from './migration.ts';

/** How each story that came in was understood, and which of its set-aside lines and doubts were settled since. */
export const keepImportReports: Migration = {
  version: 30,
  name: 'keep-import-reports',
  up: (db) =>
    db.exec(`
      CREATE TABLE import_report (
        article_seq INTEGER PRIMARY KEY REFERENCES article (seq) ON DELETE CASCADE,
        report TEXT NOT NULL,
        restored TEXT NOT NULL,
        confirmed TEXT NOT NULL
      ) STRICT;
    `),
};
