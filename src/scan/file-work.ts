// The files of a folder as threads share them: in batches, each taken by whoever is free first. A thread is sent all
// batches as they are listed and takes the next one by a counter that all share (ECMAScript, "The Atomics Object").
import type { WorkingFile } from '../git/working-tree.ts';

/** Files that are taken at a time: enough to be worth a message, few enough that threads end together. */
export const filesTaken = 64;

export interface FileBatch {
  /** Batches are numbered from 0 in the order of their files. */
  readonly number: number;
  readonly files: readonly WorkingFile[];
}

/** Can be sent to a thread; the arrays are shared. Batches are sent after it. */
export interface FileWork {
  /** The folder that the files are below. */
  readonly root: string;
  /** By `control`. */
  readonly control: Int32Array;
  /** For each thread the files and the bytes that it judged so far. */
  readonly done: Float64Array;
}

/** Items of `FileWork.control`. */
export const nextBatch = 0;
/** How many batches were sent; all when `allListed` is not 0. */
const batchesListed = 1;
const allListed = 2;
/** Not 0 to end early. */
export const stopAsked = 3;

export function makeFileWork(root: string, threads: number): FileWork {
  return {
    root,
    control: new Int32Array(new SharedArrayBuffer(16)),
    done: new Float64Array(new SharedArrayBuffer(threads * 16)),
  };
}

/** Says that so many batches were sent, and whether these are all. */
export function tellListed({ control }: FileWork, count: number, all: boolean): void {
  Atomics.store(control, batchesListed, count);
  if (all) Atomics.store(control, allListed, 1);
  Atomics.notify(control, batchesListed);
}

/** Wakes who waits for batches, and lets all end after the file at hand. */
export function askToStop({ control }: FileWork): void {
  Atomics.store(control, stopAsked, 1);
  Atomics.notify(control, batchesListed);
}

/** Milliseconds after which a thread that waits looks again, whatever it was told. */
const waitMs = 200;

/**
 * Batches for a thread beside the main one, which is blocked while none is there. `receive` gives a batch that was sent,
 * or null.
 */
export function* takeBatches(
  { control }: FileWork,
  receive: () => FileBatch | null,
): Generator<FileBatch, void, undefined> {
  const received = new Map<number, FileBatch>();
  while (Atomics.load(control, stopAsked) === 0) {
    const number = Atomics.add(control, nextBatch, 1);
    if (!isListed(control, number)) return;
    for (let batch = receive(); batch !== null; batch = receive()) received.set(batch.number, batch);
    for (const held of received.keys()) if (held < number) received.delete(held);
    const batch = received.get(number);
    if (batch === undefined) throw new Error('a batch of files was not sent');
    yield batch;
  }
}

/** Waits until a batch is there; false when none will be. */
function isListed(control: Int32Array, number: number): boolean {
  for (;;) {
    const isAll = Atomics.load(control, allListed) !== 0;
    const listed = Atomics.load(control, batchesListed);
    if (number < listed) return true;
    if (isAll || Atomics.load(control, stopAsked) !== 0) return false;
    Atomics.wait(control, batchesListed, listed, waitMs);
  }
}
