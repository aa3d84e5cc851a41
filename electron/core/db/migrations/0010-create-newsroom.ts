import type { Migration } from './migration.ts';

export const createNewsroom: Migration = {
  version: 10,
  name: 'create-newsroom',
  up: (db) =>
    db.exec(`
      CREATE TABLE block (
        hash TEXT PRIMARY KEY,
        json TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE article (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        status TEXT NOT NULL,
        section TEXT NOT NULL,
        kicker TEXT NOT NULL,
        flag TEXT NOT NULL,
        headline TEXT NOT NULL,
        slug TEXT NOT NULL,
        words INTEGER NOT NULL,
        revision INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        updated_by TEXT,
        updated_by_name TEXT NOT NULL,
        embargo_at TEXT,
        spiked_at TEXT
      ) STRICT;
      CREATE INDEX article_by_update ON article (updated_at DESC, seq DESC) WHERE spiked_at IS NULL;
      CREATE INDEX article_by_status ON article (status, updated_at DESC, seq DESC) WHERE spiked_at IS NULL;
      CREATE INDEX article_by_section ON article (section, updated_at DESC, seq DESC) WHERE spiked_at IS NULL;
      CREATE INDEX article_by_person ON article (updated_by_name, updated_at DESC, seq DESC) WHERE spiked_at IS NULL;
      CREATE INDEX article_with_flag ON article (updated_at DESC, seq DESC) WHERE spiked_at IS NULL AND flag <> '';
      CREATE INDEX article_spiked ON article (updated_at DESC, seq DESC) WHERE spiked_at IS NOT NULL;

      CREATE TABLE draft (
        article_seq INTEGER PRIMARY KEY REFERENCES article (seq) ON DELETE CASCADE,
        format_version INTEGER NOT NULL,
        fields TEXT NOT NULL,
        blocks TEXT NOT NULL
      ) STRICT;

      CREATE TABLE revision (
        id TEXT PRIMARY KEY,
        article_seq INTEGER NOT NULL REFERENCES article (seq) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        started_at TEXT NOT NULL,
        at TEXT NOT NULL,
        person TEXT,
        headline TEXT NOT NULL,
        words INTEGER NOT NULL,
        format_version INTEGER NOT NULL,
        fields TEXT NOT NULL,
        blocks TEXT NOT NULL,
        UNIQUE (article_seq, number)
      ) STRICT;

      CREATE TABLE applied_command (
        command_id TEXT PRIMARY KEY,
        result TEXT NOT NULL,
        at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX applied_command_by_age ON applied_command (at);

      CREATE TABLE media (
        sha256 TEXT PRIMARY KEY,
        media_type TEXT NOT NULL,
        name TEXT NOT NULL,
        bytes INTEGER NOT NULL,
        width INTEGER,
        height INTEGER,
        added_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE setting (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
    `),
};
