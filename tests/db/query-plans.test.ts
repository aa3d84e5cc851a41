import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase, openDatabase, type WriteDb } from '../../electron/core/db/database.ts';
import { migrate } from '../../electron/core/db/migrate.ts';
import { filterClauses } from '../../electron/core/db/repositories/article-filter.ts';
import { articlePageSql } from '../../electron/core/db/repositories/article-repository.ts';
import { namesSql } from '../../electron/core/db/repositories/name-repository.ts';
import { newestSql } from '../../electron/core/db/repositories/search-repository.ts';
import { shellAtSql } from '../../electron/core/db/repositories/shell-repository.ts';

let dir: string;
let db: WriteDb;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'copydesk-plans-'));
  db = openDatabase(join(dir, 'newsroom.db'));
  migrate(db);
});
afterAll(() => {
  closeDatabase(db);
  rmSync(dir, { recursive: true, force: true });
});

const planOf = (sql: string): string[] => {
  // Why: values play no part in these plans, and every named one would have to be given.
  const rows = db.prepare(`EXPLAIN QUERY PLAN ${sql.replaceAll(/@\w+/g, "'1'")}`).all() as { detail: string }[];
  return rows.map(({ detail }) => detail);
};
const person = { name: 'Ada Quill', initials: 'AQ', role: 'editor' as const };

describe.each([
  ['everything', {}, 'article_by_update'],
  ['one status', { status: 'ready' as const }, 'article_by_status'],
  ['one section', { section: 'Harbour' }, 'article_by_section'],
  ['one person', { mine: true }, 'article_by_person'],
  ['the spike list', { spiked: true }, 'article_spiked'],
])('the list of %s', (_name, filter, index) => {
  it.each([false, true])('is read in order from an index (after a cursor: %s)', (fromCursor) => {
    const plan = planOf(articlePageSql(filterClauses(filter, person), fromCursor));
    expect(plan).toEqual([expect.stringMatching(new RegExp(`USING INDEX ${index}\\b`))]);
  });
});

it('lists the flagged stories without a sort', () => {
  const plan = planOf(articlePageSql(filterClauses({ flagged: true }, null), false));
  expect(plan.join()).toMatch(/USING INDEX article_(with_flag|by_update)\b/);
  expect(plan.join()).not.toContain('TEMP B-TREE');
});

it('finds the newest without a sort or a scan of the stories', () => {
  for (const filter of [{}, { status: 'draft' as const }, { section: 'Harbour' }]) {
    const plan = planOf(newestSql(filterClauses(filter, null), true)).join('\n');
    expect(plan).toMatch(/SCAN article_search VIRTUAL TABLE/);
    expect(plan).not.toContain('TEMP B-TREE');
    expect(plan).not.toMatch(/SCAN article(_text)?\b(?!_search)/);
  }
});

it('reads the names of the newest stories by their keys, never every draft or block', () => {
  const plan = planOf(namesSql).join('\n');
  expect(plan).toMatch(/USING (?:COVERING )?INDEX article_by_update\b/);
  expect(plan).not.toMatch(/SCAN (?:draft|block|article)\b(?! USING)/);
});

it('finds the masthead of a moment from an index', () => {
  const plan = planOf(shellAtSql.replace('?', '@moment')).join('\n');
  expect(plan).toMatch(/shell_record USING INDEX shell_record_by_date/);
  expect(plan).not.toContain('TEMP B-TREE');
});
