// Marvin32, the keyed checksum that Microsoft puts into the keys of Azure: two halves of 32 bits, stirred once for each
// four bytes of the message and twice at its end.
// https://github.com/microsoft/security-utilities

/**
 * The 32-bit Marvin checksum of some bytes, as an unsigned number. The seed is a text of eight ASCII characters
 * (`Default0`), read as a number of 64 bits, most significant byte first.
 */
export function marvin32(bytes: Uint8Array, seed: string): number {
  let low = wordOf(seed, 4);
  let high = wordOf(seed, 0);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 4);
  const stir = (word: number) => {
    low = (low + word) | 0;
    high ^= low;
    low = rotate(low, 20);
    low = (low + high) | 0;
    high = rotate(high, 9);
    high ^= low;
    low = rotate(low, 27);
    low = (low + high) | 0;
    high = rotate(high, 19);
  };
  for (let at = 0; at < whole; at += 4) stir(view.getUint32(at, true));
  stir(lastWord(bytes.subarray(whole)));
  stir(0);
  return (low ^ high) >>> 0;
}

/** What is left over, with a byte of 0x80 behind it, as a little-endian word. */
function lastWord(rest: Uint8Array): number {
  let word = 0x80;
  for (let at = rest.length - 1; at >= 0; at -= 1) word = (word << 8) | (rest[at] ?? 0);
  return word;
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

function wordOf(text: string, at: number): number {
  let word = 0;
  for (let i = at; i < at + 4; i += 1) word = (word << 8) | text.charCodeAt(i);
  return word;
}
