// Inflates zlib streams into bytes that are there already: RFC 1950 and RFC 1951. Made for packs, whose
// entries inflate to some hundred bytes in the middle: nothing is allocated for a stream, and no call leaves
// JavaScript.
import { adler32 } from './adler32.ts';
import { BitReader, inputSlack } from './bit-reader.ts';
import {
  endFlag,
  extraShift,
  invalidFlag,
  literalFlag,
  makeTableSpace,
  specialFlags,
  valueShift,
  writeTable,
} from './huffman-table.ts';

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

/** For the symbols 16, 17 and 18: how often a length is repeated at the least, and the bits that say more. */
const repeatsLeast = [3, 3, 11];
const repeatsBits = [2, 3, 7];

/** Why a stream is none. */
export type InflateFailure =
  | 'it ends too early'
  | 'it is no zlib stream'
  | 'its compressed data is damaged'
  | 'its checksum is wrong'
  | 'it is longer than it says'
  | 'it is shorter than it says';

const damaged = 'its compressed data is damaged';

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

/** Two tables and how many bits lead into each. */
interface Codes {
  readonly literals: Int32Array;
  readonly distances: Int32Array;
  literalBits: number;
  distanceBits: number;
}

/** Keeps its tables: one for each thread. */
export class Inflater {
  /** Where the stream that was inflated last ended in its input, behind its checksum. */
  end = 0;
  private readonly reader = new BitReader();
  private padded = new Uint8Array(0);
  private readonly space = makeTableSpace();
  private readonly lengths = new Uint8Array(320);
  private readonly literals = literalEntries();
  private readonly distances = distanceEntries();
  private readonly codeLengths = new Int32Array(19).map((_, i) => i << valueShift);
  private readonly codeLengthTable = new Int32Array(128);
  private readonly fixed: Codes;
  private readonly own: Codes;
  private input = this.padded;
  private to = 0;
  private output = this.padded;
  private out = 0;
  private outFrom = 0;
  private outEnd = 0;

  constructor() {
    const { lengths } = this;
    const distances = new Int32Array(32);
    this.own = {
      literals: new Int32Array(2048),
      distances: new Int32Array(1024),
      literalBits: 0,
      distanceBits: 0,
    };
    this.fixed = { literals: new Int32Array(512), distances, literalBits: 9, distanceBits: 5 };
    // RFC 1951, 3.2.6.
    lengths.fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280, 288);
    this.table(this.fixed.literals, 9, 0, 288, this.literals, false);
    lengths.fill(5, 0, 32);
    this.table(distances, 5, 0, 32, this.distances, false);
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
    const { reader } = this;
    reader.start(input, from + 2, to);
    this.input = input as Uint8Array<ArrayBuffer>;
    this.to = to;
    this.output = output as Uint8Array<ArrayBuffer>;
    this.out = at;
    this.outFrom = at;
    this.outEnd = at + length;
    const failure = this.blocks();
    if (failure !== null) return failure;
    const end = reader.position;
    if (end + 4 > to) return 'it ends too early';
    if (this.out !== this.outEnd) return 'it is shorter than it says';
    this.end = end + 4;
    return reader.view.getInt32(end) === adler32(output, at, this.out) ? null : 'its checksum is wrong';
  }

  private withSlack(input: Uint8Array, from: number, to: number): Uint8Array {
    const needed = to - from + inputSlack;
    if (this.padded.length < needed) this.padded = new Uint8Array(needed * 2);
    this.padded.set(input.subarray(from, to));
    return this.padded;
  }

  private blocks(): InflateFailure | null {
    const { reader } = this;
    for (;;) {
      const head = reader.bits(3);
      const failure = this.block(head >> 1);
      if (reader.isOver) return 'it ends too early';
      if (failure !== null) return failure;
      if ((head & 1) === 1) return null;
    }
  }

  /** RFC 1951, 3.2.3: stored, with fixed codes, with codes of its own. */
  private block(kind: number): InflateFailure | null {
    if (kind === 0) return this.stored();
    if (kind === 1) return this.coded(this.fixed);
    return kind === 2 && this.readTables() ? this.coded(this.own) : damaged;
  }

  /** RFC 1951, 3.2.4. */
  private stored(): InflateFailure | null {
    const { reader, to } = this;
    const from = reader.position + 4;
    if (from > to) return 'it ends too early';
    const length = reader.view.getUint16(from - 4, true);
    if ((length ^ 0xffff) !== reader.view.getUint16(from - 2, true)) return damaged;
    if (from + length > to) return 'it ends too early';
    if (this.out + length > this.outEnd) return 'it is longer than it says';
    this.output.set(this.input.subarray(from, from + length), this.out);
    this.out += length;
    reader.jump(from + length);
    return null;
  }

  private table(
    table: Int32Array,
    rootBits: number,
    from: number,
    count: number,
    entries: Int32Array,
    mayBeOne: boolean,
  ): number {
    return writeTable(table, rootBits, { lengths: this.lengths, from, count, entries, mayBeOne }, this.space);
  }

  /** RFC 1951, 3.2.7. False when there are no two sets of codes. */
  private readTables(): boolean {
    const { reader, lengths, own } = this;
    const literals = reader.bits(5) + 257;
    const distances = reader.bits(5) + 1;
    const codeLengths = reader.bits(4) + 4;
    if (literals > 286 || distances > 30) return false;
    lengths.fill(0, 0, 19);
    for (let i = 0; i < codeLengths; i += 1) lengths[codeLengthOrder[i] as number] = reader.bits(3);
    const rootBits = this.table(this.codeLengthTable, 7, 0, 19, this.codeLengths, false);
    if (rootBits === 0 || !this.readLengths(literals + distances, rootBits) || lengths[256] === 0)
      return false;
    own.literalBits = this.table(own.literals, literalRootBits, 0, literals, this.literals, true);
    own.distanceBits = this.table(own.distances, distanceRootBits, literals, distances, this.distances, true);
    return own.literalBits !== 0 && own.distanceBits !== 0;
  }

  private readLengths(count: number, rootBits: number): boolean {
    const { lengths, reader, codeLengthTable } = this;
    for (let i = 0; i < count; ) {
      if (reader.isOver) return false;
      const symbol = reader.entry(codeLengthTable, rootBits) >>> valueShift;
      if (symbol < 16) {
        lengths[i++] = symbol;
        continue;
      }
      if (symbol === 16 && i === 0) return false;
      const value = symbol === 16 ? (lengths[i - 1] as number) : 0;
      const repeats = repeatsLeast[symbol - 16] as number;
      const end = i + repeats + reader.bits(repeatsBits[symbol - 16] as number);
      if (end > count) return false;
      lengths.fill(value, i, end);
      i = end;
    }
    return true;
  }

  /** The literals and copies of one block. */
  private coded({ literals, distances, literalBits, distanceBits }: Codes): InflateFailure | null {
    const { reader, output, outFrom, outEnd } = this;
    let { out } = this;
    for (;;) {
      const entry = reader.entry(literals, literalBits);
      if (entry < 0) {
        if (out >= outEnd) return 'it is longer than it says';
        output[out++] = entry >> valueShift;
        continue;
      }
      if ((entry & specialFlags) !== 0) {
        this.out = out;
        return (entry & endFlag) === 0 ? damaged : null;
      }
      const end = out + reader.valueOf(entry);
      const behind = reader.entry(distances, distanceBits);
      if ((behind & specialFlags) !== 0) return damaged;
      let source = out - reader.valueOf(behind);
      if (source < outFrom) return damaged;
      if (end > outEnd) return 'it is longer than it says';
      while (out < end) output[out++] = output[source++] as number;
    }
  }
}
