import { createHash } from 'node:crypto';
import type { Migration } from './migration.ts';

/**
 * What stands round the page becomes dated records, to which is only ever added, and every export remembers the text and the record it was made
 * with. The one record there was stays, valid from the beginning.
 */
export const dateSiteShells: Migration = {
  version: 60,
  name: 'date-site-shells',
  up: (db) => {
    db.exec(`
      CREATE TABLE shell (
        hash TEXT PRIMARY KEY,
        json TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE shell_record (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        shell TEXT NOT NULL REFERENCES shell (hash),
        valid_from TEXT NOT NULL,
        saved_at TEXT NOT NULL,
        saved_by TEXT NOT NULL
      ) STRICT;
      CREATE INDEX shell_record_by_date ON shell_record (valid_from, seq);
      CREATE TRIGGER shell_record_kept BEFORE DELETE ON shell_record
        BEGIN SELECT RAISE (ABORT, 'a record of the site shell is never removed'); END;
      CREATE TRIGGER shell_record_fixed BEFORE UPDATE ON shell_record
        BEGIN SELECT RAISE (ABORT, 'a record of the site shell is never changed'); END;

      CREATE TABLE page_export (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        article_seq INTEGER NOT NULL REFERENCES article (seq) ON DELETE CASCADE,
        revision INTEGER NOT NULL,
        as_of TEXT NOT NULL,
        shell TEXT NOT NULL REFERENCES shell (hash),
        exported_at TEXT NOT NULL,
        format_version INTEGER NOT NULL,
        fields TEXT NOT NULL,
        blocks TEXT NOT NULL,
        UNIQUE (article_seq, revision, shell)
      ) STRICT;
    `);
    const kept = db.prepare(`SELECT value FROM setting WHERE key = 'shell'`).pluck().get();
    if (typeof kept !== 'string') return;
    const hash = createHash('sha256').update(kept).digest('hex');
    db.prepare('INSERT INTO shell (hash, json) VALUES (?, ?)').run(hash, kept);
    db.prepare(
      `INSERT INTO shell_record (shell, valid_from, saved_at, saved_by)
       VALUES (?, '1970-01-01T00:00:00.000Z', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), '')`,
    ).run(hash);
    db.prepare(`DELETE FROM setting WHERE key = 'shell'`).run();
  },
};
