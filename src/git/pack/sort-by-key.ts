// Sorts numbers by a key without comparing and without an object for each: offsets of a pack's entries, first bytes of
// ids. A radix sort from the lowest digit (Knuth, The Art of Computer Programming 3, 5.2.5): stable, linear.

const digitBits = 16;
const digits = 1 << digitBits;

/** The order of `keys` from the least: `keys[order[0]]` first. Keys are whole numbers from 0 to below 2 ** 48. Stable. */
export function orderOf(keys: Float64Array): Uint32Array {
  const count = keys.length;
  let order = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) order[i] = i;
  let greatest = 0;
  for (let i = 0; i < count; i += 1) greatest = Math.max(greatest, keys[i] as number);
  let spare = new Uint32Array(count);
  const starts = new Uint32Array(digits);
  const digitOf = new Uint16Array(count);
  for (let scale = 1; scale <= greatest; scale *= digits) {
    starts.fill(0);
    for (let i = 0; i < count; i += 1) {
      // The cut to 16 bits is the typed array's own.
      const digit = Math.floor((keys[i] as number) / scale) % digits;
      digitOf[i] = digit;
      starts[digit] = (starts[digit] as number) + 1;
    }
    let sum = 0;
    for (let digit = 0; digit < digits; digit += 1) {
      const here = starts[digit] as number;
      starts[digit] = sum;
      sum += here;
    }
    for (let i = 0; i < count; i += 1) {
      const item = order[i] as number;
      const digit = digitOf[item] as number;
      const at = starts[digit] as number;
      starts[digit] = at + 1;
      spare[at] = item;
    }
    [order, spare] = [spare, order];
  }
  return order;
}
