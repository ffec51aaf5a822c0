// The trees of a history as far as they hold blobs that matched: of each the entries that are such a blob, or a folder
// that leads to one. What attribution asks of trees it asks of these: few trees hold anything, and those that do mostly
// in few of their entries, so that each tree is gone through whole once and no more.
import type { Oid } from '../model/oid.ts';
import { entryItems, folderDepthMax, type NumberedTrees } from './numbered-trees.ts';

/** Entries that are kept at most, some 64 MB of them; those of further trees are looked for again each time. */
const keptEntriesMax = 8_000_000;

/** What is known of an object, by its number; 0 for nothing. */
const wanted = 1;
/** A tree that holds none of the blobs, at any depth. */
const clean = 2;
/** A tree that holds some. */
const holding = 3;

/** State: what is known of each tree. */
export class HoldingTrees {
  readonly trees: NumberedTrees;
  /** How many of the blobs are here. */
  readonly asked: number;
  private readonly states: Uint8Array;
  private readonly kept = new Map<number, Int32Array>();
  private room = keptEntriesMax * entryItems;
  /** Entries that were found in the trees that are being looked at, those of the innermost last. */
  private open = new Int32Array(1024);
  private openEnd = 0;

  constructor(trees: NumberedTrees, blobs: Iterable<Oid>) {
    this.trees = trees;
    this.states = new Uint8Array(trees.count);
    let asked = 0;
    for (const oid of blobs) {
      const number = trees.numberOf(oid);
      if (number < 0) continue;
      this.states[number] = wanted;
      asked += 1;
    }
    this.asked = asked;
  }

  /** Whether a blob, by its number, is one of those asked for. */
  isAsked(blob: number): boolean {
    return blob >= 0 && this.states[blob] === wanted;
  }

  /**
   * The entries of a tree, by its number, that are or lead to one of the blobs, as `NumberedTrees.of` has them. None for
   * a tree that holds nothing, is not here or cannot be read.
   */
  of(tree: number): Int32Array {
    return this.below(tree, 0);
  }

  private below(tree: number, depth: number): Int32Array {
    const state = this.states[tree];
    // A damaged commit or tag may take a blob for a tree.
    if (tree < 0 || state === clean || state === wanted) return noEntries;
    return this.kept.get(tree) ?? this.lookAt(tree, depth);
  }

  private lookAt(tree: number, depth: number): Int32Array {
    const { trees, states } = this;
    const first = this.openEnd;
    if (depth <= folderDepthMax) {
      this.leansOnClean = false;
      const news = trees.news(tree, this.isClean);
      const isPart = this.leansOnClean;
      this.gather(news, depth);
      // What a clean tree has as well holds nothing; but where something else does, its place among all is asked for.
      if (isPart && this.openEnd > first) {
        this.openEnd = first;
        this.gather(trees.of(tree), depth);
      }
    }
    const found = this.openEnd === first ? noEntries : this.open.slice(first, this.openEnd);
    this.openEnd = first;
    states[tree] = found.length === 0 ? clean : holding;
    if (found.length > 0 && found.length <= this.room) {
      this.room -= found.length;
      this.kept.set(tree, found);
    }
    return found;
  }

  /** Whether a tree was clean that was asked for last. */
  private leansOnClean = false;
  private readonly isClean = (tree: number): boolean => {
    this.leansOnClean = this.states[tree] === clean;
    return this.leansOnClean;
  };

  /** Adds those of some entries that hold something. */
  private gather(entries: Int32Array | null, depth: number): void {
    const { trees, states } = this;
    for (let at = 0; entries !== null && at < entries.length; at += entryItems) {
      const item = entries[at] as number;
      const child = entries[at + 1] as number;
      if (child < 0) continue;
      const state = states[child] as number;
      if (state === clean) continue;
      const kind = trees.kindOf(item);
      // A child that is asked for is a blob, whatever the mode says: two kinds do not share an id.
      if (state === wanted) {
        if (kind === 'blob') this.push(item, child);
      } else if (kind === 'tree' && (state === holding || this.below(child, depth + 1).length > 0)) {
        this.push(item, child);
      }
    }
  }

  private push(item: number, child: number): void {
    if (this.openEnd + entryItems > this.open.length) {
      const longer = new Int32Array(this.open.length * 2);
      longer.set(this.open);
      this.open = longer;
    }
    this.open[this.openEnd] = item;
    this.open[this.openEnd + 1] = child;
    this.openEnd += entryItems;
  }
}

const noEntries = new Int32Array(0);
