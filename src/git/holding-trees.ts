// The trees of a history as far as they hold blobs that matched: of each the entries that are such a blob, or a folder
// that leads to one. What attribution asks of trees it asks of these: few trees hold anything, and those that do mostly
// in few of their entries, so that each tree is gone through whole once and no more.
import type { Oid } from '../model/oid.ts';
import { entryItems, folderDepthMax, type NumberedTrees } from './numbered-trees.ts';

/** Entries that are kept at most, some 64 MB of them; those of further trees are looked for again each time. */
const keptEntriesMax = 8_000_000;

const clean = 1;

/** State: what is known of each tree. */
export class HoldingTrees {
  readonly trees: NumberedTrees;
  /** How many of the blobs are here. */
  readonly asked: number;
  private readonly wanted: Uint8Array;
  /** By number: `clean` for a tree that is known to hold none of the blobs, at any depth. */
  private readonly states: Uint8Array;
  private readonly kept = new Map<number, Int32Array>();
  private room = keptEntriesMax * entryItems;
  /** Entries that were found in the trees that are being looked at, those of the innermost last. */
  private readonly open: number[] = [];

  constructor(trees: NumberedTrees, blobs: Iterable<Oid>) {
    this.trees = trees;
    this.wanted = new Uint8Array(trees.count);
    this.states = new Uint8Array(trees.count);
    let asked = 0;
    for (const oid of blobs) {
      const number = trees.numberOf(oid);
      if (number < 0) continue;
      this.wanted[number] = 1;
      asked += 1;
    }
    this.asked = asked;
  }

  /** Whether a blob, by its number, is one of those asked for. */
  isAsked(blob: number): boolean {
    return blob >= 0 && this.wanted[blob] === 1;
  }

  /**
   * The entries of a tree, by its number, that are or lead to one of the blobs, as `NumberedTrees.of` has them. None for
   * a tree that holds nothing, is not here or cannot be read.
   */
  of(tree: number): Int32Array {
    return this.below(tree, 0);
  }

  private below(tree: number, depth: number): Int32Array {
    if (tree < 0 || this.states[tree] === clean) return noEntries;
    return this.kept.get(tree) ?? this.lookAt(tree, depth);
  }

  private lookAt(tree: number, depth: number): Int32Array {
    const { trees, states, wanted, open } = this;
    const first = open.length;
    const entries = depth > folderDepthMax ? null : trees.of(tree);
    for (let at = 0; entries !== null && at < entries.length; at += entryItems) {
      const item = entries[at] as number;
      const child = entries[at + 1] as number;
      if (child < 0) continue;
      // A child that is asked for is a blob, whatever the mode says: two kinds do not share an id.
      const isAsked = wanted[child] === 1;
      if (!isAsked && states[child] === clean) continue;
      const kind = trees.kindOf(item);
      const holds = kind === 'tree' ? this.below(child, depth + 1).length > 0 : isAsked && kind === 'blob';
      if (holds) open.push(item, child);
    }
    const found = open.length === first ? noEntries : Int32Array.from(open.slice(first));
    open.length = first;
    if (found.length === 0) states[tree] = clean;
    else if (found.length <= this.room) {
      this.room -= found.length;
      this.kept.set(tree, found);
    }
    return found;
  }
}

const noEntries = new Int32Array(0);
