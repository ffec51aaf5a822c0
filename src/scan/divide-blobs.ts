// What of a plan threads judge by deltas, and what is left to the reference way. Of each path everything is asked once, by
// its number: a history has it again with every version of its file.
import type { HistoryBlob } from '../git/blob-walk.ts';
import { type HeadPlaces, headPlaces } from '../git/head-blobs.ts';
import type { Repository } from '../git/open-repository.ts';
import type { ObjectTable } from '../git/pack/object-table.ts';
import { NumberedBlob, type TableWalk } from '../git/table-walk.ts';
import { type BlobWork, makeBlobWork, type OtherName, type WantedBlob } from './blob-work.ts';
import type { ScanContext } from './context.ts';
import type { HistoryPlan } from './history-plan.ts';

export interface Division {
  readonly work: BlobWork;
  /** Places in the plan of what is judged the reference way: what has no path, what is not in the table. */
  readonly left: readonly number[];
  /** Null where nothing was planned: nobody asked. */
  readonly head: HeadPlaces | null;
}

export interface Undivided extends Pick<HistoryPlan, 'isFile'> {
  readonly table: ObjectTable;
  readonly planned: readonly HistoryBlob[];
  /** The walk that gave `planned`. */
  readonly walk: TableWalk;
  readonly threads: number;
}

export async function divideBlobs(
  context: ScanContext,
  repository: Repository,
  { table, planned, walk, threads, isFile }: Undivided,
): Promise<Division> {
  const head = planned.length === 0 ? null : await headPlaces(repository, walk);
  // Under whatever name: it may have come with another.
  const ofHead = new Set(head?.blobs.values());
  const isExcluded = onceEach(walk.paths.count, (path) => context.excluded(walk.paths.textOf(path)));
  const paths = new UsedPaths(walk);
  const left: number[] = [];
  const wanted: WantedBlob[] = [];
  const otherNames: OtherName[] = [];
  for (let order = 0; order < planned.length; order += 1) {
    const blob = planned[order] as HistoryBlob;
    const isUsual = blob instanceof NumberedBlob && blob.number >= 0 && isFile(blob);
    // Whether it is among those to be left out is asked there too.
    if (!isUsual || isExcluded(blob.pathNumber)) left.push(order);
    else if (blob.again) otherNames.push({ order, index: blob.number, path: blob.path });
    else {
      const { number: index, pathNumber } = blob;
      wanted.push({ order, index, path: paths.numberOf(pathNumber), inHead: ofHead.has(index) });
    }
  }
  const { texts } = paths;
  const work = makeBlobWork(context.settings, table, { wanted, otherNames, paths: texts }, threads);
  return { work, left, head };
}

/** Remembers the answers for numbers below a bound. */
function onceEach(count: number, ask: (number: number) => boolean): (number: number) => boolean {
  /** 0 for what was not asked yet. */
  const answers = new Uint8Array(count);
  return (number) => {
    if (answers[number] === 0) answers[number] = ask(number) ? 2 : 1;
    return answers[number] === 2;
  };
}

/** Numbers paths anew, those alone that are of use. */
class UsedPaths {
  readonly texts: string[] = [];
  private readonly walk: TableWalk;
  private readonly numbers: Int32Array;

  constructor(walk: TableWalk) {
    this.walk = walk;
    this.numbers = new Int32Array(walk.paths.count).fill(-1);
  }

  numberOf(path: number): number {
    if (this.numbers[path] === -1) {
      this.numbers[path] = this.texts.length;
      this.texts.push(this.walk.paths.textOf(path));
    }
    return this.numbers[path] as number;
  }
}
