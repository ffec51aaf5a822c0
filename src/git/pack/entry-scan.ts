// Reads the headers of all entries of a pack in one pass from its start to its end. gitformat-pack(5).
import { entryHeaderBytesMax, makeEntryHeader, readEntryHeader } from './entry-header.ts';
import { type PackFile, packHeadBytes } from './pack-file.ts';
import type { PackIndex } from './pack-index.ts';
import { orderOf } from './sort-by-key.ts';

/** Read at once: one pass over the pack. */
const windowBytes = 1024 * 1024;
/** Offsets are sorted as numbers of 48 bits: a pack of 256 TiB. */
const offsetMax = 2 ** 48;

/** One item for each object of the index, by its place there. */
export interface PackEntries {
  /** As in the header, deltas as 6 and 7; 0 where there is no header that can be read. */
  readonly kinds: Uint8Array;
  readonly dataLengths: Float64Array;
  /** Bytes from the header to the next entry. */
  readonly packedLengths: Float64Array;
  /** For an offset delta the place of its base in the index, -1 when nothing starts there. */
  readonly bases: Int32Array;
  /** For a reference delta: 20 bytes of its base's id, by the number in `bases`. */
  readonly baseOids: Uint8Array;
}

/** Throws the file system's errors. */
export function scanEntries(pack: PackFile, index: PackIndex): PackEntries {
  const { count, offsets } = index;
  const order = orderOf(bounded(offsets));
  const kinds = new Uint8Array(count);
  const dataLengths = new Float64Array(count);
  const packedLengths = new Float64Array(count);
  const bases = new Int32Array(count).fill(-1);
  const baseOids: Uint8Array[] = [];
  const header = makeEntryHeader();
  const { entriesEnd } = pack;
  const window = new Uint8Array(Math.min(windowBytes, pack.size));
  let windowAt = 0;
  let windowEnd = 0;
  // The offsets in their order, so that a base is looked for in one stretch of memory.
  const starts = new Float64Array(count);
  for (let rank = 0; rank < count; rank += 1) starts[rank] = offsets[order[rank] as number] as number;
  for (let rank = 0; rank < count; rank += 1) {
    const place = order[rank] as number;
    const offset = starts[rank] as number;
    const next = rank + 1 < count ? Math.min(starts[rank + 1] as number, entriesEnd) : entriesEnd;
    if (offset < packHeadBytes || offset >= entriesEnd) continue;
    packedLengths[place] = next - offset;
    if (offset + entryHeaderBytesMax > windowEnd && windowEnd < entriesEnd) {
      windowAt = offset;
      windowEnd = offset + pack.readInto(window, offset);
    }
    const end = Math.min(next, windowEnd) - windowAt;
    if (!readEntryHeader(window, offset - windowAt, end, header)) continue;
    kinds[place] = header.kind;
    dataLengths[place] = header.length;
    if (header.baseDistance > 0) {
      const base = rankAt(offset - header.baseDistance, starts, rank);
      bases[place] = base < 0 ? -1 : (order[base] as number);
    } else if (header.baseOidAt >= 0) {
      bases[place] = baseOids.length;
      baseOids.push(window.slice(header.baseOidAt, header.baseOidAt + 20));
    }
  }
  return { kinds, dataLengths, packedLengths, bases, baseOids: joined(baseOids) };
}

function bounded(offsets: Float64Array): Float64Array {
  return offsets.some((offset) => offset >= offsetMax)
    ? offsets.map((offset) => Math.min(offset, offsetMax - 1))
    : offsets;
}

function joined(oids: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(oids.length * 20);
  oids.forEach((oid, i) => {
    bytes.set(oid, i * 20);
  });
  return bytes;
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
