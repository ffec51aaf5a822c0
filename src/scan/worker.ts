// A thread of a scan: started by worker-pool.ts as a program of its own, so that it has its own catalogue and files.
import { parentPort, workerData } from 'node:worker_threads';
import type { Settings } from '../config/settings.ts';
import type { BlobWork } from './blob-work.ts';
import { makeContext } from './context.ts';
import { workThrough } from './work-through.ts';

/** What a thread is told first, so that it is ready when there is work. */
export interface ThreadStart {
  readonly settings: Settings;
  /** Its place among the threads; 0 is the main one. */
  readonly thread: number;
}

const { settings, thread } = workerData as ThreadStart;
const context = makeContext(settings, { progress: { step() {} }, log() {} });

parentPort?.once('message', (work: BlobWork) => {
  const steps = workThrough(work, context, thread);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  parentPort?.postMessage(step.value);
  parentPort?.close();
});
