// Reads the index of a pack as a whole: which objects it has and where. gitformat-pack(5), "Original (version
// 1) pack-*.idx files have the following format" and "Version 2 pack-*.idx files support packs larger than 4
// GiB".
import { createHash, type Hash } from 'node:crypto';
import { closeSync } from 'node:fs';
import { endianness } from 'node:os';
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
  /** No offset is beyond. */
  readonly offsetMax: number;
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

/**
 * Null for what is no index of a version that is known. Throws the file system's errors. Whether the ids
 * ascend is not looked at: what is not sound is not to be used.
 */
export function readPackIndex(path: string): PackIndexFile | null {
  const { file, size } = openPlainFile(path);
  try {
    const shape = readIndexShape(readPart(file, 0, Math.min(size, indexHeadBytesMax)), size);
    if (shape === null) return null;
    return shape.version === 2 ? readNew(file, size, shape) : readOld(file, size, shape);
  } finally {
    closeSync(file);
  }
}

function readPart(file: number, offset: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  readFully(file, bytes, length, offset);
  return bytes;
}

/** Version 1 was given up in 2008, and such packs are small. */
function readOld(file: number, size: number, { count }: IndexShape): PackIndexFile {
  const bytes = readPart(file, 0, size);
  const view = new DataView(bytes.buffer);
  const oids = new Uint8Array(count * oidBytes);
  const offsets = new Float64Array(count);
  for (let i = 0; i < count; i += 1) {
    const at = fanoutBytes + i * (oidBytes + 4);
    offsets[i] = view.getUint32(at);
    oids.set(bytes.subarray(at + 4, at + 4 + oidBytes), i * oidBytes);
  }
  return fileOf({ count, oids, offsets, offsetMax: 2 ** 32 - 1, sums: null }, createHash('sha1'), bytes);
}

/** Part by part, into where it is to stay: there may be millions of objects. */
function readNew(file: number, size: number, shape: IndexShape): PackIndexFile | null {
  const { count } = shape;
  const hash = createHash('sha1').update(readPart(file, 0, oidsAt(shape)));
  // Shared, so that it can become the table's own.
  const oids = new Uint8Array(new SharedArrayBuffer(count * oidBytes));
  readFully(file, oids, oids.length, oidsAt(shape));
  hash.update(oids);
  const sums = readWords(file, sumsAt(shape), count, hash);
  const short = readWords(file, offsetsAt(shape), count, hash);
  const rest = readPart(file, largeOffsetsAt(shape), size - largeOffsetsAt(shape));
  const large = new DataView(rest.buffer, 0, rest.length - 2 * packSumBytes);
  const offsets = new Float64Array(short);
  const offsetMax = large.byteLength === 0 ? 2 ** 32 - 1 : 2 ** 48 - 1;
  for (let i = 0; large.byteLength > 0 && i < count; i += 1) {
    const at = ((short[i] as number) - 0x80000000) * 8;
    if (at < 0) continue;
    if (at + 8 > large.byteLength) return null;
    offsets[i] = Math.min(large.getUint32(at) * 2 ** 32 + large.getUint32(at + 4), offsetMax);
  }
  return fileOf({ count, oids, offsets, offsetMax, sums }, hash, rest);
}

/**
 * Numbers of four bytes, the highest first. Turned round by Node: a loop would take longer than the reading.
 */
function readWords(file: number, offset: number, count: number, hash: Hash): Uint32Array {
  const bytes = Buffer.from(new ArrayBuffer(count * 4));
  readFully(file, bytes, bytes.length, offset);
  hash.update(bytes);
  if (endianness() === 'LE') bytes.swap32();
  return new Uint32Array(bytes.buffer);
}

/** `rest` is what of the file is not in the hash yet: its last 20 bytes are the sum of all before them. */
function fileOf(index: PackIndex, hash: Hash, rest: Uint8Array): PackIndexFile {
  const sum = hash.update(rest.subarray(0, -packSumBytes)).digest();
  return {
    index,
    isSound: sum.equals(rest.subarray(-packSumBytes)),
    packSum: rest.slice(-2 * packSumBytes, -packSumBytes),
  };
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
