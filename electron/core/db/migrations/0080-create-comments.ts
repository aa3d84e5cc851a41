import type { Migration } from './migration.ts';

/** What colleagues say about a story's words; an answer has the comment it answers as its parent, and no words of the story. */
export const createComments: Migration = {
  version: 80,
  name: 'create-comments',
  up: (db) =>
    db.exec(`
      CREATE TABLE comment (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        article_seq INTEGER NOT NULL REFERENCES article (seq) ON DELETE CASCADE,
        parent_seq INTEGER REFERENCES comment (seq) ON DELETE CASCADE,
        block_id TEXT NOT NULL,
        exact TEXT NOT NULL,
        prefix TEXT NOT NULL,
        suffix TEXT NOT NULL,
        text TEXT NOT NULL,
        person TEXT,
        at TEXT NOT NULL,
        resolved_at TEXT,
        resolved_by TEXT,
        removed_at TEXT
      ) STRICT;
      CREATE INDEX comment_by_article ON comment (article_seq, seq);
      CREATE INDEX comment_by_parent ON comment (parent_seq) WHERE parent_seq IS NOT NULL;
    `),
};
