// Every commit that brought one of the blobs that matched: it has the blob at a path where none of its parents has it.
// A merge brings only what neither side had there. For --all-provenance: compares each commit with its parents, along
// the entries of folders that hold such blobs and no others: what holds none, on whichever side, changes nothing.
import type { Oid } from '../model/oid.ts';
import type { HistoryCommit } from './history-commits.ts';
import type { HoldingTrees } from './holding-trees.ts';
import { entryItems, folderDepthMax } from './numbered-trees.ts';

export interface BlobArrival {
  readonly commit: HistoryCommit;
  /** The commit's position in the history. */
  readonly order: number;
  readonly path: string;
}

export interface BlobArrivals {
  count: number;
  /** Oldest first; the first thousand. */
  readonly list: BlobArrival[];
}

const arrivalsMax = 1000;

/** Folders that one commit is looked at in: a tree made of the same few trees has more than any checkout. */
const foldersOfCommitMax = 1_000_000;

/**
 * By the blobs' numbers. `commits` oldest first, `roots` the numbers of their trees. A parent that is not here counts as empty, as at the end of a
 * shallow clone.
 */
export function findArrivals(
  holding: HoldingTrees,
  commits: readonly HistoryCommit[],
  roots: ReadonlyMap<Oid, number>,
): Map<number, BlobArrivals> {
  const found = new Map<number, BlobArrivals>();
  for (const [order, commit] of commits.entries()) {
    const root = roots.get(commit.oid) ?? -1;
    const parents = commit.parents.flatMap((parent) => roots.get(parent) ?? []);
    if (parents.includes(root)) continue;
    const comparison = new Comparison(holding, (blob, path) => {
      const held = found.get(blob) ?? { count: 0, list: [] };
      held.count += 1;
      if (held.list.length < arrivalsMax) held.list.push({ commit, order, path });
      found.set(blob, held);
    });
    comparison.compare(root, parents, '', 0);
  }
  return found;
}

type OnArrival = (blob: number, path: string) => void;

/** Of one commit with its parents. */
class Comparison {
  private readonly holding: HoldingTrees;
  private readonly onArrival: OnArrival;
  private folders = 0;

  constructor(holding: HoldingTrees, onArrival: OnArrival) {
    this.holding = holding;
    this.onArrival = onArrival;
  }

  /** Tells of the blobs below `tree` that none of `parents` (what they have at this path) has there. */
  compare(tree: number, parents: readonly number[], prefix: string, depth: number): void {
    if (parents.includes(tree) || depth > folderDepthMax) return;
    const entries = this.holding.of(tree);
    if (entries.length === 0) return;
    this.folders += 1;
    if (this.folders > foldersOfCommitMax) return;
    const { trees } = this.holding;
    const before = parents.map((parent) => new Namesakes(this.holding.of(parent)));
    const [first] = before;
    for (let at = 0; at < entries.length; at += entryItems) {
      const item = entries[at] as number;
      const child = entries[at + 1] as number;
      // Nearly every entry of nearly every commit.
      if (first?.isNext(item, child) === true) continue;
      if (before.some((parent) => parent.has(item, child))) continue;
      if (trees.kindOf(item) === 'blob') this.onArrival(child, prefix + trees.nameOf(item));
      else {
        const olds = before.flatMap((parent) => parent.children(item));
        this.compare(child, olds, `${prefix}${trees.nameOf(item)}/`, depth + 1);
      }
    }
  }
}

/**
 * Finds what a tree has under the name and as the kind of thing of an entry of another: one number, so that an
 * executable file is a file and a folder is not. Both are in the same order: mostly the next one is it.
 */
class Namesakes {
  private readonly entries: Int32Array;
  private next = 0;

  constructor(entries: Int32Array) {
    this.entries = entries;
  }

  isNext(item: number, child: number): boolean {
    if (this.entries[this.next] !== item || this.entries[this.next + 1] !== child) return false;
    this.next += entryItems;
    return true;
  }

  has(item: number, child: number): boolean {
    const { entries, next } = this;
    for (let at = next; at < entries.length; at += entryItems) {
      if (entries[at] !== item) continue;
      this.next = at + entryItems;
      if (entries[at + 1] === child) return true;
    }
    for (let at = 0; at < next; at += entryItems) {
      if (entries[at] === item && entries[at + 1] === child) return true;
    }
    return false;
  }

  /** None, one, or, in a tree made to deceive, several. */
  children(item: number): number[] {
    const { entries } = this;
    const children: number[] = [];
    for (let at = 0; at < entries.length; at += entryItems) {
      if (entries[at] === item) children.push(entries[at + 1] as number);
    }
    return children;
  }
}
