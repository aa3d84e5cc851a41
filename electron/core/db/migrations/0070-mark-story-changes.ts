import type { Migration } from './migration.ts';

/**
 * Gives every change of a story a mark that grows, so that a site's next export finds what changed since its last one without looking at every
 * story. `site_export` holds what the last export of each site left as its sign: a newsroom brought back from a backup has another, or none.
 */
export const markStoryChanges: Migration = {
  version: 70,
  name: 'mark-story-changes',
  up: (db) =>
    db.exec(`
      CREATE TABLE article_change (
        mark INTEGER PRIMARY KEY AUTOINCREMENT,
        article_seq INTEGER NOT NULL UNIQUE
      ) STRICT;
      CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
        DELETE FROM article_change WHERE article_seq = new.seq;
        INSERT INTO article_change (article_seq) VALUES (new.seq);
      END;
      CREATE TRIGGER article_changed AFTER UPDATE ON article BEGIN
        DELETE FROM article_change WHERE article_seq = new.seq;
        INSERT INTO article_change (article_seq) VALUES (new.seq);
      END;
      CREATE TRIGGER article_deleted AFTER DELETE ON article BEGIN
        DELETE FROM article_change WHERE article_seq = old.seq;
        INSERT INTO article_change (article_seq) VALUES (old.seq);
      END;
      CREATE INDEX article_with_embargo ON article (embargo_at) WHERE embargo_at IS NOT NULL;

      CREATE TABLE site_export (
        ledger TEXT PRIMARY KEY,
        sign TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
    `),
};
