import type { MessagePort } from 'node:worker_threads';
import { makeRenditions, type MadePicture, type PictureTask } from './make-renditions.ts';

export interface PictureWorkerData {
  role: 'picture';
  task: PictureTask;
}
/** `missing`: this machine has no image library that runs. `damaged`: the picture can't be read. */
export type FromPictureWorker =
  { kind: 'made'; picture: MadePicture } | { kind: 'missing'; problem: string } | { kind: 'damaged'; problem: string };

/** Makes the renditions of one picture and ends; a picture that takes the image library down takes only this thread’s work with it. */
export async function runPictureWorker({ task }: PictureWorkerData, port: MessagePort): Promise<void> {
  const tell = (message: FromPictureWorker): void => port.postMessage(message);
  try {
    await import('sharp');
  } catch (error) {
    tell({ kind: 'missing', problem: String(error) });
    return port.close();
  }
  try {
    tell({ kind: 'made', picture: await makeRenditions(task) });
  } catch (error) {
    tell({ kind: 'damaged', problem: String(error) });
  } finally {
    port.close();
  }
}
