import type { ReadDb } from '../database.ts';
import { statement } from '../statement.ts';

/** Names from so many of the newest stories; those of older ones are seldom written again. */
const STORIES = 2_000;
/** Pull quotes cost a look-up for each block of a story. */
const STORIES_READ_WHOLE = 500;

const newest = (count: number): string =>
  `SELECT seq FROM article WHERE spiked_at IS NULL ORDER BY updated_at DESC, seq DESC LIMIT ${count}`;

/** The statement of `listNames`, for its plan test. */
export const namesSql = `
  SELECT json_extract(person.value, '$.name') AS name
    FROM (${newest(STORIES)}) AS story JOIN draft ON draft.article_seq = story.seq, json_each(draft.fields, '$.byline') AS person
  UNION
  SELECT tag.value
    FROM (${newest(STORIES)}) AS story JOIN draft ON draft.article_seq = story.seq, json_each(draft.fields, '$.tags') AS tag
  UNION
  SELECT json_extract(block.json, '$.attribution')
    FROM (${newest(STORIES_READ_WHOLE)}) AS story JOIN draft ON draft.article_seq = story.seq,
      json_each(draft.blocks) AS entry JOIN block ON block.hash = json_extract(entry.value, '$[1]')
    WHERE json_extract(block.json, '$.type') = 'pull-quote'`;

/** The names that the newsroom's newest stories use as names: of their writers, of the people quoted, of their tags. */
export function listNames(db: ReadDb): string[] {
  return statement<{ name: string | null }>(db, namesSql)
    .all()
    .flatMap(({ name }) => (name ? [name] : []));
}
