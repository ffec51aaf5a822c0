// Threads that share the work of a scan with the main one. Where none can be started (the program is run from its
// source, the machine refuses) the main thread does it all.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Settings } from '../config/settings.ts';
import type { TreePart, TreeWork } from '../git/pack/tree-reader.ts';
import { threadsDefaultMax } from '../model/limits.ts';
import type { BlobWork } from './blob-work.ts';
import type { FileBatch, FileWork } from './file-work.ts';
import type { CountedBatch } from './judge-files.ts';
import type { WorkDone } from './work-through.ts';
import type { ThreadMessage, ThreadStart, ThreadWork } from './worker.ts';

/** Megabytes that a thread's young objects may take: they are dropped at once, and more of them only cost memory. */
const youngMegabytes = 16;

export class WorkerPool {
  private readonly workers: Worker[] = [];

  /** Starts threads beside the main one: `threads` with it. */
  constructor(settings: Settings, threads = threadsFor(settings)) {
    const file = fileURLToPath(new URL('worker.js', import.meta.url));
    if (!existsSync(file)) return;
    for (let thread = 1; thread < threads; thread += 1) {
      const workerData: ThreadStart = { settings: forThreads(settings), thread };
      const worker = new Worker(file, {
        workerData,
        resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
      });
      worker.unref();
      this.workers.push(worker);
    }
  }

  /** The main thread and those that were started. */
  get threads(): number {
    return this.workers.length + 1;
  }

  /** Lets the threads read trees; for each what it read, or an error. To be called before `begin`, if at all. */
  beginTrees(work: TreeWork): Promise<TreePart>[] {
    return this.workers.map(
      (worker) =>
        new Promise((resolve, reject) => {
          give(worker, { kind: 'trees', work }, reject, (message) => {
            if (message.kind === 'trees') resolve(message.part);
          });
        }),
    );
  }

  /** Gives the work to the threads; for each what it did, or an error. */
  begin(work: BlobWork): Promise<WorkDone>[] {
    return this.workers.map(
      (worker) =>
        new Promise((resolve, reject) => {
          give(worker, { kind: 'blobs', work }, reject, (message) => {
            if (message.kind === 'blobs') resolve(message.done);
          });
        }),
    );
  }

  /** Gives work to the threads whose batches are sent afterwards; `hear` is told of each. For each thread its end. */
  beginFiles(work: FileWork, hear: (batch: CountedBatch) => void): Promise<void>[] {
    return this.workers.map(
      (worker) =>
        new Promise((resolve, reject) => {
          give(worker, { kind: 'files', work }, reject, (message) => {
            if (message.kind === 'batch') hear(message.batch);
            else if (message.kind === 'end') resolve();
          });
        }),
    );
  }

  /** Sends all threads files: they take those that are free by the counter of the work. */
  send(batch: FileBatch): void {
    for (const worker of this.workers) worker.postMessage(batch);
  }

  /** Ends threads that have nothing to do. */
  close(): void {
    for (const worker of this.workers) void worker.terminate();
  }
}

/** What is known of findings is for who tells of them: a baseline may have entries by the thousand. */
function forThreads(settings: Settings): Settings {
  return { ...settings, suppression: { ...settings.suppression, allow: [], baseline: null } };
}

/** `reject` is told when the thread ends before its work does; afterwards nobody hears it. */
function give(
  worker: Worker,
  work: ThreadWork,
  reject: (error: Error) => void,
  hear: (message: ThreadMessage) => void,
): void {
  worker.ref();
  worker.on('message', hear);
  worker.once('error', reject);
  worker.once('exit', (code) => reject(new Error(`a thread ended with ${code}`)));
  worker.postMessage(work);
}

/** The main thread and those that may be started beside it. */
export function threadsFor({ history }: Settings): number {
  return history.threads ?? Math.min(availableParallelism(), threadsDefaultMax);
}
