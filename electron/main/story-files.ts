import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { answerSchema } from '../../shared/contract/contract.ts';
import { AppError } from '../../shared/contract/errors.ts';
import { LARGEST_UPLOAD_BYTES } from '../../shared/contract/media-http.ts';
import { jobSchema, type Job } from '../../shared/contract/jobs.contract.ts';
import { newCommandId } from '../../shared/domain/ids.ts';
import type { Core } from '../core/core.ts';

/** The largest .story file that is read, in bytes: a packet brings its media along. */
const LARGEST_STORY_BYTES = LARGEST_UPLOAD_BYTES;

/** What became of a file that the system asked the program to open; `problem` is a sentence for the person. */
export type OpenedStory = { path: string; problem: string | undefined };

/** Brings a .story file in as a story of the newsroom. The file itself is only read. */
export async function bringInStory(core: Core, path: string): Promise<OpenedStory> {
  const name = basename(path);
  let bytes: Buffer;
  try {
    if ((await stat(path)).size > LARGEST_STORY_BYTES) {
      return { path, problem: `${name} is too large to be a story. Nothing was brought in.` };
    }
    bytes = await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'no reason given';
    return { path, problem: `${name} could not be read (${code}). Nothing was brought in; the file is as it was.` };
  }
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return { path, problem: await bringInPacket(core, name, path) };
  const input = { commandId: newCommandId(), name, text: bytes.toString('utf8') };
  const answer = answerSchema.parse(
    await core.dispatch({ method: 'articles.importText', input, clientId: 'system-open' }),
  );
  return { path, problem: answer.ok ? undefined : `${name}: ${answer.error.message}` };
}

/** A packet is read like every other import, in a worker, and its media stored; gives what kept it out, as a sentence. */
async function bringInPacket(core: Core, name: string, path: string): Promise<string | undefined> {
  const ask = async (method: string, input: object): Promise<unknown> => {
    const answer = answerSchema.parse(await core.dispatch({ method, input, clientId: 'system-open' }));
    if (!answer.ok) throw AppError.fromWire(answer.error);
    return answer.value;
  };
  try {
    const { uploadId } = await core.uploads.put({ name, body: createReadStream(path) });
    const sources = [{ kind: 'upload', uploadId, name }];
    const { jobId } = startedSchema.parse(await ask('jobs.startImport', { commandId: newCommandId(), sources }));
    const { promise, resolve } = Promise.withResolvers<Job>();
    const settle = (job: Job): void => {
      if (job.id === jobId && job.state !== 'running') resolve(job);
    };
    const unsubscribe = core.subscribe((event) => {
      if (event.name === 'jobChanged') settle(event.payload.job);
    });
    // Why: a short job may have ended before anybody listened.
    settle(jobSchema.parse(await ask('jobs.getJob', { jobId })));
    const { result, error } = await promise;
    unsubscribe();
    const refused = result?.kind === 'import' ? result.refused[0]?.error : error;
    return refused ? `${name}: ${refused.message}` : undefined;
  } catch (error) {
    if (error instanceof AppError) return `${name}: ${error.message}`;
    throw error;
  }
}

const startedSchema = z.looseObject({ jobId: z.string() });
