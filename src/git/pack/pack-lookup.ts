// Finds objects of one pack by their ids without reading its index as a whole: a difference of two commits
// wants some hundred objects of a hundred thousand. Only what is asked for is read of the file: all ids that
// start with one byte. gitformat-pack(5), "Version 2 pack-*.idx files support packs larger than 4 GiB".
import { closeSync } from 'node:fs';
import type { Oid } from '../../model/oid.ts';
import { oidsStarting, placeOfOid } from './oid-search.ts';
import { openPlainFile, packSumBytes, readFully } from './pack-file.ts';
import {
  type IndexShape,
  indexHeadBytesMax,
  largeOffsetsAt,
  offsetsAt,
  oidBytes,
  oidsAt,
  type PackIndex,
  readIndexShape,
  readPackIndex,
} from './pack-index.ts';

/** Ids and offsets of the objects whose ids start with one byte. */
interface Bucket {
  readonly oids: Uint8Array;
  readonly offsets: Float64Array;
}

/** Knows where the objects of one pack are. */
export interface PackLookup {
  /** Offset of the entry, or -1. `oid` has 20 bytes. Throws the file system's errors. */
  find(oid: Uint8Array): number;
  /** Ids that start with the hexadecimal digits, at least two. Throws the file system's errors. */
  withPrefix(prefix: string): Oid[];
  close(): void;
}

/** For an index that is in memory. */
export function lookupIn(index: PackIndex): PackLookup {
  const bucket: Bucket = { oids: index.oids.subarray(0, index.count * oidBytes), offsets: index.offsets };
  return {
    find: (oid) => findIn(bucket, oid),
    withPrefix: (prefix) => oidsStarting(bucket.oids, prefix),
    close: () => {},
  };
}

/** For an index file; null when it is none that is known. Throws the file system's errors. */
export function openLookup(path: string): PackLookup | null {
  const { file, size } = openPlainFile(path);
  let keep = false;
  try {
    const head = new Uint8Array(Math.min(size, indexHeadBytesMax));
    const read = readFully(file, head, head.length, 0);
    const shape = readIndexShape(head.subarray(0, read), size);
    if (shape === null) return null;
    if (shape.version === 2) {
      keep = true;
      return new FileLookup(file, size, shape);
    }
    const whole = readPackIndex(path);
    return whole === null ? null : lookupIn(whole.index);
  } finally {
    if (!keep) closeSync(file);
  }
}

class FileLookup implements PackLookup {
  private readonly file: number;
  private readonly size: number;
  private readonly shape: IndexShape;
  private readonly buckets: (Bucket | undefined)[] = new Array(256);

  constructor(file: number, size: number, shape: IndexShape) {
    this.file = file;
    this.size = size;
    this.shape = shape;
  }

  find(oid: Uint8Array): number {
    return findIn(this.bucket(oid[0] as number), oid);
  }

  withPrefix(prefix: string): Oid[] {
    return oidsStarting(this.bucket(Number.parseInt(prefix.slice(0, 2), 16)).oids, prefix);
  }

  close(): void {
    closeSync(this.file);
  }

  private bucket(first: number): Bucket {
    const known = this.buckets[first];
    if (known !== undefined) return known;
    const { shape } = this;
    const from = first === 0 ? 0 : (shape.fanout[first - 1] as number);
    const count = (shape.fanout[first] as number) - from;
    const oids = this.readPart(oidsAt(shape) + from * oidBytes, count * oidBytes);
    const short = this.readPart(offsetsAt(shape) + from * 4, count * 4);
    const bucket = { oids, offsets: this.offsetsOf(short, count) };
    this.buckets[first] = bucket;
    return bucket;
  }

  private offsetsOf(short: Uint8Array, count: number): Float64Array {
    const view = new DataView(short.buffer, short.byteOffset, short.byteLength);
    const offsets = new Float64Array(count);
    for (let i = 0; i < count; i += 1) {
      const offset = view.getUint32(i * 4);
      offsets[i] = offset < 0x80000000 ? offset : this.largeOffset(offset - 0x80000000);
    }
    return offsets;
  }

  private largeOffset(place: number): number {
    const at = largeOffsetsAt(this.shape) + place * 8;
    // Outside of the table: outside of every pack.
    if (at + 8 > this.size - 2 * packSumBytes) return Number.MAX_SAFE_INTEGER;
    const bytes = this.readPart(at, 8);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return view.getUint32(0) * 2 ** 32 + view.getUint32(4);
  }

  private readPart(offset: number, length: number): Uint8Array {
    const bytes = new Uint8Array(length);
    readFully(this.file, bytes, length, offset);
    return bytes;
  }
}

function findIn({ oids, offsets }: Bucket, oid: Uint8Array): number {
  const place = placeOfOid(oids, oid);
  return place < 0 ? -1 : (offsets[place] as number);
}
