// All trees of a repository as numbers, after they were read (tree-reader.ts): kept as what each has that the tree it is
// a delta of has not, and put together when they are asked for.
import { EntryNumbers, itemOf, kindsCount } from './entry-numbers.ts';
import { none } from './families.ts';
import { noBase, type ObjectTable } from './object-table.ts';
import { makeTreeWork, readTrees, type TreePart, type TreeWork } from './tree-reader.ts';
import { blockNumber, renumberScript, Scripts } from './tree-scripts.ts';

/** Whole trees that are held at a time, in bytes. */
const heldBytesMax = 24 * 1024 * 1024;

export class TreeEntries extends EntryNumbers {
  private readonly work: TreeWork;
  private readonly scripts: Scripts;
  private held = new Map<number, Int32Array>();
  private heldBytes = 0;

  /** Reads all trees, or takes what threads have read; `parts` are then its own. */
  constructor(table: ObjectTable, work = makeTreeWork(table), parts: readonly TreePart[] = [readAll(work)]) {
    super(table);
    this.work = work;
    const blocks = new Map(parts.flatMap((part) => [...part.blocks]));
    for (const part of parts) this.takeNumbers(part);
    this.scripts = new Scripts(blocks);
  }

  of(tree: number): Int32Array | null {
    const known = this.held.get(tree);
    if (known !== undefined) return known;
    const { scriptAt } = this.work;
    // Most are no deltas and small: these lie there as they are.
    if (tree >= 0 && this.table.base[tree] === noBase) {
      const place = scriptAt[tree] as number;
      return place < 0 ? null : this.scripts.added(place);
    }
    const chain: number[] = [];
    let entries: Int32Array | null = null;
    for (let at = tree; entries === null; at = this.table.base[at] as number) {
      if (at < 0 || (scriptAt[at] as number) < 0) return null;
      entries = this.held.get(at) ?? null;
      if (entries === null) chain.push(at);
      if ((this.table.base[at] as number) < 0) break;
    }
    for (let next = chain.pop(); next !== undefined; next = chain.pop()) {
      const place = scriptAt[next] as number;
      const isWhole = (this.table.base[next] as number) < 0;
      entries = isWhole ? this.scripts.added(place) : this.scripts.run(place, entries as Int32Array);
      if (!isWhole) this.hold(next, entries);
    }
    return entries;
  }

  /** Of a tree with links or submodules all, since each of these is told where it is met. */
  override news(tree: number, isDone: (tree: number) => boolean): Int32Array | null {
    const { scriptAt, odd, families } = this.work;
    if (tree < 0 || odd[tree] === 1 || (scriptAt[tree] as number) < 0) return this.of(tree);
    const base = this.table.base[tree] as number;
    if (base >= 0 && isDone(base)) return this.scripts.added(scriptAt[tree] as number);
    const heavy = families.heavyChild[tree] as number;
    if (heavy !== none && this.isDelta(heavy) && isDone(heavy)) return this.removedFor(heavy);
    let child = families.firstChild[tree] as number;
    for (; child !== none; child = families.nextSibling[child] as number) {
      if (this.isDelta(child) && isDone(child)) return this.removedFor(child);
    }
    return this.of(tree);
  }

  private isDelta(tree: number): boolean {
    return (this.work.scriptAt[tree] as number) >= 0;
  }

  private removedFor(child: number): Int32Array {
    return this.scripts.removed(this.work.scriptAt[child] as number);
  }

  /** Gives what a thread read the numbers of this list; for the first of them they are the same. */
  private takeNumbers({ blocks, names, lost }: TreePart): void {
    const nameOf = this.names.addAll(names);
    const lostOf = lost.map((oid) => this.lostNumber(oid));
    if (nameOf.every((name, at) => name === at) && lostOf.every((number, at) => number === -at - 1)) return;
    const { scriptAt } = this.work;
    const newItem = (item: number): number =>
      itemOf(nameOf[Math.floor(item / kindsCount)] as number, item % kindsCount);
    const newChild = (child: number): number => (child < 0 ? (lostOf[-child - 1] as number) : child);
    for (const place of scriptAt) {
      if (place >= 0 && blocks.has(blockNumber(place))) renumberScript(blocks, place, newItem, newChild);
    }
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

function readAll(work: TreeWork): TreePart {
  const steps = readTrees(work);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
