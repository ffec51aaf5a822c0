// Tables that decode deflate's prefix codes: RFC 1951, section 3.2.2. A code of up to `rootBits` bits is
// found by one look, a longer one by a second look into a table of its own behind the first. All tables are
// written into arrays that are kept, since many packed objects are smaller than their own tables.

/** An entry's lowest bits: how many bits of the stream it takes. */
export const bitsMask = 15;
/** How many further bits belong to a length or a distance: `(entry >> 8) & 15`. */
export const extraShift = 8;
/**
 * The literal, the least length or distance, or where the second table starts: `entry >>> 16`, less the sign.
 */
export const valueShift = 16;
/** A literal has the sign bit, so that the commonest question is `entry < 0`. */
export const literalFlag = 0x80000000 | 0;
export const endFlag = 0x4000;
export const secondFlag = 0x8000;
export const invalidFlag = 0x2000;
export const specialFlags = endFlag | secondFlag | invalidFlag;

const codeBitsMax = 15;

/** Working memory of `writeTable`, kept from one table to the next. */
export interface TableSpace {
  readonly counts: Uint16Array;
  readonly starts: Uint16Array;
  readonly sorted: Uint16Array;
}

export function makeTableSpace(): TableSpace {
  return {
    counts: new Uint16Array(codeBitsMax + 1),
    starts: new Uint16Array(codeBitsMax + 2),
    sorted: new Uint16Array(320),
  };
}

/** What a table is made from: the code's bits for each symbol, and what its entry says. */
export interface CodeLengths {
  /** Bits of each symbol's code; 0 for a symbol that does not occur. */
  readonly lengths: Uint8Array;
  readonly from: number;
  readonly count: number;
  /** Entries of the symbols without the bits that the code takes. */
  readonly entries: Int32Array;
  /**
   * An incomplete set of codes is allowed where it has one code of one bit (a block with a single distance).
   */
  readonly mayBeOne: boolean;
}

/**
 * Writes the table that `rootBits` bits of the stream lead into. Gives the number of bits that the first look
 * takes (`rootBits`, or less where all codes are shorter), or 0 when the lengths are no set of codes.
 */
export function writeTable(
  table: Int32Array,
  rootBits: number,
  codes: CodeLengths,
  space: TableSpace,
): number {
  const longest = sortSymbols(codes, space);
  if (longest < 0) return 0;
  const bits = Math.max(1, Math.min(rootBits, longest));
  const { counts, sorted } = space;
  const { entries } = codes;
  // No code at all, or one of one bit: what no code stands for must not be taken for one.
  if (longest <= 1) table.fill(invalidFlag | 1, 0, 2);
  let reversed = 0;
  let rank = 0;
  let secondStart = 0;
  let secondEnd = 1 << bits;
  let secondBits = 0;
  let prefix = -1;
  const mask = (1 << bits) - 1;
  for (let length = 1; length <= longest; length += 1) {
    for (let left = counts[length] as number; left > 0; left -= 1) {
      const entry = entries[sorted[rank++] as number] as number;
      if (length <= bits) {
        const step = 1 << length;
        for (let at = reversed; at <= mask; at += step) table[at] = entry | length;
      } else {
        if ((reversed & mask) !== prefix) {
          prefix = reversed & mask;
          secondStart = secondEnd;
          secondBits = secondBitsFor(counts, length, bits, left);
          secondEnd = secondStart + (1 << secondBits);
          if (secondEnd > table.length) return 0;
          table[prefix] = (secondStart << valueShift) | secondFlag | (secondBits << extraShift) | bits;
        }
        const step = 1 << (length - bits);
        for (let at = reversed >>> bits; at < 1 << secondBits; at += step) {
          table[secondStart + at] = entry | (length - bits);
        }
      }
      reversed = nextReversed(reversed, length);
    }
  }
  return bits;
}

/**
 * Symbols by the length of their codes. Gives the greatest length, or -1 when the codes do not fit together.
 */
function sortSymbols({ lengths, from, count, mayBeOne }: CodeLengths, space: TableSpace): number {
  const { counts, starts, sorted } = space;
  counts.fill(0);
  for (let i = 0; i < count; i += 1) {
    const length = lengths[from + i] as number;
    counts[length] = (counts[length] as number) + 1;
  }
  let longest = codeBitsMax;
  while (longest > 0 && counts[longest] === 0) longest -= 1;
  let left = 1;
  for (let length = 1; length <= codeBitsMax; length += 1) {
    left = left * 2 - (counts[length] as number);
    if (left < 0) return -1;
  }
  if (left > 0 && longest > 0 && !(mayBeOne && longest === 1)) return -1;
  if (longest === 0 && !mayBeOne) return -1;
  starts[1] = 0;
  for (let length = 1; length < codeBitsMax; length += 1) {
    starts[length + 1] = (starts[length] as number) + (counts[length] as number);
  }
  for (let i = 0; i < count; i += 1) {
    const length = lengths[from + i] as number;
    if (length === 0) continue;
    const at = starts[length] as number;
    starts[length] = at + 1;
    sorted[at] = i;
  }
  return longest;
}

/** How many bits a second table needs: as many as fill it with the codes that are still to come. */
function secondBitsFor(counts: Uint16Array, length: number, rootBits: number, left: number): number {
  let bits = length - rootBits;
  let room = (1 << bits) - left;
  while (room > 0 && bits + rootBits < codeBitsMax) {
    bits += 1;
    room = room * 2 - (counts[bits + rootBits] as number);
  }
  return bits;
}

/** The stream gives a code's first bit first: counting upwards from the top bit down. */
function nextReversed(code: number, length: number): number {
  let bit = 1 << (length - 1);
  while ((code & bit) !== 0) bit >>= 1;
  return bit === 0 ? 0 : (code & (bit - 1)) + bit;
}
