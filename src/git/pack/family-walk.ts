// Goes through families of deltas depth first and makes each object whole next to its base. Contents live in buffers
// that are used again. Of the deltas on one base the one with the most below it comes last, when the base is no longer
// needed: at most as many contents are held as the logarithm of the family's size.
import { Fault } from '../../model/fault.ts';
import { applyDelta, DeltaOps, readDelta } from './delta.ts';
import { canInflateTo } from './entry-inflater.ts';
import { type Families, none } from './families.ts';
import type { ObjectReader } from './object-reader.ts';
import { noBase, type ObjectTable } from './object-table.ts';

/** A content as it is shown to a visitor; good until the visitor is asked to leave it. */
export interface Content {
  readonly index: number;
  /** Exactly the content. Not to be written to. */
  readonly bytes: Uint8Array;
}

/** Told of each object of a family, bases first. `State` is what is kept of one for those that stand on it. */
export interface FamilyVisitor<State> {
  /** `delta` says how the content was made from that of `base`; null for what is stored whole. */
  visit(content: Content, delta: DeltaOps | null, base: State | null): State;
  /** Nothing else stands on it. */
  leave(state: State): void;
  /** It cannot be read, and so what stands on it cannot; why is told to who reads it by itself. */
  fail(index: number): void;
  /** Whether a content of so many bytes is to be made whole; else it and what stands on it are passed to `fail`. */
  fits(index: number, length: number): boolean;
}

interface Frame<State> {
  readonly content: HeldContent;
  readonly state: State;
  child: number;
  heavy: number;
}

interface HeldContent extends Content {
  readonly buffer: Uint8Array;
}

/** Keeps buffers and a delta's instructions: one for each thread. */
export class FamilyWalk<State> {
  private readonly table: ObjectTable;
  private readonly families: Families;
  private readonly reader: ObjectReader;
  private readonly visitor: FamilyVisitor<State>;
  private readonly ops = new DeltaOps();
  private readonly pool = new BufferPool();
  private delta = new Uint8Array(64 * 1024);

  constructor(table: ObjectTable, families: Families, reader: ObjectReader, visitor: FamilyVisitor<State>) {
    this.table = table;
    this.families = families;
    this.reader = reader;
    this.visitor = visitor;
  }

  /** Goes through one family. Gives way between objects, so that a long one can be interrupted. */
  *walk(root: number): Generator<void> {
    const first = this.enter(root, null);
    const open = first === null ? [] : [first];
    for (let frame = open.at(-1); frame !== undefined; frame = open.at(-1)) {
      yield;
      if (frame.child !== none) {
        const child = frame.child;
        frame.child = this.families.nextSibling[child] as number;
        const next = this.enter(child, frame);
        if (next !== null) open.push(next);
        continue;
      }
      open.pop();
      const next = frame.heavy === none ? null : this.enter(frame.heavy, frame);
      this.visitor.leave(frame.state);
      this.pool.give(frame.content.buffer);
      if (next !== null) open.push(next);
    }
  }

  private enter(index: number, base: Frame<State> | null): Frame<State> | null {
    const content = this.contentOf(index, base);
    if (content === null) {
      this.failAll(index);
      return null;
    }
    const delta = base === null ? null : this.ops;
    return {
      content,
      state: this.visitor.visit(content, delta, base === null ? null : base.state),
      child: this.families.firstChild[index] as number,
      heavy: this.families.heavyChild[index] as number,
    };
  }

  /** Null for what cannot be read, or is too large. Whoever takes it up by itself hears why. */
  private contentOf(index: number, base: Frame<State> | null): HeldContent | null {
    try {
      return base === null ? this.whole(index) : this.onBase(index, base.content);
    } catch (error) {
      if (error instanceof Fault) return null;
      throw error;
    }
  }

  private whole(index: number): HeldContent | null {
    const { table } = this;
    // Of a base that is not here there is no content; reading it says so.
    if ((table.base[index] as number) !== noBase) {
      const { bytes } = this.reader.read(index);
      return { index, bytes, buffer: bytes };
    }
    const length = table.dataLength[index] as number;
    if (!this.isWithin(index, length)) return null;
    const buffer = this.pool.take(length + 1);
    this.reader.readEntry(index, buffer, 0);
    return { index, bytes: buffer.subarray(0, length), buffer };
  }

  private onBase(index: number, base: HeldContent): HeldContent | null {
    const length = this.table.dataLength[index] as number;
    if (!this.isWithin(index, length)) return null;
    if (this.delta.length <= length) this.delta = new Uint8Array(length * 2 + 1);
    this.reader.readEntry(index, this.delta, 0);
    if (!readDelta(this.delta, 0, length, this.ops) || this.ops.sourceLength !== base.bytes.length) {
      // It is no delta of its base: the reader says it in words.
      const { bytes } = this.reader.read(index);
      return { index, bytes, buffer: bytes };
    }
    const { targetLength } = this.ops;
    if (!this.visitor.fits(index, targetLength)) return null;
    const buffer = this.pool.take(targetLength + 1);
    const bytes = buffer.subarray(0, targetLength);
    applyDelta(this.ops, base.bytes, this.delta, bytes, 0);
    return { index, bytes, buffer };
  }

  /** Asked before memory is taken: a damaged header may say anything. */
  private isWithin(index: number, length: number): boolean {
    return canInflateTo(length, this.table.packedLength[index] as number) && this.visitor.fits(index, length);
  }

  private failAll(root: number): void {
    const open = [root];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      this.visitor.fail(index);
      const heavy = this.families.heavyChild[index] as number;
      if (heavy !== none) open.push(heavy);
      let child = this.families.firstChild[index] as number;
      for (; child !== none; child = this.families.nextSibling[child] as number) open.push(child);
    }
  }
}

const smallestBits = 12;
/** Larger ones are left to the collector of garbage. */
const largestBits = 23;
/** Buffers of one size that are kept for later, in bytes. */
const keptBytesMax = 2 * 1024 * 1024;

/** Buffers by powers of two. */
class BufferPool {
  private readonly free: Uint8Array[][] = [];

  take(length: number): Uint8Array {
    const bits = bitsOf(length);
    if (bits > largestBits) return new Uint8Array(length);
    return this.free[bits]?.pop() ?? new Uint8Array(2 ** bits);
  }

  give(buffer: Uint8Array): void {
    const bits = bitsOf(buffer.length);
    if (bits > largestBits || buffer.length !== 2 ** bits) return;
    const list = this.free[bits] ?? [];
    this.free[bits] = list;
    if (list.length === 0 || list.length * buffer.length < keptBytesMax) list.push(buffer);
  }
}

function bitsOf(length: number): number {
  return Math.max(smallestBits, Math.ceil(Math.log2(Math.max(1, length))));
}
