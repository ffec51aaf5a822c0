// The bits of a deflate stream, first the lowest of each byte: RFC 1951, section 3.1.1. Reads ahead up to
// four bytes, so that so many and more must be there behind the stream (`inputSlack`), whatever they hold.
import { bitsMask, extraShift, invalidFlag, secondFlag, valueShift } from './huffman-table.ts';

/** Bytes that must be there behind a stream: reading ahead needs no question of where it ends. */
export const inputSlack = 16;
/** A stream that is read so far behind its end is none; it is looked for once in each code. */
const overrunMax = 4;

export class BitReader {
  view: DataView = new DataView(new ArrayBuffer(0));
  private at = 0;
  /**
   * Bits that were read and not yet used, the next one lowest; above `held` of them there is nothing of use.
   */
  private hold = 0;
  private held = 0;
  private to = 0;

  /** Starts at a byte of `input`; the stream ends before `to`. */
  start(input: Uint8Array, from: number, to: number): void {
    const { view } = this;
    const isSame = view.byteOffset === input.byteOffset && view.byteLength === input.byteLength;
    if (!isSame || view.buffer !== input.buffer) {
      this.view = new DataView(input.buffer, input.byteOffset, input.byteLength);
    }
    this.to = to;
    this.jump(from);
  }

  /** Goes on at a byte. */
  jump(at: number): void {
    this.at = at;
    this.hold = 0;
    this.held = 0;
  }

  /** The first byte of which no bit was used. */
  get position(): number {
    return this.at - (this.held >> 3);
  }

  get isOver(): boolean {
    return this.position > this.to;
  }

  /** At most 16 bits. */
  bits(count: number): number {
    if (this.held < count) this.fill();
    const value = this.hold & ((1 << count) - 1);
    this.hold >>>= count;
    this.held -= count;
    return value;
  }

  /**
   * The entry of a table that the next code leads to, by a first look of `rootBits` bits and perhaps a second
   * one; an invalid one behind the end.
   */
  entry(table: Int32Array, rootBits: number): number {
    if (this.held < 15) {
      if (this.at > this.to + overrunMax) return invalidFlag;
      this.fill();
    }
    let { hold, held } = this;
    let entry = table[hold & ((1 << rootBits) - 1)] as number;
    if (entry >= 0 && (entry & secondFlag) !== 0) {
      hold >>>= entry & bitsMask;
      held -= entry & bitsMask;
      const second = hold & ((1 << ((entry >> extraShift) & 15)) - 1);
      entry = table[(entry >>> valueShift) + second] as number;
    }
    this.hold = hold >>> (entry & bitsMask);
    this.held = held - (entry & bitsMask);
    return entry;
  }

  /** The length or distance that an entry and the bits behind its code say. */
  valueOf(entry: number): number {
    return (entry >>> valueShift) + this.bits((entry >> extraShift) & 15);
  }

  /** To at least 24 bits. Those above `held` are read again, and are the same. */
  private fill(): void {
    this.hold |= this.view.getInt32(this.at, true) << this.held;
    this.at += (31 - this.held) >> 3;
    this.held |= 24;
  }
}
