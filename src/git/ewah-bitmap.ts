// Reads the compressed bitmaps of a split index: gitformat-bitmap(5), appendix A, "Serialization format for
// an EWAH bitmap". Words of 64 bits: a marker with a run of equal words and a count of the literal words
// that follow.

const wordBits = 64;
const markerBitsOfRun = 32n;

/**
 * Positions of the set bits, ascending, and the offset of the first byte after the bitmap. Throws a
 * RangeError when cut short.
 */
export function bitPositions(bytes: Buffer, from: number): { positions: number[]; next: number } {
  const bits = bytes.readUInt32BE(from);
  const words = bytes.readUInt32BE(from + 4);
  const start = from + 8;
  const positions: number[] = [];
  let at = 0;
  let word = 0;
  while (word < words) {
    const marker = bytes.readBigUInt64BE(start + word * 8);
    const run = Number((marker >> 1n) & ((1n << markerBitsOfRun) - 1n));
    const literals = Number(marker >> (markerBitsOfRun + 1n));
    const runEnd = Math.min(bits, at + run * wordBits);
    if ((marker & 1n) === 1n) for (let bit = at; bit < runEnd; bit += 1) positions.push(bit);
    at += run * wordBits;
    word += 1;
    for (let i = 0; i < literals; i += 1) {
      const literal = bytes.readBigUInt64BE(start + (word + i) * 8);
      for (let bit = 0; bit < wordBits; bit += 1) {
        if (((literal >> BigInt(bit)) & 1n) === 1n && at + bit < bits) positions.push(at + bit);
      }
      at += wordBits;
    }
    word += literals;
  }
  // After the words stands the position of the last marker, of no use to a reader.
  return { positions, next: start + words * 8 + 4 };
}
