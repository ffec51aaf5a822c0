// The checksum at the end of a zlib stream: RFC 1950, section 9.

const modulus = 65521;
/** So many bytes can be added before the sums leave 32 bits. */
const stretch = 5552;

/** The checksum of `bytes` from `from` to before `to`, as a signed 32-bit number. */
export function adler32(bytes: Uint8Array, from: number, to: number): number {
  let low = 1;
  let high = 0;
  for (let at = from; at < to; ) {
    const end = Math.min(at + stretch, to);
    for (; at < end; at += 1) {
      low += bytes[at] as number;
      high += low;
    }
    low %= modulus;
    high %= modulus;
  }
  return (high << 16) | low;
}
