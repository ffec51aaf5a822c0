// How each tree is made, as numbers: from the tree that it is a delta of, and by itself. Written by several threads into
// memory that they share (tree-reader.ts), read by tree-entries.ts.
//
// The script of a tree: how many entries its base has that it has not, and these; how many it has itself, and in how many
// steps they come; of each step the first entry and the number of those that are copied from the base, or -1, a number,
// and so many entries. An entry is two numbers (numbered-trees.ts).
import { entryItems } from '../numbered-trees.ts';

/** Numbers in a room that trees share: 512 KB. */
const roomItems = 1 << 17;

/** Numbers in a block: 1 MB. */
const blockItems = 1 << 18;

/** Numbers that a thread wrote; a script is in one block. By their place among the blocks of all threads. */
export type Blocks = ReadonlyMap<number, Int32Array>;

/** Writes scripts. The numbers of blocks come from a counter that is shared with other threads. */
export class ScriptWriter {
  readonly blocks = new Map<number, Int32Array>();
  private readonly counter: Int32Array;
  private readonly counterAt: number;
  private block: Int32Array = new Int32Array(0);
  private blockAt = 0;
  private end = 0;

  constructor(counter: Int32Array, counterAt: number) {
    this.counter = counter;
    this.counterAt = counterAt;
  }

  /** Adds a script that is given in two parts, as far as their lengths say. Gives its place. */
  add(removed: NumberRun, steps: NumberRun): number {
    const length = removed.length + steps.length;
    if (this.end + length > this.block.length) this.open(length);
    const at = this.end;
    // A script that is longer than a block has one of its own, in the room of several.
    this.end = length > blockItems ? this.block.length : at + length;
    removed.writeTo(this.block, at);
    steps.writeTo(this.block, at + removed.length);
    return this.blockAt * blockItems + at;
  }

  private open(length: number): void {
    const blocks = Math.max(1, Math.ceil(length / blockItems));
    this.blockAt = Atomics.add(this.counter, this.counterAt, blocks);
    this.block = new Int32Array(new SharedArrayBuffer(blocks * blockItems * Int32Array.BYTES_PER_ELEMENT));
    this.blocks.set(this.blockAt, this.block);
    this.end = 0;
  }
}

/** Up to here a loop is quicker than a call that copies. */
const loopItemsMax = 64;

/** Numbers of which it is not known how many there will be. */
export class NumberRun {
  items = new Int32Array(4096);
  length = 0;

  push(item: number): void {
    if (this.length === this.items.length) this.grow(1);
    this.items[this.length] = item;
    this.length += 1;
  }

  /** Adds those of `source` between two places. */
  take(source: Int32Array, from: number, to: number): void {
    if (this.length + to - from > this.items.length) this.grow(to - from);
    this.items.set(source.subarray(from, to), this.length);
    this.length += to - from;
  }

  /** Writes all into `target` from a place on. */
  writeTo(target: Int32Array, at: number): void {
    const { items, length } = this;
    if (length > loopItemsMax) target.set(items.subarray(0, length), at);
    else for (let i = 0; i < length; i += 1) target[at + i] = items[i] as number;
  }

  private grow(more: number): void {
    const longer = new Int32Array(Math.max(this.length + more, this.items.length * 2));
    longer.set(this.items);
    this.items = longer;
  }
}

/** Reads scripts by their places. */
export class Scripts {
  private readonly blocks: Blocks;
  /** The block that was asked for last. */
  private lastAt = -1;
  private room = new Int32Array(0);
  private roomEnd = 0;
  private last: Int32Array = new Int32Array(0);

  constructor(blocks: Blocks) {
    this.blocks = blocks;
  }

  /** Makes a tree's entries from those of its base. */
  run(place: number, base: Int32Array): Int32Array {
    const block = this.blockOf(place);
    let at = stepsAt(block, place % blockItems);
    const out = this.take((block[at] as number) * entryItems);
    const steps = block[at + 1] as number;
    at += 2;
    let to = 0;
    for (let step = 0; step < steps; step += 1) {
      const first = block[at] as number;
      const end = to + (block[at + 1] as number) * entryItems;
      at += 2;
      // Few at a time: a loop is quicker than a call that copies.
      if (first >= 0)
        for (let from = first * entryItems; to < end; to += 1, from += 1) out[to] = base[from] as number;
      else for (; to < end; to += 1, at += 1) out[to] = block[at] as number;
    }
    return out;
  }

  /** Room for some entries: an array of its own for each tree would take more time than filling it. */
  private take(items: number): Int32Array {
    if (this.roomEnd + items > this.room.length) {
      this.room = new Int32Array(Math.max(roomItems, items));
      this.roomEnd = 0;
    }
    const from = this.roomEnd;
    this.roomEnd += items;
    return this.room.subarray(from, from + items);
  }

  /** The entries that a tree has and its base has not; some more may be among them. Not to be written to. */
  added(place: number): Int32Array {
    const block = this.blockOf(place);
    const start = stepsAt(block, place % blockItems);
    const steps = block[start + 1] as number;
    let found: Int32Array = nothing;
    for (let step = 0, at = start + 2; step < steps; step += 1) {
      const isCopied = (block[at] as number) >= 0;
      const items = isCopied ? 0 : (block[at + 1] as number) * entryItems;
      at += 2;
      if (items > 0) found = joined(found, block.subarray(at, at + items));
      at += items;
    }
    return found;
  }

  /** The entries that its base has and a tree has not; some more may be among them. Not to be written to. */
  removed(place: number): Int32Array {
    const block = this.blockOf(place);
    const at = place % blockItems;
    return block.subarray(at + 1, at + 1 + (block[at] as number) * entryItems);
  }

  private blockOf(place: number): Int32Array {
    const number = blockNumber(place);
    if (number !== this.lastAt) {
      this.last = this.blocks.get(number) as Int32Array;
      this.lastAt = number;
    }
    return this.last;
  }
}

const nothing = new Int32Array(0);

function joined(first: Int32Array, second: Int32Array): Int32Array {
  if (first.length === 0) return second;
  const both = new Int32Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function stepsAt(block: Int32Array, at: number): number {
  return at + 1 + (block[at] as number) * entryItems;
}

/** The number of the block that a place is in. */
export function blockNumber(place: number): number {
  return Math.floor(place / blockItems);
}

/** Gives the entries of the script at a place other numbers: those that are removed, and those that are added. */
export function renumberScript(
  blocks: Blocks,
  place: number,
  itemOf: (item: number) => number,
  childOf: (child: number) => number,
): void {
  const block = blocks.get(blockNumber(place)) as Int32Array;
  const renumber = (from: number, to: number): void => {
    for (let at = from; at < to; at += entryItems) {
      block[at] = itemOf(block[at] as number);
      block[at + 1] = childOf(block[at + 1] as number);
    }
  };
  const start = place % blockItems;
  const steps = stepsAt(block, start);
  renumber(start + 1, steps);
  for (let step = 0, at = steps + 2; step < (block[steps + 1] as number); step += 1) {
    const items = (block[at] as number) >= 0 ? 0 : (block[at + 1] as number) * entryItems;
    at += 2;
    renumber(at, at + items);
    at += items;
  }
}
