import type { Migration } from './migration.ts';

/**
 * The words of every story, and the index over them. `place` grows with every indexing, so that the newest stories have the highest
 * and a search in order of age needs no sort.
 */
export const createSearch: Migration = {
  version: 20,
  name: 'create-search',
  up: (db) =>
    db.exec(`
      CREATE TABLE article_text (
        place INTEGER PRIMARY KEY AUTOINCREMENT,
        article_seq INTEGER NOT NULL UNIQUE,
        headline TEXT NOT NULL,
        fields TEXT NOT NULL,
        body TEXT NOT NULL
      ) STRICT;
      CREATE TABLE index_queue (article_seq INTEGER PRIMARY KEY) STRICT;
      CREATE VIRTUAL TABLE article_search USING fts5 (
        headline, fields, body,
        content = 'article_text', content_rowid = 'place',
        tokenize = 'unicode61 remove_diacritics 2', detail = full, prefix = '2 3 4'
      );
      INSERT INTO article_search (article_search, rank) VALUES ('automerge', 0);
    `),
};
