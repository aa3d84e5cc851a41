import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { runIndexWorker } from './index-worker.ts';
import { runJobWorker } from './job-worker.ts';
import { runPictureWorker, type PictureWorkerData } from '../media/picture-worker.ts';
import type { IndexWorkerData, JobWorkerData } from './worker-messages.ts';

/** The one entry of every worker thread; `role` says which it is. */
const data = workerData as IndexWorkerData | JobWorkerData | PictureWorkerData;
const port = parentPort as MessagePort;
if (data.role === 'index') runIndexWorker(data, port);
else if (data.role === 'picture') void runPictureWorker(data, port);
else void runJobWorker(data, port);
