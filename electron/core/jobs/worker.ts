import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { runIndexWorker } from './index-worker.ts';
import { runJobWorker } from './job-worker.ts';
import type { IndexWorkerData, JobWorkerData } from './worker-messages.ts';

/** The one entry of every worker thread; `role` says which it is. */
const data = workerData as IndexWorkerData | JobWorkerData;
const port = parentPort as MessagePort;
if (data.role === 'index') runIndexWorker(data, port);
else void runJobWorker(data, port);
