// A thread of a scan: started by worker-pool.ts as a program of its own, so that it has its own catalogue and files.
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Settings } from '../config/settings.ts';
import { readTrees, type TreePart, type TreeWork } from '../git/pack/tree-reader.ts';
import type { BlobWork } from './blob-work.ts';
import { makeContext } from './context.ts';
import { type FileBatch, type FileWork, takeBatches } from './file-work.ts';
import { type CountedBatch, judgeBatches } from './judge-files.ts';
import { type WorkDone, workThrough } from './work-through.ts';

/** What a thread is told first, so that it is ready when there is work. */
export interface ThreadStart {
  readonly settings: Settings;
  /** Its place among the threads; 0 is the main one. */
  readonly thread: number;
}

/**
 * The blobs of a history, or the files of a folder, whose batches are sent after it: a thread is given one of these, once.
 * The trees of the history may come before its blobs.
 */
export type ThreadWork =
  | { readonly kind: 'trees'; readonly work: TreeWork }
  | { readonly kind: 'blobs'; readonly work: BlobWork }
  | { readonly kind: 'files'; readonly work: FileWork };

/** What a thread tells: with files of each batch, and of the end. */
export type ThreadMessage =
  | { readonly kind: 'trees'; readonly part: TreePart }
  | { readonly kind: 'blobs'; readonly done: WorkDone }
  | { readonly kind: 'batch'; readonly batch: CountedBatch }
  | { readonly kind: 'end' };

const { settings, thread } = workerData as ThreadStart;
const context = makeContext(settings, { progress: { step() {} }, log() {} });

parentPort?.once('message', begin);

function begin(given: ThreadWork): void {
  if (given.kind === 'trees') {
    parentPort?.once('message', begin);
    tell({ kind: 'trees', part: lastOf(readTrees(given.work)) });
    return;
  }
  if (given.kind === 'files') {
    judgeBatches(given.work, context, thread, takeBatches(given.work, receiveBatch), (batch) =>
      tell({ kind: 'batch', batch }),
    );
    tell({ kind: 'end' });
  } else tell({ kind: 'blobs', done: lastOf(workThrough(given.work, context, thread)) });
  parentPort?.close();
}

function lastOf<Result>(steps: Generator<void, Result, undefined>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

function receiveBatch(): FileBatch | null {
  if (parentPort === null) return null;
  const received = receiveMessageOnPort(parentPort);
  return received === undefined ? null : (received.message as FileBatch);
}

function tell(message: ThreadMessage): void {
  parentPort?.postMessage(message);
}
