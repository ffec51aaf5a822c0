// Reads the index that many packs have in common: an object is found by one look instead of one for each
// pack. gitformat-pack(5), "multi-pack-index (MIDX) files have the following format". As in pack-lookup.ts
// only what is asked for is read: all ids that start with one byte.
import { closeSync } from 'node:fs';
import type { Oid } from '../../model/oid.ts';
import { oidsStarting, placeOfOid } from './oid-search.ts';
import { openPlainFile, readFully } from './pack-file.ts';
import { oidBytes } from './pack-index.ts';

const headBytes = 12;
const chunkEntryBytes = 12;
const signature = 0x4d494458;
/** Version 1, ids of SHA-1. */
const versionAndHash = 0x0101;
const largeFlag = 0x80000000;
const nameBytesMax = 16 * 1024 * 1024;

const chunkIds = { names: 0x504e414d, fanout: 0x4f494446, oids: 0x4f49444c, offsets: 0x4f4f4646 } as const;
const largeOffsetsId = 0x4c4f4646;

interface Chunk {
  readonly offset: number;
  readonly length: number;
}

interface Bucket {
  readonly oids: Uint8Array;
  /** For each id the pack's number and where the entry is in it, or in the table of large offsets. */
  readonly places: DataView;
}

export interface PlaceInPack {
  /** Number of the pack in `packNames`. */
  readonly pack: number;
  readonly offset: number;
}

/** Null for what is no such file of a version that is known. Throws the file system's errors. */
export function openMultiPackIndex(path: string): MultiPackIndex | null {
  const { file, size } = openPlainFile(path);
  let index: MultiPackIndex | null = null;
  try {
    index = makeIndex(file, size);
    return index;
  } finally {
    if (index === null) closeSync(file);
  }
}

function makeIndex(file: number, size: number): MultiPackIndex | null {
  const head = viewOf(file, 0, headBytes);
  // No base: layers on one another are in files of another name.
  const isKnown =
    head.getUint32(0) === signature && head.getUint16(4) === versionAndHash && head.getUint8(7) === 0;
  const chunks = isKnown ? readChunks(file, size, head.getUint8(6)) : new Map<number, Chunk>();
  const [names, fanoutChunk] = [chunks.get(chunkIds.names), chunks.get(chunkIds.fanout)];
  const [oids, offsets] = [chunks.get(chunkIds.oids), chunks.get(chunkIds.offsets)];
  if (names === undefined || fanoutChunk === undefined || oids === undefined || offsets === undefined)
    return null;
  if (names.length > nameBytesMax || fanoutChunk.length < 1024) return null;
  const view = viewOf(file, fanoutChunk.offset, 1024);
  const fanout = Array.from({ length: 256 }, (_, i) => view.getUint32(i * 4));
  const count = fanout[255] as number;
  if (fanout.some((until, i) => i > 0 && until < (fanout[i - 1] as number))) return null;
  if (oids.length < count * oidBytes || offsets.length < count * 8) return null;
  const text = Buffer.from(viewOf(file, names.offset, names.length).buffer).toString('utf8');
  const packNames = text.split('\0').filter((name) => name !== '');
  if (packNames.length !== head.getUint32(8)) return null;
  return new MultiPackIndex(file, packNames, {
    fanout,
    oids,
    offsets,
    large: chunks.get(largeOffsetsId) ?? null,
  });
}

/**
 * The table of chunks by their ids; each ends where the next one starts. Empty when it does not fit the file.
 */
function readChunks(file: number, size: number, count: number): Map<number, Chunk> {
  const chunks = new Map<number, Chunk>();
  const table = viewOf(file, headBytes, (count + 1) * chunkEntryBytes);
  const start = (i: number): number =>
    table.getUint32(i * chunkEntryBytes + 4) * 2 ** 32 + table.getUint32(i * chunkEntryBytes + 8);
  for (let i = 0; i < count; i += 1) {
    const length = start(i + 1) - start(i);
    if (length < 0 || start(i + 1) > size) return new Map();
    chunks.set(table.getUint32(i * chunkEntryBytes), { offset: start(i), length });
  }
  return chunks;
}

function viewOf(file: number, offset: number, length: number): DataView {
  const bytes = new Uint8Array(length);
  readFully(file, bytes, length, offset);
  return new DataView(bytes.buffer);
}

interface Parts {
  /** For each first byte of an id the number of objects up to and with it. */
  readonly fanout: readonly number[];
  readonly oids: Chunk;
  readonly offsets: Chunk;
  readonly large: Chunk | null;
}

/** An open file. Every method throws the file system's errors. */
export class MultiPackIndex {
  /** Names of the packs' own indexes, as `pack-1.idx`. */
  readonly packNames: readonly string[];
  private readonly file: number;
  private readonly parts: Parts;
  private readonly buckets: (Bucket | undefined)[] = new Array(256);

  constructor(file: number, packNames: readonly string[], parts: Parts) {
    this.file = file;
    this.packNames = packNames;
    this.parts = parts;
  }

  /** Null when it is in none of the packs. `oid` has 20 bytes. */
  find(oid: Uint8Array): PlaceInPack | null {
    const { oids, places } = this.bucket(oid[0] as number);
    const place = placeOfOid(oids, oid);
    if (place < 0) return null;
    const offset = places.getUint32(place * 8 + 4);
    const { large } = this.parts;
    const isLarge = offset >= largeFlag && large !== null;
    return { pack: places.getUint32(place * 8), offset: isLarge ? this.largeOffset(large, offset) : offset };
  }

  /** Ids that start with the hexadecimal digits, at least two. */
  withPrefix(prefix: string): Oid[] {
    return oidsStarting(this.bucket(Number.parseInt(prefix.slice(0, 2), 16)).oids, prefix);
  }

  close(): void {
    closeSync(this.file);
  }

  private largeOffset(large: Chunk, offset: number): number {
    const at = (offset - largeFlag) * 8;
    // Outside of the table: outside of every pack.
    if (at + 8 > large.length) return Number.MAX_SAFE_INTEGER;
    const view = viewOf(this.file, large.offset + at, 8);
    return view.getUint32(0) * 2 ** 32 + view.getUint32(4);
  }

  private bucket(first: number): Bucket {
    const known = this.buckets[first];
    if (known !== undefined) return known;
    const { fanout, oids, offsets } = this.parts;
    const from = first === 0 ? 0 : (fanout[first - 1] as number);
    const count = (fanout[first] as number) - from;
    const bucket = {
      oids: new Uint8Array(viewOf(this.file, oids.offset + from * oidBytes, count * oidBytes).buffer),
      places: viewOf(this.file, offsets.offset + from * 8, count * 8),
    };
    this.buckets[first] = bucket;
    return bucket;
  }
}
