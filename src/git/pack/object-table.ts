// Every object of a repository in arrays that threads share: where each is, what kind it is and what it is a
// delta of. Made from the indexes of the packs and the headers of their entries, without inflating anything
// that is packed. gitformat-pack(5), gitrepository-layout(5).
//
// An object that is in several packs is taken from the first of them. A pack holds the bases of its own
// deltas (gitformat-pack(5)), so that a base is never in a later pack than what stands on it, and there is no
// circle of bases across packs. Where that copy cannot be read, another one is taken.
import type { Oid } from '../../model/oid.ts';
import { kindOffsetDelta } from './entry-header.ts';
import { type Merged, mergeFiles } from './merge-files.ts';
import { type CopyList, looseFile, type ObjectFile, readObjectFiles } from './object-files.ts';
import { compareOids, oidBytes } from './pack-index.ts';

/** In `ObjectTable.base`: a whole object, and a delta whose base is not here or cannot be told. */
export const noBase = -1;
export const lostBase = -2;

/**
 * Objects by ascending id, each once; an object is known by its place, its index. Plain data over shared
 * memory: can be sent to a thread. Not to be written to.
 */
export interface ObjectTable {
  readonly count: number;
  /** 20 bytes each. */
  readonly oids: Uint8Array;
  /** For each value of an id's first two bytes the index of the first id from there on; 65,537 items. */
  readonly starts: Uint32Array;
  /** Number of the pack in `packs`, or `looseFile`. */
  readonly file: Uint16Array;
  /** Of the entry's header in its pack; for a loose object the number of its folder in `folders`. */
  readonly offset: Float64Array;
  /** Bytes that the entry takes in its pack with its header, or those of the loose file. */
  readonly packedLength: Float64Array;
  /**
   * 1 commit, 2 tree, 3 blob, 4 tag, for deltas that of their base; 0 where it cannot be told: not readable.
   */
  readonly kind: Uint8Array;
  /** Index of the delta's base, or `noBase`, or `lostBase`. */
  readonly base: Int32Array;
  /**
   * Bytes that the entry inflates to: the content, or the delta's instructions. Without the head of a loose
   * one.
   */
  readonly dataLength: Float64Array;
  /** CRC-32 of the entry as packed, where `hasSum` is 1. */
  readonly sum: Uint32Array;
  readonly hasSum: Uint8Array;
  /** Paths of the packs. */
  readonly packs: readonly string[];
  /** Paths of the object folders. */
  readonly folders: readonly string[];
}

export interface ObjectTableResult {
  readonly table: ObjectTable;
  /** Names of the packs and indexes of which something cannot be read. */
  readonly damaged: readonly string[];
}

/**
 * Reads the indexes and headers of all packs and the heads of all loose objects. `objectFolders` are those of
 * alternates.ts, the repository's own first. What cannot be read is told and left out.
 */
export async function readObjectTable(objectFolders: readonly string[]): Promise<ObjectTableResult> {
  const { files, packs, damaged } = readObjectFiles(objectFolders);
  const merged = mergeFiles(files);
  const table = makeTable(merged, packs, objectFolders);
  const filler = new TableFiller(table, files, merged.places);
  for (let i = 0; i < merged.owners.length; i += 1) {
    filler.put(i, merged.owners[i] as number, merged.ownPlaces[i] as number);
  }
  resolveKinds(table);
  filler.takeOtherCopies(merged.others);
  return { table, damaged };
}

/** Index of the object whose id stands in `bytes` at `at`, or -1. */
export function indexOfBytes(table: ObjectTable, bytes: Uint8Array, at: number): number {
  const prefix = ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
  const { starts, oids } = table;
  let low = starts[prefix] as number;
  let high = starts[prefix + 1] as number;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = compareOids(oids, middle * oidBytes, bytes, at);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return -1;
}

/** Index of an object, or -1. */
export function indexOfOid(table: ObjectTable, oid: Oid): number {
  return oid.length === oidBytes * 2 ? indexOfBytes(table, Buffer.from(oid, 'hex'), 0) : -1;
}

export function oidAt(table: ObjectTable, index: number): Oid {
  const { buffer, byteOffset } = table.oids;
  return Buffer.from(buffer, byteOffset + index * oidBytes, oidBytes).toString('hex') as Oid;
}

function makeTable(merged: Merged, packs: readonly string[], folders: readonly string[]): ObjectTable {
  const count = merged.owners.length;
  const { oids } = merged;
  const shared = (bytes: number): SharedArrayBuffer => new SharedArrayBuffer(count * bytes);
  const starts = new Uint32Array(new SharedArrayBuffer(65537 * 4));
  for (let i = 0, prefix = 0; prefix <= 65536; prefix += 1) {
    while (i < count && (((oids[i * oidBytes] as number) << 8) | (oids[i * oidBytes + 1] as number)) < prefix)
      i += 1;
    starts[prefix] = i;
  }
  return {
    count,
    oids,
    starts,
    file: new Uint16Array(shared(2)),
    offset: new Float64Array(shared(8)),
    packedLength: new Float64Array(shared(8)),
    kind: new Uint8Array(shared(1)),
    base: new Int32Array(shared(4)),
    dataLength: new Float64Array(shared(8)),
    sum: new Uint32Array(shared(4)),
    hasSum: new Uint8Array(shared(1)),
    packs,
    folders,
  };
}

/** Writes what the files say of their objects into the table. */
class TableFiller {
  private readonly table: ObjectTable;
  private readonly files: readonly ObjectFile[];
  private readonly places: readonly Int32Array[];

  constructor(table: ObjectTable, files: readonly ObjectFile[], places: readonly Int32Array[]) {
    this.table = table;
    this.files = files;
    this.places = places;
  }

  /** Takes the object `index` from `place` of a file. The kind of a delta is left 0. */
  put(index: number, fileNumber: number, place: number): void {
    const { table } = this;
    const { list, file, folder } = this.files[fileNumber] as ObjectFile;
    const kind = list.kinds[place] as number;
    table.file[index] = file;
    table.offset[index] = file === looseFile ? folder : ((list.offsets as Float64Array)[place] as number);
    table.packedLength[index] = list.packedLengths[place] as number;
    table.dataLength[index] = list.dataLengths[place] as number;
    table.kind[index] = kind < 5 ? kind : 0;
    table.sum[index] = list.sums?.[place] ?? 0;
    table.hasSum[index] = list.sums === null ? 0 : 1;
    table.base[index] = this.baseOf(list, fileNumber, place);
  }

  /**
   * What cannot be read as it was taken is taken from a further file. `others` has index, file and place of
   * each, one behind the other. All that are broken change at once, then the kinds are looked at again.
   */
  takeOtherCopies(others: readonly number[]): void {
    const tried = new Uint8Array(others.length / 3);
    for (let changed = true; changed; resolveKinds(this.table)) {
      changed = false;
      let last = -1;
      for (let at = 0; at < others.length; at += 3) {
        const index = others[at] as number;
        if (index === last || tried[at / 3] === 1 || this.table.kind[index] !== 0) continue;
        tried[at / 3] = 1;
        last = index;
        changed = true;
        this.put(index, others[at + 1] as number, others[at + 2] as number);
      }
      if (!changed) return;
    }
  }

  private baseOf(list: CopyList, fileNumber: number, place: number): number {
    const kind = list.kinds[place] as number;
    const base = list.bases[place] as number;
    if (kind === 0) return lostBase;
    if (kind < 5) return noBase;
    if (base < 0) return lostBase;
    if (kind === kindOffsetDelta) return (this.places[fileNumber] as Int32Array)[base] as number;
    const index = indexOfBytes(this.table, list.baseOids, base * oidBytes);
    return index < 0 ? lostBase : index;
  }
}

/** The kinds of deltas by their bases; what stands on itself or on what is not here has none. */
function resolveKinds({ count, kind, base }: ObjectTable): void {
  const seen = new Uint8Array(count);
  const chain = new Int32Array(count);
  for (let start = 0; start < count; start += 1) {
    if (kind[start] !== 0 || seen[start] !== 0) continue;
    let at = start;
    let length = 0;
    while (at >= 0 && kind[at] === 0 && seen[at] === 0) {
      seen[at] = 1;
      chain[length++] = at;
      at = base[at] as number;
    }
    const found = at < 0 ? 0 : (kind[at] as number);
    for (let i = 0; i < length; i += 1) kind[chain[i] as number] = found;
  }
}
