import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { answerSchema } from '../../shared/contract/contract.ts';
import { newCommandId } from '../../shared/domain/ids.ts';
import type { Core } from '../core/core.ts';

/** The largest .story file that is read, in bytes: a story is text, and a hundred times the longest one stays below this. */
const LARGEST_STORY_BYTES = 64 * 1024 ** 2;

/** What became of a file that the system asked the program to open; `problem` is a sentence for the person. */
export type OpenedStory = { path: string; problem: string | undefined };

/** Brings a .story file in as a story of the newsroom. The file itself is only read. */
export async function bringInStory(core: Core, path: string): Promise<OpenedStory> {
  const name = basename(path);
  let text: string;
  try {
    if ((await stat(path)).size > LARGEST_STORY_BYTES) {
      return { path, problem: `${name} is too large to be a story. Nothing was brought in.` };
    }
    text = await readFile(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'no reason given';
    return { path, problem: `${name} could not be read (${code}). Nothing was brought in; the file is as it was.` };
  }
  const input = { commandId: newCommandId(), name, text };
  const answer = answerSchema.parse(
    await core.dispatch({ method: 'articles.importText', input, clientId: 'system-open' }),
  );
  return { path, problem: answer.ok ? undefined : `${name}: ${answer.error.message}` };
}
