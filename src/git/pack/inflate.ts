// Inflates zlib streams into bytes that are there already: RFC 1950 and RFC 1951. Made for packs, whose
// entries inflate to some hundred bytes in the middle: nothing is allocated for a stream, and no call leaves
// JavaScript.
import { adler32 } from './adler32.ts';
import {
  bitsMask,
  type CodeLengths,
  endFlag,
  extraShift,
  invalidFlag,
  literalFlag,
  makeTableSpace,
  secondFlag,
  specialFlags,
  valueShift,
  writeTable,
} from './huffman-table.ts';

/**
 * Bytes that must be there behind a stream, whatever they hold: reading ahead needs no question of where it
 * ends.
 */
export const inputSlack = 16;

const literalRootBits = 9;
const distanceRootBits = 7;
const lengthBases = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
  227, 258,
];
const lengthExtras = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const distanceBases = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
  6145, 8193, 12289, 16385, 24577,
];
const codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Why a stream is none. */
export type InflateFailure =
  | 'it ends too early'
  | 'it is no zlib stream'
  | 'its compressed data is damaged'
  | 'its checksum is wrong'
  | 'it is longer than it says'
  | 'it is shorter than it says';

/** Entries of `writeTable` for literals, lengths and the end of a block. */
function literalEntries(): Int32Array {
  const entries = new Int32Array(288).fill(invalidFlag);
  for (let literal = 0; literal < 256; literal += 1) entries[literal] = literalFlag | (literal << valueShift);
  entries[256] = endFlag;
  lengthBases.forEach((base, i) => {
    entries[257 + i] = (base << valueShift) | ((lengthExtras[i] as number) << extraShift);
  });
  return entries;
}

function distanceEntries(): Int32Array {
  const entries = new Int32Array(32).fill(invalidFlag);
  distanceBases.forEach((base, i) => {
    entries[i] = (base << valueShift) | (Math.max(0, (i >> 1) - 1) << extraShift);
  });
  return entries;
}

/** Keeps its tables: one for each thread. */
export class Inflater {
  /** Where the stream that was inflated last ended in its input, behind its checksum. */
  end = 0;
  private view: DataView = new DataView(new ArrayBuffer(0));
  private padded = new Uint8Array(0);
  private readonly space = makeTableSpace();
  private readonly lengths = new Uint8Array(320 + 160);
  private readonly literals = literalEntries();
  private readonly distances = distanceEntries();
  private readonly codeLengths = new Int32Array(19).map((_, i) => i << valueShift);
  private readonly literalTable = new Int32Array(2048);
  private readonly distanceTable = new Int32Array(1024);
  private readonly codeLengthTable = new Int32Array(128);
  private readonly fixedLiterals = new Int32Array(512);
  private readonly fixedDistances = new Int32Array(32);
  // The state of the stream between two blocks.
  private at = 0;
  private hold = 0;
  private held = 0;
  private out = 0;
  private literalBits = 0;
  private distanceBits = 0;

  constructor() {
    // RFC 1951, 3.2.6.
    const { lengths } = this;
    lengths.fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280, 288);
    this.table(this.fixedLiterals, 9, 0, 288, this.literals, false);
    lengths.fill(5, 0, 32);
    this.table(this.fixedDistances, 5, 0, 32, this.distances, false);
  }

  /**
   * Inflates the stream that starts at `from` and ends before `to` into `output` at `at`, where it must give
   * exactly `length` bytes. Null, or why there is no such stream; then what stands in `output` there is of no
   * use.
   */
  inflate(
    input: Uint8Array,
    from: number,
    to: number,
    output: Uint8Array,
    at: number,
    length: number,
  ): InflateFailure | null {
    if (from < 0 || to > input.length || from > to || at < 0 || length < 0 || at + length > output.length) {
      throw new RangeError('inflate: outside of the bytes given');
    }
    if (to + inputSlack > input.length) {
      const failure = this.inflate(this.withSlack(input, from, to), 0, to - from, output, at, length);
      this.end += from;
      return failure;
    }
    if (to - from < 6) return 'it ends too early';
    const head = ((input[from] as number) << 8) | (input[from + 1] as number);
    if ((head & 0x0f00) !== 0x0800 || head >> 12 > 7 || head % 31 !== 0 || (head & 0x20) !== 0) {
      return 'it is no zlib stream';
    }
    this.start(input, from + 2, at);
    const failure = this.blocks(input, to, output, at, at + length);
    if (failure !== null) return failure;
    // Whole bytes that were read ahead are given back.
    const end = this.at - (this.held >> 3);
    if (end + 4 > to) return 'it ends too early';
    if (this.out !== at + length) return 'it is shorter than it says';
    this.end = end + 4;
    return this.view.getInt32(end) === adler32(output, at, this.out) ? null : 'its checksum is wrong';
  }

  private start(input: Uint8Array, from: number, out: number): void {
    const { view } = this;
    if (
      view.buffer !== input.buffer ||
      view.byteOffset !== input.byteOffset ||
      view.byteLength !== input.byteLength
    ) {
      this.view = new DataView(input.buffer, input.byteOffset, input.byteLength);
    }
    this.at = from;
    this.hold = 0;
    this.held = 0;
    this.out = out;
  }

  private withSlack(input: Uint8Array, from: number, to: number): Uint8Array {
    const needed = to - from + inputSlack;
    if (this.padded.length < needed) this.padded = new Uint8Array(needed * 2);
    this.padded.set(input.subarray(from, to));
    return this.padded;
  }

  private blocks(
    input: Uint8Array,
    to: number,
    output: Uint8Array,
    outFrom: number,
    outEnd: number,
  ): InflateFailure | null {
    for (;;) {
      const head = this.bits(3);
      const kind = head >> 1;
      let failure: InflateFailure | null = null;
      if (kind === 0) {
        failure = this.stored(input, to, output, outEnd);
      } else if (kind === 1) {
        failure = this.codes(output, to, outFrom, outEnd, this.fixedLiterals, this.fixedDistances, 9, 5);
      } else if (kind === 2) {
        if (!this.readTables(to))
          failure = this.at > to + 4 ? 'it ends too early' : 'its compressed data is damaged';
        else {
          const { literalTable, distanceTable, literalBits, distanceBits } = this;
          failure = this.codes(
            output,
            to,
            outFrom,
            outEnd,
            literalTable,
            distanceTable,
            literalBits,
            distanceBits,
          );
        }
      } else {
        failure = 'its compressed data is damaged';
      }
      if (failure !== null) return failure;
      if (this.at - (this.held >> 3) > to) return 'it ends too early';
      if ((head & 1) === 1) return null;
    }
  }

  /** RFC 1951, 3.2.4. */
  private stored(input: Uint8Array, to: number, output: Uint8Array, outEnd: number): InflateFailure | null {
    let from = this.at - (this.held >> 3);
    if (from + 4 > to) return 'it ends too early';
    const length = this.view.getUint16(from, true);
    if ((length ^ 0xffff) !== this.view.getUint16(from + 2, true)) return 'its compressed data is damaged';
    from += 4;
    if (from + length > to) return 'it ends too early';
    if (this.out + length > outEnd) return 'it is longer than it says';
    output.set(input.subarray(from, from + length), this.out);
    this.out += length;
    this.at = from + length;
    this.hold = 0;
    this.held = 0;
    return null;
  }

  /** At most 16 bits of the stream. */
  private bits(count: number): number {
    while (this.held < count) {
      this.hold |= this.view.getUint8(this.at++) << this.held;
      this.held += 8;
    }
    const value = this.hold & ((1 << count) - 1);
    this.hold >>>= count;
    this.held -= count;
    return value;
  }

  private table(
    table: Int32Array,
    rootBits: number,
    from: number,
    count: number,
    entries: Int32Array,
    mayBeOne: boolean,
  ): number {
    const codes: CodeLengths = { lengths: this.lengths, from, count, entries, mayBeOne };
    return writeTable(table, rootBits, codes, this.space);
  }

  /** RFC 1951, 3.2.7. False when there are no two sets of codes. */
  private readTables(to: number): boolean {
    const literals = this.bits(5) + 257;
    const distances = this.bits(5) + 1;
    const codeLengths = this.bits(4) + 4;
    if (literals > 286 || distances > 30) return false;
    const { lengths } = this;
    lengths.fill(0, 0, 19);
    for (let i = 0; i < codeLengths; i += 1) lengths[codeLengthOrder[i] as number] = this.bits(3);
    const rootBits = this.table(this.codeLengthTable, 7, 0, 19, this.codeLengths, false);
    if (rootBits === 0 || this.at > to) return false;
    if (!this.readLengths(literals + distances, rootBits, to)) return false;
    if (lengths[256] === 0) return false;
    this.literalBits = this.table(this.literalTable, literalRootBits, 0, literals, this.literals, true);
    this.distanceBits = this.table(
      this.distanceTable,
      distanceRootBits,
      literals,
      distances,
      this.distances,
      true,
    );
    return this.literalBits !== 0 && this.distanceBits !== 0;
  }

  private readLengths(count: number, rootBits: number, to: number): boolean {
    const { lengths, view, codeLengthTable } = this;
    const mask = (1 << rootBits) - 1;
    let { at, hold, held } = this;
    for (let i = 0; i < count; ) {
      if (at > to) return false;
      if (held < 14) {
        hold |= view.getInt32(at, true) << held;
        at += (31 - held) >> 3;
        held |= 24;
      }
      const entry = codeLengthTable[hold & mask] as number;
      hold >>>= entry & bitsMask;
      held -= entry & bitsMask;
      const symbol = entry >>> valueShift;
      if (symbol < 16) {
        lengths[i++] = symbol;
        continue;
      }
      let repeats = 3;
      let value = 0;
      if (symbol === 16) {
        if (i === 0) return false;
        value = lengths[i - 1] as number;
        repeats += hold & 3;
        hold >>>= 2;
        held -= 2;
      } else if (symbol === 17) {
        repeats += hold & 7;
        hold >>>= 3;
        held -= 3;
      } else {
        repeats += 8 + (hold & 127);
        hold >>>= 7;
        held -= 7;
      }
      if (i + repeats > count) return false;
      for (; repeats > 0; repeats -= 1) lengths[i++] = value;
    }
    this.at = at;
    this.hold = hold;
    this.held = held;
    return true;
  }

  /** The literals and copies of one block. */
  private codes(
    output: Uint8Array,
    to: number,
    outFrom: number,
    outEnd: number,
    literalTable: Int32Array,
    distanceTable: Int32Array,
    literalBits: number,
    distanceBits: number,
  ): InflateFailure | null {
    const { view } = this;
    const literalMask = (1 << literalBits) - 1;
    const distanceMask = (1 << distanceBits) - 1;
    let { at, hold, held, out } = this;
    for (;;) {
      if (held < 20) {
        if (at > to + 4) return 'it ends too early';
        hold |= view.getInt32(at, true) << held;
        at += (31 - held) >> 3;
        held |= 24;
      }
      let entry = literalTable[hold & literalMask] as number;
      if (entry >= 0 && (entry & secondFlag) !== 0) {
        hold >>>= entry & bitsMask;
        held -= entry & bitsMask;
        entry = literalTable[
          (entry >>> valueShift) + (hold & ((1 << ((entry >> extraShift) & 15)) - 1))
        ] as number;
      }
      hold >>>= entry & bitsMask;
      held -= entry & bitsMask;
      if (entry < 0) {
        if (out >= outEnd) return 'it is longer than it says';
        output[out++] = entry >> valueShift;
        continue;
      }
      if ((entry & specialFlags) !== 0) {
        if ((entry & endFlag) === 0) return 'its compressed data is damaged';
        this.at = at;
        this.hold = hold;
        this.held = held;
        this.out = out;
        return null;
      }
      let extra = (entry >> extraShift) & 15;
      const length = (entry >>> valueShift) + (hold & ((1 << extra) - 1));
      hold >>>= extra;
      held -= extra;
      if (held < 15) {
        hold |= view.getInt32(at, true) << held;
        at += (31 - held) >> 3;
        held |= 24;
      }
      entry = distanceTable[hold & distanceMask] as number;
      if ((entry & secondFlag) !== 0) {
        hold >>>= entry & bitsMask;
        held -= entry & bitsMask;
        entry = distanceTable[
          (entry >>> valueShift) + (hold & ((1 << ((entry >> extraShift) & 15)) - 1))
        ] as number;
      }
      if ((entry & specialFlags) !== 0) return 'its compressed data is damaged';
      hold >>>= entry & bitsMask;
      held -= entry & bitsMask;
      extra = (entry >> extraShift) & 15;
      if (held < extra) {
        hold |= view.getInt32(at, true) << held;
        at += (31 - held) >> 3;
        held |= 24;
      }
      const distance = (entry >>> valueShift) + (hold & ((1 << extra) - 1));
      hold >>>= extra;
      held -= extra;
      let source = out - distance;
      if (source < outFrom) return 'its compressed data is damaged';
      const end = out + length;
      if (end > outEnd) return 'it is longer than it says';
      while (out < end) output[out++] = output[source++] as number;
    }
  }
}
