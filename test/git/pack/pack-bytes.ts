// Writes packs and their indexes byte by byte, for what no Git would write: gitformat-pack(5).
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { crc32 } from '../../../src/git/pack/crc32.ts';

export const kinds = { commit: 1, tree: 2, blob: 3, tag: 4, offsetDelta: 6, referenceDelta: 7 } as const;

/** Four bits of length beside the kind, then seven at a time, the lowest first. */
export function kindAndLength(kind: number, length: number): number[] {
  let rest = Math.floor(length / 16);
  const bytes = [(kind << 4) | (length % 16)];
  while (rest > 0) {
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | 0x80;
    bytes.push(rest % 128);
    rest = Math.floor(rest / 128);
  }
  return bytes;
}

/** The highest bits first, one added for each byte that goes on. */
export function distanceBytes(distance: number): number[] {
  const bytes = [distance % 128];
  for (let rest = Math.floor(distance / 128); rest > 0; rest = Math.floor(rest / 128)) {
    rest -= 1;
    bytes.unshift((rest % 128) | 0x80);
  }
  return bytes;
}

/** An entry; `base` is what stands between its header and its data. */
export function entryBytes(kind: number, data: Uint8Array, base: readonly number[] = []): Buffer {
  return Buffer.concat([Buffer.from([...kindAndLength(kind, data.length), ...base]), deflateSync(data)]);
}

export function packHead(count: number): Buffer {
  return Buffer.concat([Buffer.from('PACK'), words([2, count])]);
}

/** A whole pack. */
export function packBytes(entries: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat([packHead(entries.length), ...entries]);
  return Buffer.concat([body, sha1(body)]);
}

export interface IndexedEntry {
  readonly oid: string;
  readonly offset: number;
  /** The entry as it is packed; without it its checksum is 0. */
  readonly bytes?: Uint8Array;
}

/** An index of version 2, with a table of 64 bits for offsets beyond 31. */
export function indexBytes(entries: readonly IndexedEntry[], packSum: Uint8Array): Buffer {
  const sorted = [...entries].sort((a, b) => (a.oid < b.oid ? -1 : 1));
  const first = (oid: string): number => Number.parseInt(oid.slice(0, 2), 16);
  const fanout = Array.from(
    { length: 256 },
    (_, byte) => sorted.filter(({ oid }) => first(oid) <= byte).length,
  );
  const large = sorted.filter(({ offset }) => offset >= 2 ** 31);
  const body = Buffer.concat([
    words([0xff744f63, 2, ...fanout]),
    ...sorted.map(({ oid }) => Buffer.from(oid, 'hex')),
    words(sorted.map(({ bytes }) => (bytes === undefined ? 0 : crc32(bytes, 0, bytes.length)))),
    words(sorted.map((entry) => (entry.offset < 2 ** 31 ? entry.offset : 2 ** 31 + large.indexOf(entry)))),
    words(large.flatMap(({ offset }) => [Math.floor(offset / 2 ** 32), offset % 2 ** 32])),
    packSum,
  ]);
  return Buffer.concat([body, sha1(body)]);
}

export function oidOf(kind: keyof typeof kinds, content: Uint8Array): string {
  return createHash('sha1').update(`${kind} ${content.length}\0`).update(content).digest('hex');
}

function words(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, i) => {
    bytes.writeUInt32BE(number, i * 4);
  });
  return bytes;
}

function sha1(bytes: Uint8Array): Buffer {
  return createHash('sha1').update(bytes).digest();
}
