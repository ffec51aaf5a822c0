// Reads the index of a pack as a whole: which objects it has and where. gitformat-pack(5), "Original (version
// 1) pack-*.idx files have the following format" and "Version 2 pack-*.idx files support packs larger than 4
// GiB".
import { createHash } from 'node:crypto';
import { closeSync } from 'node:fs';
import { openPlainFile, packSumBytes, readFully } from './pack-file.ts';

export const oidBytes = 20;
const fanoutBytes = 256 * 4;
const version2 = 0xff744f63;

/** What a pack has, by ascending id. */
export interface PackIndex {
  readonly count: number;
  /** 20 bytes each. */
  readonly oids: Uint8Array;
  /** Where each entry's header is in the pack. */
  readonly offsets: Float64Array;
  /** CRC-32 of each entry as packed, header and all; null where the index has none. */
  readonly sums: Uint32Array | null;
}

/** Where the parts of an index file are, checked against its size. */
export interface IndexShape {
  readonly version: 1 | 2;
  readonly count: number;
  /** For each first byte of an id the number of objects up to and with it. */
  readonly fanout: Uint32Array;
}

export const indexHeadBytesMax = 8 + fanoutBytes;

/**
 * Null when these are not the first bytes of an index file of this size, or that is of a version not known.
 */
export function readIndexShape(head: Uint8Array, size: number): IndexShape | null {
  if (head.length < fanoutBytes) return null;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const isNew = view.getUint32(0) === version2;
  if (isNew && (head.length < indexHeadBytesMax || view.getUint32(4) !== 2)) return null;
  const fanout = new Uint32Array(256);
  let before = 0;
  for (let i = 0; i < 256; i += 1) {
    const count = view.getUint32((isNew ? 8 : 0) + i * 4);
    if (count < before) return null;
    fanout[i] = count;
    before = count;
  }
  const shape: IndexShape = { version: isNew ? 2 : 1, count: before, fanout };
  return size >= largeOffsetsAt(shape) + 2 * packSumBytes ? shape : null;
}

/** Where the ids are; version 1 has an offset before each. */
export function oidsAt({ version }: IndexShape): number {
  return version === 2 ? indexHeadBytesMax : fanoutBytes;
}

function sumsAt(shape: IndexShape): number {
  return oidsAt(shape) + shape.count * oidBytes;
}

export function offsetsAt(shape: IndexShape): number {
  return sumsAt(shape) + shape.count * 4;
}

/** Where the table of offsets beyond 31 bits is; in version 1, which has none, where the file's sums are. */
export function largeOffsetsAt(shape: IndexShape): number {
  return shape.version === 2
    ? offsetsAt(shape) + shape.count * 4
    : fanoutBytes + shape.count * (oidBytes + 4);
}

export interface PackIndexFile {
  readonly index: PackIndex;
  /** False when the file is not what its own checksum says. */
  readonly isSound: boolean;
  /** The checksum at the end of the pack that it was made for. */
  readonly packSum: Uint8Array;
}

/** Null for what is no index of a version that is known. Throws the file system's errors. */
export function readPackIndex(path: string): PackIndexFile | null {
  const { file, size } = openPlainFile(path);
  try {
    const bytes = new Uint8Array(size);
    if (readFully(file, bytes, size, 0) !== size) return null;
    const index = parsePackIndex(bytes);
    if (index === null) return null;
    const sum = createHash('sha1').update(bytes.subarray(0, -packSumBytes)).digest();
    return {
      index,
      isSound: sum.equals(bytes.subarray(-packSumBytes)),
      packSum: bytes.subarray(-2 * packSumBytes, -packSumBytes),
    };
  } finally {
    closeSync(file);
  }
}

/** The same from the file's bytes, which the result may refer to. */
export function parsePackIndex(bytes: Uint8Array): PackIndex | null {
  const shape = readIndexShape(bytes.subarray(0, indexHeadBytesMax), bytes.length);
  if (shape === null) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const index = shape.version === 2 ? parseNew(bytes, view, shape) : parseOld(bytes, view, shape);
  return index !== null && isAscending(index, shape) ? index : null;
}

function parseOld(bytes: Uint8Array, view: DataView, { count }: IndexShape): PackIndex {
  const oids = new Uint8Array(count * oidBytes);
  const offsets = new Float64Array(count);
  for (let i = 0; i < count; i += 1) {
    const at = fanoutBytes + i * (oidBytes + 4);
    offsets[i] = view.getUint32(at);
    oids.set(bytes.subarray(at + 4, at + 4 + oidBytes), i * oidBytes);
  }
  return { count, oids, offsets, sums: null };
}

function parseNew(bytes: Uint8Array, view: DataView, shape: IndexShape): PackIndex | null {
  const { count } = shape;
  const offsets = new Float64Array(count);
  const sums = new Uint32Array(count);
  const [sumsFrom, offsetsFrom, largeFrom] = [sumsAt(shape), offsetsAt(shape), largeOffsetsAt(shape)];
  const largeEnd = bytes.length - 2 * packSumBytes;
  for (let i = 0; i < count; i += 1) {
    sums[i] = view.getUint32(sumsFrom + i * 4);
    const short = view.getUint32(offsetsFrom + i * 4);
    if (short < 0x80000000) {
      offsets[i] = short;
      continue;
    }
    const at = largeFrom + (short - 0x80000000) * 8;
    if (at + 8 > largeEnd) return null;
    offsets[i] = view.getUint32(at) * 2 ** 32 + view.getUint32(at + 4);
  }
  return { count, oids: bytes.subarray(oidsAt(shape), sumsFrom), offsets, sums };
}

/** Searches and merges stand on it. */
function isAscending({ count, oids }: PackIndex, { fanout }: IndexShape): boolean {
  for (let i = 1; i < count; i += 1) {
    const at = i * oidBytes;
    if (compareOids(oids, at - oidBytes, oids, at) >= 0) return false;
  }
  for (let first = 0; first < 256; first += 1) {
    const until = fanout[first] as number;
    if (until > 0 && (oids[(until - 1) * oidBytes] as number) > first) return false;
    if (until < count && (oids[until * oidBytes] as number) <= first) return false;
  }
  return true;
}

/**
 * Below 0, 0 or above as the id at `a` of `left` comes before, is, or comes after the one at `b` of `right`.
 */
export function compareOids(left: Uint8Array, a: number, right: Uint8Array, b: number): number {
  for (let i = 0; i < oidBytes; i += 1) {
    const difference = (left[a + i] as number) - (right[b + i] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}
