// Sorts numbers by a key without comparing and without an object for each: offsets of a pack's entries, first
// bytes of ids. A radix sort from the lowest digit (Knuth, The Art of Computer Programming 3, 5.2.5): stable,
// linear.

/** Few enough that all places to write to stay in the processor's nearest cache. */
const digitBits = 11;
const digits = 1 << digitBits;
const digitMask = digits - 1;

/**
 * The order of `keys` from the least: `keys[order[0]]` first. Keys are whole numbers from 0 to `greatest`,
 * which is below 2 ** 48. Stable.
 */
export function orderOf(keys: Float64Array, greatest: number): Uint32Array {
  let order = new Uint32Array(keys.length);
  for (let i = 0; i < order.length; i += 1) order[i] = i;
  // Typed arrays take the lowest 32 bits of a number.
  order = sortedBy(new Uint32Array(keys), Math.min(greatest, 0xffffffff), order);
  if (greatest < 2 ** 32) return order;
  const high = new Uint32Array(keys.length);
  for (let i = 0; i < high.length; i += 1) high[i] = (keys[i] as number) / 2 ** 32;
  return sortedBy(high, Math.floor(greatest / 2 ** 32), order);
}

function sortedBy(
  keys: Uint32Array,
  greatest: number,
  start: Uint32Array<ArrayBuffer>,
): Uint32Array<ArrayBuffer> {
  let from = start;
  let to = new Uint32Array(start.length);
  const starts = new Uint32Array(digits);
  for (let shift = 0; shift < 32 && greatest >>> shift !== 0; shift += digitBits) {
    starts.fill(0);
    // Loops by place: this runs once, in code that is not compiled yet, where going through by an iterator takes long.
    for (let i = 0; i < keys.length; i += 1) {
      const digit = ((keys[i] as number) >>> shift) & digitMask;
      starts[digit] = (starts[digit] as number) + 1;
    }
    let sum = 0;
    for (let digit = 0; digit < digits; digit += 1) {
      const here = starts[digit] as number;
      starts[digit] = sum;
      sum += here;
    }
    for (let i = 0; i < from.length; i += 1) {
      const item = from[i] as number;
      const digit = ((keys[item] as number) >>> shift) & digitMask;
      const at = starts[digit] as number;
      starts[digit] = at + 1;
      to[at] = item;
    }
    [from, to] = [to, from];
  }
  return from;
}
