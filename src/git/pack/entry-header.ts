// Reads the header of a pack's entry: what kind it is, how many bytes it inflates to and what it is a delta
// of. gitformat-pack(5), "pack-*.pack files have the following format".

/** Kinds as packs number them; 5 is reserved. */
export const kindCommit = 1;
export const kindTree = 2;
export const kindBlob = 3;
export const kindTag = 4;
export const kindOffsetDelta = 6;
export const kindReferenceDelta = 7;

/** Bytes that a header takes at the most: ten of length, and ten of distance or twenty of a name. */
export const entryHeaderBytesMax = 32;

/**
 * Filled in by `readEntryHeader`: one object for all, because there is one header for each object of a
 * history.
 */
export interface EntryHeader {
  kind: number;
  /** Inflated bytes of the entry's own data: the content, or a delta's instructions. */
  length: number;
  /** For an offset delta: how many bytes before this entry its base starts. Else 0. */
  baseDistance: number;
  /** For a reference delta: where the 20 bytes of its base's id stand in the bytes read. Else -1. */
  baseOidAt: number;
  /** Where the compressed data starts in the bytes read. */
  dataAt: number;
}

export function makeEntryHeader(): EntryHeader {
  return { kind: 0, length: 0, baseDistance: 0, baseOidAt: -1, dataAt: 0 };
}

/** False when there is no whole and sensible header in `bytes` from `at` to before `end`. */
export function readEntryHeader(bytes: Uint8Array, at: number, end: number, into: EntryHeader): boolean {
  let from = at;
  if (from >= end) return false;
  let byte = bytes[from++] as number;
  const kind = (byte >> 4) & 7;
  let length = byte & 15;
  let scale = 16;
  while ((byte & 0x80) !== 0) {
    if (from >= end || scale > Number.MAX_SAFE_INTEGER / 256) return false;
    byte = bytes[from++] as number;
    length += (byte & 0x7f) * scale;
    scale *= 128;
  }
  into.kind = kind;
  into.length = length;
  into.baseDistance = 0;
  into.baseOidAt = -1;
  if (kind === kindOffsetDelta) {
    from = readDistance(bytes, from, end, into);
    if (from < 0) return false;
  } else if (kind === kindReferenceDelta) {
    into.baseOidAt = from;
    from += 20;
    if (from > end) return false;
  } else if (kind === 0 || kind === 5) {
    return false;
  }
  into.dataAt = from;
  return true;
}

/** Each byte but the last stands for one more than its digits say, so that no distance has two forms. */
function readDistance(bytes: Uint8Array, at: number, end: number, into: EntryHeader): number {
  let from = at;
  if (from >= end) return -1;
  let byte = bytes[from++] as number;
  let distance = byte & 0x7f;
  while ((byte & 0x80) !== 0) {
    if (from >= end || distance > Number.MAX_SAFE_INTEGER / 256) return -1;
    byte = bytes[from++] as number;
    distance = (distance + 1) * 128 + (byte & 0x7f);
  }
  into.baseDistance = distance;
  return distance === 0 ? -1 : from;
}
