// Puts the ids of several files into one order, each once. The files are in order themselves: they are
// merged.
import { compareOids, oidBytes } from './pack-index.ts';

/** Ids by ascending order, 20 bytes each. */
export interface OidList {
  readonly count: number;
  readonly oids: Uint8Array;
}

export interface Merged {
  readonly count: number;
  /** 20 bytes each, in shared memory. */
  readonly oids: Uint8Array;
  /** For each list the index of an id by its place there. */
  readonly places: readonly Int32Array[];
  /** For each id the number of the first list that has it. */
  readonly owners: Uint32Array;
  /** What is in further lists: index, list and place of each, one behind the other. */
  readonly others: readonly number[];
}

export function mergeLists(lists: readonly OidList[]): Merged {
  const [only] = lists;
  return only !== undefined && lists.length === 1 ? asItIs(only) : merged(lists);
}

/** The commonest case, and the one with the most objects. */
function asItIs({ count, oids }: OidList): Merged {
  const places = new Int32Array(count);
  for (let i = 0; i < count; i += 1) places[i] = i;
  return { count, oids: shared(oids), places: [places], owners: new Uint32Array(count), others: [] };
}

function shared(oids: Uint8Array): Uint8Array {
  if (oids.buffer instanceof SharedArrayBuffer) return oids;
  const copy = new Uint8Array(new SharedArrayBuffer(oids.length));
  copy.set(oids);
  return copy;
}

function merged(lists: readonly OidList[]): Merged {
  const total = lists.reduce((sum, { count }) => sum + count, 0);
  const oids = new Uint8Array(new SharedArrayBuffer(total * oidBytes));
  const owners = new Uint32Array(total);
  const places = lists.map(({ count }) => new Int32Array(count));
  const others: number[] = [];
  const heap = new HeadHeap(lists);
  let count = 0;
  for (let list = heap.least; list >= 0; list = heap.least) {
    const from = lists[list] as OidList;
    const place = heap.take();
    const at = place * oidBytes;
    if (count > 0 && compareOids(oids, (count - 1) * oidBytes, from.oids, at) === 0) {
      others.push(count - 1, list, place);
    } else {
      for (let i = 0, to = count * oidBytes; i < oidBytes; i += 1) {
        oids[to + i] = from.oids[at + i] as number;
      }
      owners[count] = list;
      count += 1;
    }
    (places[list] as Int32Array)[place] = count - 1;
  }
  return {
    count,
    oids: oids.subarray(0, count * oidBytes),
    places,
    owners: owners.subarray(0, count),
    others,
  };
}

/** The lists by the first id that they have left; of the same ids the earlier list first. */
class HeadHeap {
  private readonly lists: readonly OidList[];
  /** Numbers of the lists, each before the two at twice its place and one or two more. */
  private readonly heap: number[];
  private readonly heads: number[];

  constructor(lists: readonly OidList[]) {
    this.lists = lists;
    this.heads = lists.map(() => 0);
    this.heap = lists.flatMap(({ count }, list) => (count > 0 ? [list] : []));
    for (let at = this.heap.length >> 1; at >= 0; at -= 1) this.sink(at);
  }

  /** The list whose head comes first; -1 when nothing is left. */
  get least(): number {
    return this.heap[0] ?? -1;
  }

  /** Takes the head of that list and gives its place. */
  take(): number {
    const { heap, heads } = this;
    const list = heap[0] as number;
    const place = heads[list] as number;
    heads[list] = place + 1;
    if (place + 1 === this.lists[list]?.count) {
      const last = heap.pop() as number;
      if (heap.length > 0) heap[0] = last;
    }
    this.sink(0);
    return place;
  }

  private sink(start: number): void {
    const { heap } = this;
    for (let at = start; ; ) {
      let child = at * 2 + 1;
      if (child >= heap.length) return;
      if (child + 1 < heap.length && this.isBefore(heap[child + 1] as number, heap[child] as number))
        child += 1;
      const [upper, lower] = [heap[at] as number, heap[child] as number];
      if (this.isBefore(upper, lower)) return;
      heap[at] = lower;
      heap[child] = upper;
      at = child;
    }
  }

  private isBefore(a: number, b: number): boolean {
    const { lists, heads } = this;
    const [left, right] = [lists[a] as OidList, lists[b] as OidList];
    const order = compareOids(
      left.oids,
      (heads[a] as number) * oidBytes,
      right.oids,
      (heads[b] as number) * oidBytes,
    );
    return order < 0 || (order === 0 && a < b);
  }
}
