import { Worker } from 'node:worker_threads';
import type { MadePicture, PictureTask } from './make-renditions.ts';
import { makePicture, type FromPictureWorker, type PictureWorkerData } from './picture-worker.ts';

/** Makes a picture's renditions in a worker thread; undefined where this machine has no image library that runs. Rejects with DamagedPicture. */
export type PictureReader = (task: PictureTask) => Promise<MadePicture | undefined>;

export class DamagedPicture extends Error {
  override readonly name = 'DamagedPicture';
}

/** No more pictures than this are read at the same time: each takes memory for all its pixels. */
const AT_ONCE = 2;

export function createPictureReader(
  workerEntry: string,
  log: { info(message: string, details?: Record<string, unknown>): void },
): PictureReader {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      const answer = await ask(workerEntry, task);
      if (answer.kind === 'made') return answer.picture;
      if (answer.kind === 'damaged') throw new DamagedPicture(answer.problem);
      log.info('pictures are kept as they come: the image library does not run here', { problem: answer.problem });
      return undefined;
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}

/** For a worker that has a thread of its own already. */
export const readPictureHere: PictureReader = async (task) => {
  const answer = await makePicture(task);
  if (answer.kind === 'damaged') throw new DamagedPicture(answer.problem);
  return answer.kind === 'made' ? answer.picture : undefined;
};

const ask = (workerEntry: string, task: PictureTask): Promise<FromPictureWorker> =>
  new Promise((resolve, reject) => {
    const workerData: PictureWorkerData = { role: 'picture', task };
    const worker = new Worker(workerEntry, { workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the picture worker ended before it answered')));
  });
