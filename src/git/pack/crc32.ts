// The checksum that a pack's index has of each entry: gitformat-pack(5), "Version 2 pack-*.idx files"; the
// polynomial is that of RFC 1952, section 8. Node has one from 20.15 and 22.2 on, which is five times as quick on long
// stretches and slower on short ones; this one takes four bytes at a step.
import * as zlib from 'node:zlib';

const tables = makeTables();

const native: ((bytes: Uint8Array) => number) | undefined = zlib.crc32;
/** From so many bytes on calling it pays. */
const nativeBytesMin = 256;

/** The checksum of `bytes` from `from` to before `to`, as an unsigned 32-bit number. */
export function crc32(bytes: Uint8Array, from: number, to: number): number {
  if (native !== undefined && to - from >= nativeBytesMin) return native(bytes.subarray(from, to));
  return ownCrc32(bytes, from, to);
}

/** The same on any Node. */
export function ownCrc32(bytes: Uint8Array, from: number, to: number): number {
  const [first, second, third, fourth] = tables;
  let sum = -1;
  let at = from;
  for (; at + 4 <= to; at += 4) {
    const low = (sum ^ (bytes[at] as number)) & 0xff;
    const next = ((sum >>> 8) ^ (bytes[at + 1] as number)) & 0xff;
    const middle = ((sum >>> 16) ^ (bytes[at + 2] as number)) & 0xff;
    const high = (sum >>> 24) ^ (bytes[at + 3] as number);
    sum =
      (fourth[low] as number) ^
      (third[next] as number) ^
      (second[middle] as number) ^
      (first[high] as number);
  }
  for (; at < to; at += 1) sum = (first[(sum ^ (bytes[at] as number)) & 0xff] as number) ^ (sum >>> 8);
  return ~sum >>> 0;
}

/** For a byte with none, one, two and three bytes behind it. */
function makeTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const first = new Int32Array(256);
  for (let byte = 0; byte < 256; byte += 1) {
    let sum = byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) === 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    first[byte] = sum;
  }
  const behind = (table: Int32Array): Int32Array =>
    table.map((sum) => (sum >>> 8) ^ (first[sum & 0xff] as number));
  const second = behind(first);
  const third = behind(second);
  return [first, second, third, behind(third)];
}
