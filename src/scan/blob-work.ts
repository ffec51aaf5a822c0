// What there is to judge in a history, as threads share it: which blobs, under which paths, in which families of deltas.
import type { Settings } from '../config/settings.ts';
import type { Families } from '../git/pack/families.ts';
import { familiesOf } from '../git/pack/families.ts';
import type { ObjectTable } from '../git/pack/object-table.ts';
import type { CommitTexts } from './leaky-commits.ts';

/** One more name of a blob, which is judged under that one by itself. */
export interface OtherName {
  /** Place in the plan. */
  readonly order: number;
  readonly index: number;
  readonly path: string;
}

/** Can be sent to a thread; the arrays are shared. */
export interface BlobWork {
  readonly settings: Settings;
  readonly table: ObjectTable;
  readonly families: Families;
  /** For each object its place in the plan; -1 for what is not judged. */
  readonly order: Int32Array;
  /** For each object the number of its path in `paths`. */
  readonly pathOf: Int32Array;
  readonly paths: readonly string[];
  /** For each object 1 where what is found in it is wanted in any case: HEAD has it. */
  readonly wanted: Uint8Array;
  readonly otherNames: readonly OtherName[];
  /** Looked at when no blob is left; absent for none. */
  readonly texts?: CommitTexts;
  /** By `control`. */
  readonly control: Int32Array;
  /** For each thread the blobs and the bytes that it judged so far. */
  readonly done: Float64Array;
}

/** Items of `BlobWork.control`. */
export const nextFamily = 0;
export const nextName = 1;
/** Not 0 to end early. */
export const stopAsked = 2;
export const nextText = 3;

/** A blob of the plan that is judged once under its first name. */
export interface WantedBlob {
  readonly order: number;
  readonly index: number;
  /** Its number among the paths. */
  readonly path: number;
  readonly inHead: boolean;
}

export interface WantedBlobs extends Pick<BlobWork, 'paths' | 'otherNames'> {
  readonly wanted: readonly WantedBlob[];
}

export function makeBlobWork(
  settings: Settings,
  table: ObjectTable,
  { wanted: blobs, otherNames, paths }: WantedBlobs,
  threads: number,
): BlobWork {
  const order = new Int32Array(new SharedArrayBuffer(table.count * 4)).fill(-1);
  const pathOf = new Int32Array(new SharedArrayBuffer(table.count * 4)).fill(-1);
  const wanted = new Uint8Array(new SharedArrayBuffer(table.count));
  for (const blob of blobs) {
    order[blob.index] = blob.order;
    pathOf[blob.index] = blob.path;
    wanted[blob.index] = blob.inHead ? 1 : 0;
  }
  return {
    settings,
    table,
    families: familiesOf(table, (index) => (order[index] as number) >= 0),
    order,
    pathOf,
    paths,
    wanted,
    otherNames,
    control: new Int32Array(new SharedArrayBuffer(16)),
    done: new Float64Array(new SharedArrayBuffer(threads * 16)),
  };
}
