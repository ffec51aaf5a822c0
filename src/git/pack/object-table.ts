// Every object of a repository in arrays that threads share: where each is, what kind it is and what it is a
// delta of. Made from the indexes of the packs and the headers of their entries, without inflating anything
// that is packed. gitformat-pack(5), gitrepository-layout(5).
//
// An object that is in several packs is taken from the first of them. A pack holds the bases of its own
// deltas (gitformat-pack(5)), so that a base is never in a later pack than what stands on it, and there is no
// circle of bases across packs. Where that copy cannot be read, another one is taken.
import type { Oid } from '../../model/oid.ts';
import { kindOffsetDelta } from './entry-header.ts';
import type { PackEntries } from './entry-scan.ts';
import { type Merged, mergeLists } from './merge-files.ts';
import { looseFile, type ObjectFile, readObjectFiles } from './object-files.ts';
import { compareOids, oidBytes } from './pack-index.ts';
import { orderOf } from './sort-by-key.ts';

/** In `ObjectTable.base`: a whole object, and a delta whose base is not here or cannot be told. */
export const noBase = -1;
const lostBase = -2;

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
  /**
   * Bytes that the entry takes in its pack with its header, or those of the loose file. This and `dataLength`
   * are `lengthMax` for all that is as long or longer.
   */
  readonly packedLength: Uint32Array;
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
  readonly dataLength: Uint32Array;
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
  const merged = mergeLists(files.map(({ index }) => index));
  const table = makeTable(merged, packs, objectFolders);
  const filler = new TableFiller(table, files, merged.places);
  if (files.length === 1) filler.takeAll();
  else {
    files.forEach((_file, number) => {
      filler.take(number, (index) => merged.owners[index] === number);
    });
  }
  resolveKinds(table);
  takeOtherCopies(table, filler, merged.others);
  return { table, damaged: [...damaged] };
}

/** Index of the object whose id stands in `bytes` at `at`, or -1. */
export function indexOfBytes(
  { starts, oids }: Pick<ObjectTable, 'starts' | 'oids'>,
  bytes: Uint8Array,
  at: number,
): number {
  const prefix = ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
  let low = starts[prefix] as number;
  let high = starts[prefix + 1] as number;
  // Ids are as good as random: where one stands among those of its prefix its next bytes tell, or nearly.
  const next = ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number);
  let place = low + Math.floor((next * (high - low)) / 65536);
  for (let step = 0; low < high; step += 1) {
    const order = compareOids(oids, place * oidBytes, bytes, at);
    if (order === 0) return place;
    if (order < 0) low = place + 1;
    else high = place;
    if (step >= nearSteps) place = (low + high) >>> 1;
    else place += order < 0 ? 1 : -1;
  }
  return -1;
}

/** Steps from where an id is likely to be; somebody may have made many that are alike. */
const nearSteps = 8;

/** Index of an object, or -1. */
export function indexOfOid(table: ObjectTable, oid: Oid): number {
  const isWhole = oid.length === oidBytes * 2 && askedOid.write(oid, 'hex') === oidBytes;
  return isWhole ? indexOfBytes(table, askedOid, 0) : -1;
}

/** Used again for each: a buffer of its own takes longer to make than its place to find. */
const askedOid = Buffer.alloc(oidBytes);

export function oidAt(table: ObjectTable, index: number): Oid {
  const { buffer, byteOffset } = table.oids;
  return Buffer.from(buffer, byteOffset + index * oidBytes, oidBytes).toString('hex') as Oid;
}

/** Indexes of the objects that are wanted, in the order in which the packs have them. */
export function inPackOrder(table: ObjectTable, isWanted: (index: number) => boolean): Uint32Array {
  const { count, file, offset } = table;
  const wanted = new Uint32Array(count);
  let length = 0;
  for (let index = 0; index < count; index += 1) if (isWanted(index)) wanted[length++] = index;
  const byOffset = sortedBy(wanted.subarray(0, length), offset);
  return isAllOf(0, byOffset, file) ? byOffset : sortedBy(byOffset, file);
}

function isAllOf(number: number, indexes: Uint32Array, file: Uint16Array): boolean {
  for (let i = 0; i < indexes.length; i += 1) if (file[indexes[i] as number] !== number) return false;
  return true;
}

/** Stable. Loops by place: this runs once, in code that is not compiled yet. */
function sortedBy(indexes: Uint32Array, keyOf: Float64Array | Uint16Array): Uint32Array {
  const keys = new Float64Array(indexes.length);
  let greatest = 0;
  for (let i = 0; i < keys.length; i += 1) {
    const key = keyOf[indexes[i] as number] as number;
    keys[i] = key;
    if (key > greatest) greatest = key;
  }
  const order = orderOf(keys, greatest);
  for (let i = 0; i < order.length; i += 1) order[i] = indexes[order[i] as number] as number;
  return order;
}

function makeTable(merged: Merged, packs: readonly string[], folders: readonly string[]): ObjectTable {
  const { count, oids } = merged;
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
    packedLength: new Uint32Array(shared(4)),
    kind: new Uint8Array(shared(1)),
    base: new Int32Array(shared(4)),
    dataLength: new Uint32Array(shared(4)),
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

  /** Takes those objects of a file that are wanted of it. The kind of a delta is left 0. */
  take(fileNumber: number, isWanted: (index: number) => boolean): void {
    const { table } = this;
    const { index: list, file, folder, scan } = this.files[fileNumber] as ObjectFile;
    const places = this.places[fileNumber] as Int32Array;
    const entries = scan();
    for (let place = 0; place < list.count; place += 1) {
      const index = places[place] as number;
      if (!isWanted(index)) continue;
      const kind = entries.kinds[place] as number;
      table.file[index] = file;
      table.offset[index] = file === looseFile ? folder : (list.offsets[place] as number);
      table.packedLength[index] = entries.packedLengths[place] as number;
      table.dataLength[index] = entries.dataLengths[place] as number;
      table.kind[index] = kind < kindOffsetDelta ? kind : 0;
      table.sum[index] = list.sums?.[place] ?? 0;
      table.hasSum[index] = list.sums === null ? 0 : 1;
      table.base[index] = this.baseOf(entries, place, places);
    }
  }

  /** Takes all of the only file: most of it array by array, since there may be millions. */
  takeAll(): void {
    const { table } = this;
    const [source] = this.files;
    const [places] = this.places;
    if (source === undefined || places === undefined) return;
    const { index: list, file, folder } = source;
    const entries = source.scan();
    table.file.fill(file);
    if (file === looseFile) table.offset.fill(folder);
    else table.offset.set(list.offsets);
    table.packedLength.set(entries.packedLengths);
    table.dataLength.set(entries.dataLengths);
    if (list.sums !== null) {
      table.sum.set(list.sums);
      table.hasSum.fill(1);
    }
    for (let index = 0; index < list.count; index += 1) {
      const kind = entries.kinds[index] as number;
      if (kind < kindOffsetDelta) table.kind[index] = kind;
      table.base[index] = this.baseOf(entries, index, places);
    }
  }

  private baseOf({ kinds, bases, baseOids }: PackEntries, place: number, places: Int32Array): number {
    const kind = kinds[place] as number;
    const base = bases[place] as number;
    if (kind === 0) return lostBase;
    if (kind < kindOffsetDelta) return noBase;
    if (base < 0) return lostBase;
    if (kind === kindOffsetDelta) return places[base] as number;
    const index = indexOfBytes(this.table, baseOids, base * oidBytes);
    return index < 0 ? lostBase : index;
  }
}

/**
 * What cannot be read as it was taken is taken from a further file. `others` has index, file and place of
 * each, one behind the other. All that are broken change at once, then the kinds are looked at again.
 */
function takeOtherCopies(table: ObjectTable, filler: TableFiller, others: readonly number[]): void {
  const tried = new Set<number>();
  for (;;) {
    const next = new Map<number, number>();
    for (let at = 0; at < others.length; at += 3) {
      const index = others[at] as number;
      if (table.kind[index] !== 0 || tried.has(at) || next.has(index)) continue;
      tried.add(at);
      next.set(index, others[at + 1] as number);
    }
    if (next.size === 0) return;
    for (const file of new Set(next.values())) filler.take(file, (index) => next.get(index) === file);
    resolveKinds(table);
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
