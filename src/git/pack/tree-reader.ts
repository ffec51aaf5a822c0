// Reads all trees of a repository once, each next to the one that it is a delta of, and writes what each has that its
// base has not (tree-scripts.ts): a tree of a thousand entries in which one changes costs as much as the one. Threads
// take one family after the other; each has its own numbers for names, which tree-entries.ts puts together.
import type { Oid } from '../../model/oid.ts';
import { entryItems } from '../numbered-trees.ts';
import { isObjectFault } from '../object-store.ts';
import { applyDelta, DeltaOps, readDelta } from './delta.ts';
import { itemOf, kindNumberOf, oddKindMin, treeKind } from './entry-numbers.ts';
import { type Families, familiesOf, none } from './families.ts';
import { NameList, type NameListData } from './name-list.ts';
import { ObjectReader } from './object-reader.ts';
import { indexOfBytes, noBase, type ObjectTable } from './object-table.ts';
import { oidBytes } from './pack-index.ts';
import { type Blocks, NumberRun, ScriptWriter } from './tree-scripts.ts';

const space = 0x20;
const treeBytesMax = 256 * 1024 * 1024;

/** Families that are taken at a time: those that are next to each other in the pack. */
const familiesTaken = 64;

/** Items of `TreeWork.control`. */
const nextFamily = 0;
const nextBlock = 1;

/** Can be sent to a thread; the arrays are shared. */
export interface TreeWork {
  readonly table: ObjectTable;
  readonly families: Families;
  /** For each object where its script is; -1 for what is no tree or cannot be read. */
  readonly scriptAt: Int32Array;
  /** For each object 1 where it is a tree with a link or a submodule, or its base is. */
  readonly odd: Uint8Array;
  readonly control: Int32Array;
}

/** What one thread read; can be sent. */
export interface TreePart {
  readonly blocks: Blocks;
  readonly names: NameListData;
  /** What entries name and the table has not: the first has the number -1, the next -2. */
  readonly lost: readonly Oid[];
}

export function makeTreeWork(table: ObjectTable): TreeWork {
  const { count, kind } = table;
  return {
    table,
    families: familiesOf(table, (index) => kind[index] === treeKind),
    scriptAt: new Int32Array(new SharedArrayBuffer(count * 4)).fill(-1),
    odd: new Uint8Array(new SharedArrayBuffer(count)),
    control: new Int32Array(new SharedArrayBuffer(8)),
  };
}

/** Reads families until none is left; gives way between some of them. */
export function* readTrees(work: TreeWork): Generator<void, TreePart, undefined> {
  const reader = new TreeReader(work);
  const { roots } = work.families;
  for (;;) {
    const from = Atomics.add(work.control, nextFamily, familiesTaken);
    if (from >= roots.length) break;
    for (const root of roots.subarray(from, from + familiesTaken)) reader.family(root);
    yield;
  }
  return reader.finish();
}

/** A tree while its deltas are read. Used again for others. */
class OpenTree {
  bytes: Uint8Array = new Uint8Array(4096);
  /** Of the content in `bytes`. */
  length = 0;
  entries = 0;
  /** Where each entry begins, and behind the last one where it ends. */
  starts = new Int32Array(128);
  items = new Int32Array(256);
  index = 0;
  child = 0;
  heavy = 0;

  /** Of what nothing stands on the entries are not asked for. */
  get isLeaf(): boolean {
    return this.child === none && this.heavy === none;
  }

  /** Room for a content, and for a little more behind it, which makes inflating it quicker. */
  makeRoom(length: number): void {
    if (this.bytes.length < length + spareBytes) this.bytes = new Uint8Array((length + spareBytes) * 2);
    this.length = length;
    this.entries = 0;
  }

  add(start: number, item: number, child: number): void {
    const entry = this.entries;
    this.entries = entry + 1;
    if (this.isLeaf) return;
    this.makeEntries(entry + 1);
    this.starts[entry] = start;
    this.items[entry * entryItems] = item;
    this.items[entry * entryItems + 1] = child;
  }

  /** Takes entries of another one, whose content stands `shift` bytes further there. */
  take(from: OpenTree, first: number, last: number, shift: number): void {
    const { entries } = this;
    this.entries = entries + last - first;
    if (this.isLeaf) return;
    this.makeEntries(this.entries);
    const { starts } = this;
    for (let entry = first, to = entries; entry < last; entry += 1, to += 1) {
      starts[to] = (from.starts[entry] as number) - shift;
    }
    this.items.set(from.items.subarray(first * entryItems, last * entryItems), entries * entryItems);
  }

  /** The first entry that begins at an offset or behind it; the number of entries where none does. */
  firstFrom(offset: number): number {
    const { starts } = this;
    let low = 0;
    let high = this.entries;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private makeEntries(count: number): void {
    if (count < this.starts.length) return;
    const room = Math.max(count + 1, this.starts.length * 2);
    const starts = new Int32Array(room);
    starts.set(this.starts);
    this.starts = starts;
    const items = new Int32Array(room * entryItems);
    items.set(this.items);
    this.items = items;
  }
}

const spareBytes = 320;

/** Larger trees' room is left to the collector of garbage. */
const keptBytesMax = 1024 * 1024;

class TreeReader {
  private readonly work: TreeWork;
  private readonly reader: ObjectReader;
  private readonly writer: ScriptWriter;
  private readonly names = new NameList();
  private readonly lost: Oid[] = [];
  private readonly lostNumbers = new Map<Oid, number>();
  private readonly ops = new DeltaOps();
  private readonly free: OpenTree[] = [];
  private readonly removed = new NumberRun();
  private readonly steps = new NumberRun();
  private delta = new Uint8Array(16 * 1024);
  private stepCount = 0;
  /** Where in the steps the one that grows has its length; 0 for none. */
  private openAt = 0;
  /** The entry of the base that a copying step would go on with; -1 for none. */
  private copyNext = -1;
  /** The first entry of the base that is neither copied nor among what is removed. */
  private baseNext = 0;

  constructor(work: TreeWork) {
    this.work = work;
    this.reader = new ObjectReader(work.table);
    this.writer = new ScriptWriter(work.control, nextBlock);
  }

  finish(): TreePart {
    this.reader.close();
    return { blocks: this.writer.blocks, names: this.names.data(), lost: this.lost };
  }

  /** Reads what stands on a root, depth first; the heaviest delta comes last, when its base is needed no more. */
  family(root: number): void {
    const { nextSibling } = this.work.families;
    const first = this.enter(root, null);
    const open = first === null ? [] : [first];
    for (let tree = open.at(-1); tree !== undefined; tree = open.at(-1)) {
      let next: OpenTree | null = null;
      if (tree.child !== none) {
        const { child } = tree;
        tree.child = nextSibling[child] as number;
        next = this.enter(child, tree);
      } else {
        open.pop();
        if (tree.heavy !== none) next = this.enter(tree.heavy, tree);
        this.giveBack(tree);
      }
      if (next !== null) open.push(next);
    }
  }

  /** Null for what cannot be read, and for what nothing stands on. */
  private enter(index: number, base: OpenTree | null): OpenTree | null {
    const { families, odd } = this.work;
    const tree = this.free.pop() ?? new OpenTree();
    tree.index = index;
    tree.child = families.firstChild[index] as number;
    tree.heavy = families.heavyChild[index] as number;
    if (base !== null && odd[base.index] === 1) odd[index] = 1;
    if (!this.isRead(tree, base) || tree.isLeaf) {
      this.giveBack(tree);
      return null;
    }
    return tree;
  }

  private giveBack(tree: OpenTree): void {
    if (tree.bytes.length <= keptBytesMax) this.free.push(tree);
  }

  /** What cannot be read is told to who reads it by itself; and so what stands on it cannot be read here. */
  private isRead(tree: OpenTree, base: OpenTree | null): boolean {
    try {
      this.begin();
      const isRead = base === null ? this.readWhole(tree) : this.readOnBase(tree, base);
      if (!isRead) return false;
    } catch (error) {
      if (!isObjectFault(error)) throw error;
      return false;
    }
    this.removed.items[0] = (this.removed.length - 1) / entryItems;
    this.steps.items[0] = tree.entries;
    this.steps.items[1] = this.stepCount;
    this.work.scriptAt[tree.index] = this.writer.add(this.removed, this.steps);
    return true;
  }

  private begin(): void {
    this.removed.length = 1;
    this.steps.length = 2;
    this.stepCount = 0;
    this.openAt = 0;
    this.copyNext = -1;
    this.baseNext = 0;
  }

  private readWhole(tree: OpenTree): boolean {
    const { base, dataLength } = this.work.table;
    const length = dataLength[tree.index] as number;
    // Of a base that is not here there is no content.
    if (base[tree.index] !== noBase || length > treeBytesMax) return false;
    tree.makeRoom(length);
    this.reader.readEntry(tree.index, tree.bytes, 0);
    return this.readAll(tree, 0);
  }

  private readOnBase(tree: OpenTree, base: OpenTree): boolean {
    const { ops } = this;
    const length = this.work.table.dataLength[tree.index] as number;
    if (length > treeBytesMax) return false;
    if (this.delta.length < length + spareBytes) this.delta = new Uint8Array(length * 2 + spareBytes);
    this.reader.readEntry(tree.index, this.delta, 0);
    if (!readDelta(this.delta, 0, length, ops) || ops.sourceLength !== base.length) return false;
    if (ops.targetLength > treeBytesMax) return false;
    tree.makeRoom(ops.targetLength);
    applyDelta(ops, base.bytes, this.delta, tree.bytes, 0);
    return this.readPieces(tree, base);
  }

  /** Entries that lie in one copied piece are those of the base. */
  private readPieces(tree: OpenTree, base: OpenTree): boolean {
    const { ops } = this;
    let at = 0;
    for (let op = 0; op < ops.count; op += 1) {
      const source = ops.sourceAt[op] as number;
      const target = ops.targetAt[op] as number;
      if (source < 0) continue;
      while (at < target) {
        at = this.readOne(tree, at);
        if (at < 0) return false;
      }
      at = this.copyAll(tree, base, at, source - target, target + (ops.length[op] as number));
      if (at < 0) return false;
    }
    this.removeUpTo(base, base.entries);
    return this.readAll(tree, at);
  }

  private readAll(tree: OpenTree, from: number): boolean {
    let at = from;
    while (at < tree.length && at >= 0) at = this.readOne(tree, at);
    tree.starts[tree.entries] = at;
    return at === tree.length;
  }

  /** Reads the entry at an offset. Gives where the next one begins; -1 for what is none. */
  private readOne(tree: OpenTree, at: number): number {
    const { bytes, length } = tree;
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
    let end = name;
    while (end < length && bytes[end] !== 0) end += 1;
    const after = end + 1 + oidBytes;
    if (after > length) return -1;
    const kind = kindNumberOf(mode);
    if (kind >= oddKindMin) this.work.odd[tree.index] = 1;
    const item = itemOf(this.names.numberOf(bytes, name, end), kind);
    const child = this.childAt(bytes, end + 1);
    tree.add(at, item, child);
    if (this.openAt === 0) {
      this.steps.push(-1);
      this.steps.push(0);
      this.openAt = this.steps.length - 1;
      this.stepCount += 1;
      this.copyNext = -1;
    }
    this.steps.items[this.openAt] = (this.steps.items[this.openAt] as number) + 1;
    this.steps.push(item);
    this.steps.push(child);
    return after;
  }

  /** Takes the entries of a copied piece, those that lie in it from their first byte to the last as they are. */
  private copyAll(tree: OpenTree, base: OpenTree, start: number, shift: number, end: number): number {
    let at = start;
    while (at < end && at >= 0) {
      const first = base.firstFrom(at + shift);
      let last = first;
      if (first < base.entries && base.starts[first] === at + shift) {
        last = base.firstFrom(end + shift);
        // An entry that ends behind the piece is not all in it.
        if (base.starts[last] !== end + shift) last -= 1;
      }
      if (last > first) {
        this.copy(tree, base, first, last, shift);
        at = (base.starts[last] as number) - shift;
      } else at = this.readOne(tree, at);
    }
    return at;
  }

  private copy(tree: OpenTree, base: OpenTree, first: number, last: number, shift: number): void {
    this.openAt = 0;
    if (this.copyNext !== first) {
      this.steps.push(first);
      this.steps.push(0);
      this.stepCount += 1;
    }
    const open = this.steps.length - 1;
    this.steps.items[open] = (this.steps.items[open] as number) + last - first;
    this.copyNext = last;
    this.removeUpTo(base, first);
    this.baseNext = Math.max(this.baseNext, last);
    tree.take(base, first, last, shift);
  }

  /** What is between the copies is not in the tree, or not at the same place: it is looked at then without need. */
  private removeUpTo(base: OpenTree, entry: number): void {
    if (entry <= this.baseNext) return;
    this.removed.take(base.items, this.baseNext * entryItems, entry * entryItems);
    this.baseNext = entry;
  }

  /** The number of the object whose id stands in `bytes` at an offset. */
  private childAt(bytes: Uint8Array, at: number): number {
    const found = indexOfBytes(this.work.table, bytes, at);
    if (found >= 0) return found;
    const oid = Buffer.from(bytes.subarray(at, at + oidBytes)).toString('hex') as Oid;
    const known = this.lostNumbers.get(oid);
    if (known !== undefined) return known;
    this.lost.push(oid);
    this.lostNumbers.set(oid, -this.lost.length);
    return -this.lost.length;
  }
}
