// All trees of a repository as numbers: read once, each next to the one that it is a delta of, and kept as what it has
// that its base has not. A tree of a thousand entries in which one changes costs as much as the one.
import { entryItems } from '../numbered-trees.ts';
import type { DeltaOps } from './delta.ts';
import { EntryNumbers, treeKind } from './entry-numbers.ts';
import { familiesOf } from './families.ts';
import { type Content, type FamilyVisitor, FamilyWalk } from './family-walk.ts';
import { ObjectReader } from './object-reader.ts';
import type { ObjectTable } from './object-table.ts';
import { oidBytes } from './pack-index.ts';

const space = 0x20;

/** Whole trees that are held at a time, in bytes. */
const heldBytesMax = 24 * 1024 * 1024;
const treeBytesMax = 256 * 1024 * 1024;

export class TreeEntries extends EntryNumbers {
  private readonly scripts = new Scripts();
  /** Where the script of a tree begins; -1 for what is no tree or cannot be read. */
  private readonly scriptAt: Float64Array;
  private held = new Map<number, Int32Array>();
  private heldBytes = 0;

  constructor(table: ObjectTable) {
    super(table);
    this.scriptAt = new Float64Array(table.count).fill(-1);
    const families = familiesOf(table, (index) => table.kind[index] === treeKind);
    const reader = new ObjectReader(table);
    const walk = new FamilyWalk(table, families, reader, new TreeVisitor(this));
    for (const root of families.roots) for (const _ of walk.walk(root));
    reader.close();
  }

  of(tree: number): Int32Array | null {
    const known = this.held.get(tree);
    if (known !== undefined) return known;
    const chain: number[] = [];
    let entries: Int32Array | null = null;
    for (let at = tree; entries === null; at = this.table.base[at] as number) {
      if (at < 0 || (this.scriptAt[at] as number) < 0) return null;
      entries = this.held.get(at) ?? null;
      if (entries === null) chain.push(at);
      if ((this.table.base[at] as number) < 0) break;
    }
    for (let next = chain.pop(); next !== undefined; next = chain.pop()) {
      entries = this.scripts.run(this.scriptAt[next] as number, entries);
      this.hold(next, entries);
    }
    return entries;
  }

  /** Called while the trees are read. */
  keep(tree: number, script: readonly number[]): void {
    this.scriptAt[tree] = this.scripts.add(script);
  }

  private hold(tree: number, entries: Int32Array): void {
    if (this.heldBytes > heldBytesMax) {
      this.held = new Map();
      this.heldBytes = 0;
    }
    this.held.set(tree, entries);
    this.heldBytes += entries.byteLength + 100;
  }
}

/** Numbers one behind the other, in blocks: how each tree is made. */
class Scripts {
  private readonly blocks: Int32Array[] = [];
  private readonly blockItems = 1 << 20;
  private end = 0;

  add(script: readonly number[]): number {
    let start = this.end;
    const room = this.blockItems - (start % this.blockItems);
    // A script is in one block; a longer one than a block has one of its own, in the room of several.
    if (script.length > room) start += room;
    const block = Math.floor(start / this.blockItems);
    const length = Math.max(this.blockItems, script.length);
    this.blocks[block] ??= new Int32Array(length);
    (this.blocks[block] as Int32Array).set(script, start % this.blockItems);
    this.end = start + script.length;
    if (script.length > this.blockItems) this.end = Math.ceil(this.end / this.blockItems) * this.blockItems;
    return start;
  }

  /** Makes entries from those of the base. */
  run(start: number, base: Int32Array | null): Int32Array {
    const block = this.blocks[Math.floor(start / this.blockItems)] as Int32Array;
    let at = start % this.blockItems;
    const out = new Int32Array((block[at] as number) * entryItems);
    const steps = block[at + 1] as number;
    at += 2;
    let to = 0;
    for (let step = 0; step < steps; step += 1) {
      const from = block[at] as number;
      const items = (block[at + 1] as number) * entryItems;
      at += 2;
      if (from >= 0) out.set((base as Int32Array).subarray(from * entryItems, from * entryItems + items), to);
      else {
        out.set(block.subarray(at, at + items), to);
        at += items;
      }
      to += items;
    }
    return out;
  }
}

/** A tree while its deltas are read: where each entry begins, and behind the last one where it ends. */
interface ReadTree {
  readonly starts: Int32Array;
  readonly count: number;
}

class TreeVisitor implements FamilyVisitor<ReadTree | null> {
  private readonly out: TreeEntries;
  private script: number[] = [];
  private starts = new Int32Array(1024);
  private count = 0;
  private steps = 0;
  /** Where in the script the step that grows has its length; 0 for none. */
  private openAt = 0;
  /** The entry of the base that a copying step would go on with; -1 for none. */
  private copyNext = -1;

  constructor(out: TreeEntries) {
    this.out = out;
  }

  visit({ index, bytes }: Content, delta: DeltaOps | null, base: ReadTree | null): ReadTree | null {
    if (delta !== null && base === null) return null;
    this.script = [0, 0];
    this.count = 0;
    this.steps = 0;
    this.openAt = 0;
    this.copyNext = -1;
    const whole =
      delta === null ? this.readAll(bytes, 0, bytes.length) : this.readDelta(bytes, delta, base as ReadTree);
    if (!whole) return null;
    this.script[0] = this.count;
    this.script[1] = this.steps;
    this.out.keep(index, this.script);
    const starts = this.starts.slice(0, this.count + 1);
    starts[this.count] = bytes.length;
    return { starts, count: this.count };
  }

  leave(): void {}

  fail(): void {}

  fits(_index: number, length: number): boolean {
    return length <= treeBytesMax;
  }

  /** Entries that lie in one copied piece are those of the base. */
  private readDelta(bytes: Uint8Array, delta: DeltaOps, base: ReadTree): boolean {
    let at = 0;
    for (let op = 0; op < delta.count; op += 1) {
      const from = delta.sourceAt[op] as number;
      const target = delta.targetAt[op] as number;
      const end = target + (delta.length[op] as number);
      if (from < 0) continue;
      while (at < target) {
        at = this.readOne(bytes, at);
        if (at < 0) return false;
      }
      at = this.copyAll(bytes, at, { from: from - target, end, base });
      if (at < 0) return false;
    }
    return this.readAll(bytes, at, bytes.length);
  }

  private readAll(bytes: Uint8Array, from: number, to: number): boolean {
    let at = from;
    while (at < to && at >= 0) at = this.readOne(bytes, at);
    return at === to;
  }

  /** Reads the entry at an offset. Gives where the next one begins; -1 for what is none. */
  private readOne(bytes: Uint8Array, at: number): number {
    let mode = 0;
    let next = at;
    for (let byte = bytes[next] as number; byte !== space; byte = bytes[next] as number) {
      // What is written in no octal digits is for the reader that says what is wrong.
      if (!(byte >= 0x30 && byte <= 0x37)) return -1;
      mode = mode * 8 + byte - 0x30;
      next += 1;
      if (next - at > 8) return -1;
    }
    if (next === at) return -1;
    const name = next + 1;
    const end = bytes.indexOf(0, name);
    if (end === -1 || end + 1 + oidBytes > bytes.length) return -1;
    this.begin(at);
    if (this.openAt === 0) {
      this.openAt = this.script.push(-1, 0) - 1;
      this.steps += 1;
    }
    this.copyNext = -1;
    this.script[this.openAt] = (this.script[this.openAt] as number) + 1;
    this.script.push(this.out.itemOf(mode, bytes, name, end), this.out.childAt(bytes, end + 1));
    return end + 1 + oidBytes;
  }

  /** Takes the entries of a copied piece, those that lie in it from their first byte to the last as they are. */
  private copyAll(
    bytes: Uint8Array,
    start: number,
    { from, end, base }: { readonly from: number; readonly end: number; readonly base: ReadTree },
  ): number {
    let at = start;
    while (at < end && at >= 0) {
      const first = entryAt(base, at + from);
      const last = first < 0 ? first : lastBefore(base, end + from);
      if (first >= 0 && last > first) {
        this.copy(base, first, last, from);
        at = (base.starts[last] as number) - from;
      } else at = this.readOne(bytes, at);
    }
    return at;
  }

  private copy(base: ReadTree, first: number, last: number, from: number): void {
    this.openAt = 0;
    if (this.copyNext !== first) {
      this.script.push(first, 0);
      this.steps += 1;
    }
    const open = this.script.length - 1;
    this.script[open] = (this.script[open] as number) + last - first;
    this.copyNext = last;
    this.makeRoom(last - first);
    for (let entry = first; entry < last; entry += 1) {
      this.starts[this.count] = (base.starts[entry] as number) - from;
      this.count += 1;
    }
  }

  private begin(at: number): void {
    this.makeRoom(1);
    this.starts[this.count] = at;
    this.count += 1;
  }

  private makeRoom(more: number): void {
    const needed = this.count + more + 1;
    if (needed <= this.starts.length) return;
    const longer = new Int32Array(Math.max(needed, this.starts.length * 2));
    longer.set(this.starts);
    this.starts = longer;
  }
}

/** The entry that begins at an offset, or -1. */
function entryAt(tree: ReadTree, offset: number): number {
  const entry = firstFrom(tree, offset);
  return entry < tree.count && tree.starts[entry] === offset ? entry : -1;
}

/** How many entries end at or before an offset. */
function lastBefore(tree: ReadTree, offset: number): number {
  const entry = firstFrom(tree, offset);
  return tree.starts[entry] === offset ? entry : entry - 1;
}

/** The first entry that begins at an offset or behind it; the count where none does. */
function firstFrom({ starts, count }: ReadTree, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
