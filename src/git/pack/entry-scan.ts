// Reads the headers of all entries of a pack in one pass from its start to its end. gitformat-pack(5).
import { entryHeaderBytesMax, makeEntryHeader, readEntryHeader } from './entry-header.ts';
import { type PackFile, packHeadBytes } from './pack-file.ts';
import type { PackIndex } from './pack-index.ts';
import { orderOf } from './sort-by-key.ts';

/** Read at once: one pass over the pack. */
const windowBytes = 1024 * 1024;

/** Stands for this many bytes and for more: nothing as large is read. */
export const lengthMax = 0xffffffff;

/** One item for each object of the index, by its place there. */
export interface PackEntries {
  /** As in the header, deltas as 6 and 7; 0 where there is no header that can be read. */
  readonly kinds: Uint8Array;
  readonly dataLengths: Uint32Array;
  /** Bytes from the header to the next entry. These and `dataLengths` are `lengthMax` at the most. */
  readonly packedLengths: Uint32Array;
  /** For an offset delta the place of its base in the index, -1 when nothing starts there. */
  readonly bases: Int32Array;
  /** For a reference delta: 20 bytes of its base's id, by the number in `bases`. */
  readonly baseOids: Uint8Array;
}

/** What is said of objects of which nothing can be read. */
export function unreadEntries(count: number): PackEntries {
  return {
    kinds: new Uint8Array(count),
    dataLengths: new Uint32Array(count),
    packedLengths: new Uint32Array(count),
    bases: new Int32Array(count).fill(-1),
    baseOids: new Uint8Array(0),
  };
}

/** Throws the file system's errors. */
export function scanEntries(pack: PackFile, index: PackIndex): PackEntries {
  const { count, offsets, offsetMax } = index;
  const order = orderOf(offsets, offsetMax);
  const { kinds, dataLengths, packedLengths, bases } = unreadEntries(count);
  const baseOids = new OidRun();
  const header = makeEntryHeader();
  const { entriesEnd } = pack;
  const window = new Uint8Array(Math.min(windowBytes, pack.size));
  let windowAt = 0;
  let windowEnd = 0;
  // The offsets in their order, so that a base is looked for in one stretch of memory.
  const starts = new Float64Array(count);
  let following = count > 0 ? (offsets[order[0] as number] as number) : 0;
  for (let rank = 0; rank < count; rank += 1) {
    const place = order[rank] as number;
    const offset = following;
    starts[rank] = offset;
    following = rank + 1 < count ? (offsets[order[rank + 1] as number] as number) : entriesEnd;
    const next = Math.min(following, entriesEnd);
    if (offset < packHeadBytes || offset >= entriesEnd) continue;
    packedLengths[place] = Math.min(next - offset, lengthMax);
    if (offset + entryHeaderBytesMax > windowEnd && windowEnd < entriesEnd) {
      windowAt = offset;
      windowEnd = offset + pack.readInto(window, offset);
    }
    const end = Math.min(next, windowEnd) - windowAt;
    if (!readEntryHeader(window, offset - windowAt, end, header)) continue;
    kinds[place] = header.kind;
    dataLengths[place] = Math.min(header.length, lengthMax);
    if (header.baseDistance > 0) {
      const base = rankAt(offset - header.baseDistance, starts, rank);
      bases[place] = base < 0 ? -1 : (order[base] as number);
    } else if (header.baseOidAt >= 0) {
      bases[place] = baseOids.count;
      baseOids.add(window, header.baseOidAt);
    }
  }
  return { kinds, dataLengths, packedLengths, bases, baseOids: baseOids.all() };
}

/** Ids one behind the other, of which it is not known how many there will be. */
class OidRun {
  count = 0;
  private bytes = new Uint8Array(0);

  /** Adds the 20 bytes that stand in `source` at `at`. */
  add(source: Uint8Array, at: number): void {
    const end = this.count * 20;
    if (end === this.bytes.length) {
      const longer = new Uint8Array(Math.max(1024 * 20, end * 2));
      longer.set(this.bytes);
      this.bytes = longer;
    }
    for (let i = 0; i < 20; i += 1) this.bytes[end + i] = source[at + i] as number;
    this.count += 1;
  }

  all(): Uint8Array {
    return this.bytes.subarray(0, this.count * 20);
  }
}

/**
 * The rank of what starts at an offset, among the entries before `rank`; -1 for none. Bases are near more
 * often than far, so that it is looked for in steps that double.
 */
function rankAt(offset: number, starts: Float64Array, rank: number): number {
  let high = rank;
  let low = rank - 1;
  for (let step = 1; low > 0 && (starts[low] as number) > offset; step *= 2) {
    high = low;
    low -= step;
  }
  low = Math.max(low, 0);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low < rank && starts[low] === offset ? low : -1;
}
