import type { CopydeskClient } from '../../../shared/contract/contract.ts';
import type { ArticleId } from '../../../shared/domain/ids.ts';
import { messageOf } from '../../api/index.ts';

/** What became of one file. */
export type ImportOutcome =
  | { readonly name: string; readonly id: ArticleId; readonly headline: string; readonly notes: readonly string[] }
  | { readonly name: string; readonly problem: string };

/** The endings that the picker of files offers. */
export const ACCEPTED = '.story,.json,.md,.markdown,.txt';

/** The largest file that is read, in bytes. A story is text: a hundred times the longest one stays below this. */
const LARGEST_BYTES = 64 * 1024 ** 2;

/** Brings one file in as a story. Never rejects: a failure is an outcome like any other. */
export async function importFile(articles: CopydeskClient['articles'], file: File): Promise<ImportOutcome> {
  const { name } = file;
  try {
    if (file.size > LARGEST_BYTES) {
      return { name, problem: 'This file is too large to be a story. Nothing was brought in.' };
    }
    const { id, notes } = await articles.importText({ name, text: await file.text() });
    const { summary } = await articles.getArticle({ id });
    return { name, id, headline: summary.headline, notes };
  } catch (error) {
    return { name, problem: messageOf(error) };
  }
}
