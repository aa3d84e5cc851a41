import type { MessagePort } from 'node:worker_threads';
import { makeRenditions, type MadePicture, type PictureTask } from './make-renditions.ts';

export interface PictureWorkerData {
  role: 'picture';
  task: PictureTask;
}
/** `missing`: this machine has no image library that runs. `damaged`: the picture can't be read. */
export type FromPictureWorker =
  { kind: 'made'; picture: MadePicture } | { kind: 'missing'; problem: string } | { kind: 'damaged'; problem: string };

/** Makes the renditions of one picture in this very thread. */
export async function makePicture(task: PictureTask): Promise<FromPictureWorker> {
  try {
    await import('sharp');
  } catch (error) {
    return { kind: 'missing', problem: String(error) };
  }
  try {
    return { kind: 'made', picture: await makeRenditions(task) };
  } catch (error) {
    return { kind: 'damaged', problem: String(error) };
  }
}

/** Makes the renditions of one picture and ends; a picture that takes the image library down takes only this thread’s work with it. */
export async function runPictureWorker({ task }: PictureWorkerData, port: MessagePort): Promise<void> {
  port.postMessage(await makePicture(task));
  port.close();
}
