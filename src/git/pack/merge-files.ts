// Puts the objects of several files into one order by their ids, each once.
import type { ObjectFile } from './object-files.ts';
import { compareOids, oidBytes } from './pack-index.ts';
import { orderOf } from './sort-by-key.ts';

export interface Merged {
  readonly oids: Uint8Array;
  /** For each object the file that it is taken from, and its place there. */
  readonly owners: Uint32Array;
  readonly ownPlaces: Uint32Array | Int32Array;
  /** For each file the object's index by its place there. */
  readonly places: readonly Int32Array[];
  /** What is in further files: index, file and place of each, one behind the other. */
  readonly others: readonly number[];
}

export function mergeFiles(files: readonly ObjectFile[]): Merged {
  const [only] = files;
  return only !== undefined && files.length === 1 ? asItIs(only) : sortedTogether(files);
}

/**
 * One file is in order already and has nothing twice: the commonest case, in which there are most objects.
 */
function asItIs({ list }: ObjectFile): Merged {
  const { count } = list;
  const oids = new Uint8Array(new SharedArrayBuffer(count * oidBytes));
  oids.set(list.oids.subarray(0, count * oidBytes));
  const places = new Int32Array(count);
  for (let i = 0; i < count; i += 1) places[i] = i;
  return { oids, owners: new Uint32Array(count), ownPlaces: places, places: [places], others: [] };
}

function sortedTogether(files: readonly ObjectFile[]): Merged {
  const total = files.reduce((sum, { list }) => sum + list.count, 0);
  const all = new Uint8Array(total * oidBytes);
  const fileOf = new Uint32Array(total);
  const placeOf = new Uint32Array(total);
  let end = 0;
  files.forEach(({ list }, number) => {
    all.set(list.oids.subarray(0, list.count * oidBytes), end * oidBytes);
    fileOf.fill(number, end, end + list.count);
    for (let i = 0; i < list.count; i += 1) placeOf[end + i] = i;
    end += list.count;
  });
  const order = orderOfOids(all, total);
  const places = files.map(({ list }) => new Int32Array(list.count));
  const owners = new Uint32Array(total);
  const ownPlaces = new Uint32Array(total);
  const oids = new Uint8Array(new SharedArrayBuffer(total * oidBytes));
  const others: number[] = [];
  let count = 0;
  for (let rank = 0; rank < total; rank += 1) {
    const item = order[rank] as number;
    const file = fileOf[item] as number;
    const place = placeOf[item] as number;
    const known = count > 0 && compareOids(oids, (count - 1) * oidBytes, all, item * oidBytes) === 0;
    if (known) {
      others.push(count - 1, file, place);
    } else {
      for (let i = 0; i < oidBytes; i += 1) oids[count * oidBytes + i] = all[item * oidBytes + i] as number;
      owners[count] = file;
      ownPlaces[count] = place;
      count += 1;
    }
    (places[file] as Int32Array)[place] = count - 1;
  }
  return {
    oids: oids.subarray(0, count * oidBytes),
    owners: owners.subarray(0, count),
    ownPlaces: ownPlaces.subarray(0, count),
    places,
    others,
  };
}

/** By the ids; those that are the same by their order before. */
function orderOfOids(oids: Uint8Array, count: number): Uint32Array {
  const view = new DataView(oids.buffer, oids.byteOffset, oids.byteLength);
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i += 1) {
    keys[i] = view.getUint32(i * oidBytes) * 0x10000 + view.getUint16(i * oidBytes + 4);
  }
  const order = orderOf(keys);
  // Ids that share six bytes are next to each other and few.
  for (let rank = 1; rank < count; rank += 1) {
    const item = order[rank] as number;
    let to = rank;
    while (to > 0 && compareOids(oids, (order[to - 1] as number) * oidBytes, oids, item * oidBytes) > 0) {
      order[to] = order[to - 1] as number;
      to -= 1;
    }
    order[to] = item;
  }
  return order;
}
